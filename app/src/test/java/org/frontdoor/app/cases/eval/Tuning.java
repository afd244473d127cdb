package org.frontdoor.app.cases.eval;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.frontdoor.model.alike.AlikeRule;
import org.frontdoor.model.alike.AlikeRules;

/// Chooses how near and how soon is likely the same, on one half of the pairs alone: one setting for all types, the one
/// that is right most often among those that find enough, and none for a type where no setting is right often enough.
final class Tuning {
    private static final List<Integer> METERS = List.of(25, 40, 60, 80, 100, 130, 160, 200, 250);
    private static final List<Integer> HOURS = List.of(1, 2, 3, 6, 12, 24, 48, 72, 168);

    /// What is asked for, of a type by itself.
    private static final double PRECISION = 0.9;

    /// A little above what is asked for: the other half has a say, too.
    private static final double RECALL = 0.85;

    /// Fewer pairs of a type say nothing of it.
    private static final int FEWEST = 20;

    private Tuning() {}

    static List<AlikeRule> on(List<LabeledPair> half) {
        List<String> never = half.stream()
                .map(pair -> pair.later().type())
                .distinct()
                .sorted()
                .filter(type -> never(half.stream()
                        .filter(pair -> pair.later().type().equals(type))
                        .toList()))
                .toList();
        Optional<AlikeRule> none = never.isEmpty() ? Optional.empty() : Optional.of(rule("never", never, 0, 0));
        return settings()
                .map(setting -> Stream.concat(Stream.of(setting), none.stream()).toList())
                .filter(rules -> judged(half, rules).recall() >= RECALL)
                .max(Comparator.comparingDouble(rules -> judged(half, rules).precision()))
                .orElseGet(() -> List.of(rule("default", List.of(), 0, 0)));
    }

    /// What holds without a pack, but for the types where nearness says nothing.
    static List<AlikeRule> usual(List<AlikeRule> tuned) {
        return Stream.concat(Stream.of(AlikeRule.USUAL), tuned.stream().filter(rule -> !rule.usual()))
                .toList();
    }

    private static boolean never(List<LabeledPair> ofType) {
        return ofType.size() >= FEWEST
                && settings()
                        .map(setting -> judged(ofType, List.of(setting)))
                        .allMatch(judged -> judged.precision() < PRECISION || judged.right() == 0);
    }

    private static Judged judged(List<LabeledPair> pairs, List<AlikeRule> rules) {
        return Judged.of(pairs, Judged.by(new AlikeRules(rules, List.of())));
    }

    private static Stream<AlikeRule> settings() {
        return METERS.stream()
                .flatMap(meters -> HOURS.stream().map(hours -> rule("default", List.of(), meters, hours)));
    }

    private static AlikeRule rule(String code, List<String> types, int meters, int hours) {
        AlikeRule usual = AlikeRule.USUAL;
        return new AlikeRule(
                AlikeRule.idOf(code),
                code,
                types,
                List.of(),
                usual.meters(),
                usual.days(),
                usual.closedDays(),
                meters,
                hours,
                List.of(),
                List.of());
    }
}
