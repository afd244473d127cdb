package org.frontdoor.app.learned;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.frontdoor.app.cases.CaseRow;
import org.frontdoor.app.search.TermShares;

/// Counts which published terms stand in the cases of each service.
final class CaseTerms {
    /// With fewer cases a service has no words of its own yet.
    private static final int LEAST_CASES = 5;

    /// What one or two callers said is chance.
    private static final int LEAST_TIMES = 3;

    /// The part of a service's cases that a term must be in to say as much as no term.
    private static final double DOUBT = 0.02;

    private static final int SHORTEST = 2;
    private static final int LONGEST = 24;

    /// Terms of one word; callers say the same few thousand.
    private final Map<String, List<String>> terms = new HashMap<>();

    private final Function<String, List<String>> published;
    private final Map<String, Counts> services = new HashMap<>();

    private static final class Counts {
        private final Map<String, Integer> terms = new HashMap<>();
        private int cases;

        void add(Collection<String> said) {
            cases++;
            said.forEach(term -> terms.merge(term, 1, Integer::sum));
        }

        /// The part of the cases that has each: a service that is asked for a hundred times as often as another must
        /// not have all words for that.
        Map<String, Double> parts() {
            Map<String, Double> parts = new HashMap<>();
            terms.forEach((term, times) -> {
                if (times >= LEAST_TIMES) {
                    parts.put(term, times / (double) (cases + LEAST_CASES));
                }
            });
            return parts;
        }
    }

    /// @param published the published terms of a text
    CaseTerms(Function<String, List<String>> published) {
        this.published = published;
    }

    void add(CaseRow row) {
        String service = row.routing().service();
        if (service != null) {
            services.computeIfAbsent(service, any -> new Counts()).add(said(row.words()));
        }
    }

    TermShares shares() {
        Map<String, Map<String, Double>> weights = new HashMap<>();
        services.forEach((service, counts) -> {
            if (counts.cases >= LEAST_CASES) {
                weights.put(service, counts.parts());
            }
        });
        return TermShares.of(weights, DOUBT);
    }

    private Set<String> said(String words) {
        Set<String> said = new HashSet<>();
        String text = words.toLowerCase(Locale.ROOT);
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || !Character.isLetter(text.charAt(at))) {
                if (at - from >= SHORTEST && at - from <= LONGEST) {
                    said.addAll(terms.computeIfAbsent(text.substring(from, at), published));
                }
                from = at + 1;
            }
        }
        return said;
    }
}
