package org.frontdoor.app.knowledge.health;

import java.util.List;
import java.util.Locale;

/// What is looked at, in the order of the page.
enum Measure {
    USED,
    NEVER_USED,
    WITHOUT,
    ANYWAY,
    FAILED,
    STALE,
    BEHIND,
    WAITING,
    REPORTS;

    /// The further columns of its lines.
    List<String> figures() {
        return switch (this) {
            case USED -> List.of("before");
            case ANYWAY -> List.of("uses", "referrals", "requests");
            case REPORTS -> List.of("late", "answered", "in-time", "median", "corrected", "stands");
            case NEVER_USED, WITHOUT, FAILED, STALE, BEHIND, WAITING -> List.of();
        };
    }

    /// Whether its lines, or the single things behind them, each have an agency.
    boolean hasAgency(boolean within) {
        return switch (this) {
            case WITHOUT, FAILED -> false;
            case NEVER_USED, STALE, BEHIND, WAITING -> true;
            case USED, ANYWAY -> !within;
            case REPORTS -> within;
        };
    }

    /// Whether they each have a day that is worth its room.
    boolean hasDay(boolean within) {
        return switch (this) {
            case NEVER_USED, BEHIND -> false;
            case REPORTS -> within;
            case USED, WITHOUT, ANYWAY, FAILED, STALE, WAITING -> true;
        };
    }

    /// Whether there is more to say of how they stand.
    boolean hasNote(boolean within) {
        return switch (this) {
            case FAILED, STALE, WAITING -> true;
            case USED, ANYWAY, REPORTS -> within;
            case NEVER_USED, WITHOUT, BEHIND -> false;
        };
    }

    /// Whether its rows may hold what callers said.
    boolean callersWords() {
        return this == FAILED;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
