package org.frontdoor.app.search;

import java.util.List;

/// Why something was found where it was, part by part.
///
/// @param exact it is called by exactly these words
/// @param nearness how near it is to what was meant, 0 to 1; 0 where meanings are not looked at
/// @param share of the words that were asked, rare ones counting more: how much of them it has, 0 to 1
/// @param heard which of the asked words it has
/// @param readAs what was asked without the typing errors that were seen; empty where there were none
/// @param lift what raised it beside its words and their meaning
public record Why(boolean exact, float nearness, float share, List<String> heard, String readAs, Lift lift) {
    /// Nothing was asked.
    public static final Why NOTHING_ASKED = new Why(false, 0, 0, List.of(), "", Lift.NONE);

    public Why {
        heard = List.copyOf(heard);
    }
}
