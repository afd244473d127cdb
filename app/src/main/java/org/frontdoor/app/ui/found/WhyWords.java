package org.frontdoor.app.ui.found;

import java.util.ArrayList;
import java.util.List;
import org.frontdoor.app.search.Lift;
import org.frontdoor.app.search.Why;
import org.frontdoor.app.ui.text.Texts;

/// Says in words why something was found.
public final class WhyWords {
    private static final float THE_SAME = 0.65f;
    private static final float MUCH = 0.5f;
    private static final float SOMEWHAT = 0.35f;
    private static final int PERCENT = 100;

    /// With less of it, it moved nothing.
    private static final float WORTH_TELLING = 0.1f;

    private final Texts texts;

    private WhyWords(Texts texts) {
        this.texts = texts;
    }

    /// Speaks the language of these texts, whatever their area.
    public static WhyWords in(Texts texts) {
        return new WhyWords(texts.area("found"));
    }

    /// One line: what it is called, how near it is to what was meant, which words it has, and what raised it.
    public String of(Why why) {
        List<String> parts = new ArrayList<>();
        if (why.exact()) {
            parts.add(texts.say("exact"));
        }
        if (why.nearness() > 0) {
            parts.add(texts.say(nearness(why.nearness()), Math.round(PERCENT * why.nearness())));
        }
        if (why.heard().isEmpty()) {
            parts.add(texts.say("no-words"));
        } else {
            parts.add(texts.say("words", String.join(", ", why.heard())));
        }
        lifted(why.lift(), parts);
        return String.join(" · ", parts);
    }

    private void lifted(Lift lift, List<String> parts) {
        if (lift.picked() >= WORTH_TELLING) {
            parts.add(texts.say("picked"));
        }
        if (lift.cases() >= WORTH_TELLING) {
            parts.add(texts.say("cases"));
        }
        if (lift.chosen()) {
            parts.add(texts.say("chosen"));
        }
    }

    private static String nearness(float nearness) {
        if (nearness >= THE_SAME) {
            return "means.same";
        }
        if (nearness >= MUCH) {
            return "means.much";
        }
        return nearness >= SOMEWHAT ? "means.somewhat" : "means.little";
    }
}
