package org.frontdoor.app.attention;

import java.util.Arrays;
import java.util.Map;
import org.frontdoor.app.event.HotSpot;

/// How far a mass event reaches around its hot spot: in contacts from farther away its words do not come up.
enum EventReach {
    SPOT,
    AROUND,
    EVERYWHERE;

    static final String TYPED = "reach";
    private static final int MILE = 1_609;

    /// What was chosen, as it is kept while the event is not declared.
    static EventReach of(Map<String, String> typed) {
        String chosen = typed.getOrDefault(TYPED, SPOT.name());
        return Arrays.stream(values())
                .filter(each -> each.name().equals(chosen))
                .findFirst()
                .orElse(SPOT);
    }

    /// In meters around the spot's center; of no meaning everywhere.
    int meters(HotSpot spot) {
        return switch (this) {
            case SPOT, EVERYWHERE -> spot.meters();
            case AROUND -> spot.meters() + MILE;
        };
    }
}
