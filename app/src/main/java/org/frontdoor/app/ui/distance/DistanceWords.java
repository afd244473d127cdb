package org.frontdoor.app.ui.distance;

import org.frontdoor.app.ui.text.Texts;

/// Distances as people say them: in feet and miles, or in meters and kilometers.
public final class DistanceWords {
    private static final double METERS_A_FOOT = 0.3048;
    private static final double METERS_A_MILE = 1_609.344;
    private static final double METERS_A_KILOMETER = 1_000;

    /// Farther away nobody counts the feet.
    private static final double MOST_FEET = 1_000;

    private final Texts texts;

    private DistanceWords(Texts texts) {
        this.texts = texts;
    }

    /// Speaks the language of these texts, whatever their area.
    public static DistanceWords in(Texts texts) {
        return new DistanceWords(texts.area("distance"));
    }

    /// A distance, as `60 ft` or `1.2 km`.
    /// @param feet as against meters
    public String of(double meters, boolean feet) {
        if (feet) {
            double told = meters / METERS_A_FOOT;
            return told < MOST_FEET
                    ? texts.say("feet", Math.round(told))
                    : texts.say("miles", tenths(meters / METERS_A_MILE));
        }
        return meters < METERS_A_KILOMETER
                ? texts.say("meters", Math.round(meters))
                : texts.say("kilometers", tenths(meters / METERS_A_KILOMETER));
    }

    private static double tenths(double number) {
        return Math.round(number * 10) / 10.0;
    }
}
