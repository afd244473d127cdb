package org.frontdoor.app.knowledge.health;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.frontdoor.app.cases.FoldedText;
import org.frontdoor.app.knowledge.health.HealthRow.Goal;
import org.frontdoor.app.knowledge.health.HealthRow.Subject;
import org.frontdoor.model.knowledge.FailedSearch;

/// What was searched and not found, the same words in the same language together.
final class SearchesFailed {
    private SearchesFailed() {}

    /// @param newest whose wording is shown
    private record Asked(FailedSearch newest, long times) {}

    static Measured in(HealthGround ground, Span span) {
        Instant from = span.from(ground.today()).atStartOfDay(ground.zone()).toInstant();
        Map<String, Asked> byWords = new HashMap<>();
        for (FailedSearch search : ground.searches()) {
            if (!search.searchedAt().isBefore(from)) {
                byWords.merge(
                        search.language() + " " + folded(search.words()),
                        new Asked(search, 1),
                        SearchesFailed::together);
            }
        }
        List<HealthRow> rows = byWords.entrySet().stream()
                .map(each -> new HealthRow(
                        each.getKey(),
                        subject(each.getValue().newest(), ground),
                        "",
                        each.getValue().times(),
                        ground.day(each.getValue().newest().searchedAt()),
                        "",
                        List.of(),
                        new Goal.Search(
                                each.getValue().newest().words(),
                                each.getValue().newest().language())))
                .sorted(Comparator.comparingLong(HealthRow::number).reversed().thenComparing(HealthRow::bar))
                .toList();
        return new Measured(
                Measure.FAILED,
                rows.stream().mapToLong(HealthRow::number).sum(),
                rows.size(),
                Measured.first(rows),
                rows);
    }

    private static Subject subject(FailedSearch search, HealthGround ground) {
        return search.language().equals(ground.firstLanguage())
                ? new Subject.Words(search.words())
                : new Subject.Said(search.words(), search.language());
    }

    private static Asked together(Asked one, Asked other) {
        boolean later = other.newest().searchedAt().isAfter(one.newest().searchedAt());
        return new Asked(later ? other.newest() : one.newest(), one.times() + other.times());
    }

    private static String folded(String words) {
        return FoldedText.of(words).replaceAll("[\\s\\p{Punct}]+", " ").strip();
    }
}
