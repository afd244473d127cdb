package org.frontdoor.app.knowledge.health;

import java.time.LocalDate;
import java.util.Locale;

/// The days that are counted, up to today.
enum Span {
    WEEK(7),
    MONTH(30),
    QUARTER(90);

    private final int days;

    Span(int days) {
        this.days = days;
    }

    LocalDate from(LocalDate today) {
        return today.minusDays(days - 1L);
    }

    /// Whether single days are few enough to be told apart.
    boolean byDay() {
        return this == WEEK;
    }

    String key() {
        return "span." + name().toLowerCase(Locale.ROOT);
    }
}
