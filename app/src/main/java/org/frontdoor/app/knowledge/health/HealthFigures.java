package org.frontdoor.app.knowledge.health;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Everything that the page tells, over some days. Pure.
///
/// @param known what can be told; what cannot is left out, so that no zero is taken for a fact
/// @param lacking why some of it is
record HealthFigures(Map<Measure, Measured> known, Lacking lacking) {

    /// Why how answers are used is not told.
    enum Lacking {
        NOTHING,
        /// Contacts do not reach this person.
        NOT_SEEN,
        /// Nobody has called yet.
        NO_CONTACTS
    }

    HealthFigures {
        known = Map.copyOf(known);
    }

    static HealthFigures of(HealthGround ground, Span span) {
        Map<Measure, Measured> all = new EnumMap<>(Measure.class);
        boolean contacts = ground.sees() && !ground.contacts().isEmpty();
        if (contacts) {
            AnswersUsed used = AnswersUsed.in(ground, span);
            all.put(Measure.USED, used.used());
            all.put(Measure.NEVER_USED, used.neverUsed());
            all.put(Measure.WITHOUT, used.without());
            all.put(Measure.ANYWAY, used.anyway());
        }
        if (ground.sees()) {
            all.put(Measure.FAILED, SearchesFailed.in(ground, span));
        }
        AnswersKeptTrue kept = new AnswersKeptTrue(ground);
        all.put(Measure.STALE, kept.stale());
        all.put(Measure.BEHIND, kept.behind());
        all.put(Measure.WAITING, kept.waiting());
        all.put(Measure.REPORTS, ReportsAnswered.in(ground, span));
        return new HealthFigures(
                all, !ground.sees() ? Lacking.NOT_SEEN : contacts ? Lacking.NOTHING : Lacking.NO_CONTACTS);
    }

    Optional<Measured> find(Measure measure) {
        return Optional.ofNullable(known.get(measure));
    }

    /// What is told first.
    Measure first() {
        for (Measure each : Measure.values()) {
            if (known.containsKey(each)) {
                return each;
            }
        }
        return Measure.STALE;
    }

    /// What there is of a measure, or of the first one where it cannot be told.
    Measured orFirst(Measure measure) {
        return Objects.requireNonNull(known.getOrDefault(measure, known.get(first())));
    }
}
