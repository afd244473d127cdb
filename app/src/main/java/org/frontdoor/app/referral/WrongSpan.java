package org.frontdoor.app.referral;

import java.time.Duration;
import java.util.Locale;

/// How far back one looks for what was sent wrongly.
enum WrongSpan {
    MONTH(30),
    QUARTER(90),
    YEAR(365);

    private final int days;

    WrongSpan(int days) {
        this.days = days;
    }

    Duration length() {
        return Duration.ofDays(days);
    }

    String key() {
        return "span." + name().toLowerCase(Locale.ROOT);
    }
}
