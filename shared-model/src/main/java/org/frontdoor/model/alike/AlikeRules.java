package org.frontdoor.model.alike;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.frontdoor.model.catalog.Answer;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.words.SharedWords;
import org.jspecify.annotations.Nullable;

/// Says of two requests how alike they are. The same for both of them, whichever is asked about first: where two
/// services differ in what they allow, the narrower holds.
public final class AlikeRules {
    private final Map<String, AlikeRule> byService = new HashMap<>();
    private final Map<String, String> groups = new HashMap<>();
    private final AlikeRule usual;

    /// @param rules of the program; where it has no default, [AlikeRule#USUAL] holds
    /// @param services of its catalog, which says what is of the same group
    public AlikeRules(Collection<AlikeRule> rules, Collection<Service> services) {
        usual = rules.stream().filter(AlikeRule::usual).findFirst().orElse(AlikeRule.USUAL);
        services.forEach(service -> groups.put(service.code(), service.catalogGroup()));
        rules.forEach(rule -> rule.services().forEach(service -> byService.put(service, rule)));
        for (AlikeRule rule : rules) {
            groups.forEach((service, group) -> {
                if (rule.groups().contains(group)) {
                    byService.putIfAbsent(service, rule);
                }
            });
        }
    }

    /// What holds for a service.
    public AlikeRule of(@Nullable String service) {
        return service == null ? usual : byService.getOrDefault(service, usual);
    }

    /// The longest time between two openings that any rule allows.
    public Duration longest() {
        return Duration.ofDays(Stream.concat(Stream.of(usual), byService.values().stream())
                .mapToInt(AlikeRule::days)
                .max()
                .orElse(0));
    }

    /// Codes of the services whose requests may be the same thing as one of this service, itself among them.
    public Set<String> together(String service) {
        String group = groups.get(service);
        return group == null
                ? Set.of(service)
                : groups.entrySet().stream()
                        .filter(each -> each.getValue().equals(group))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /// How alike two requests are; nothing where the one has nothing to do with the other.
    ///
    /// @param at the moment at which closed ones must have been closed lately
    public Optional<Likeness> between(Seen one, Seen other, Instant at) {
        AlikeRule mine = of(one.service());
        AlikeRule theirs = of(other.service());
        int days = narrower(mine, theirs, AlikeRule::days);
        int closedDays = narrower(mine, theirs, AlikeRule::closedDays);
        int reach = narrower(mine, theirs, AlikeRule::meters);
        Duration apart = Duration.between(one.opened(), other.opened()).abs();
        if (!together(one, other)
                || reach == 0
                || apart.compareTo(Duration.ofDays(days)) > 0
                || !lately(one, at, closedDays)
                || !lately(other, at, closedDays)) {
            return Optional.empty();
        }
        OptionalDouble meters = meters(one, other);
        boolean near = near(one, other, meters, reach);
        if (!near && (mine.assets().isEmpty() || theirs.assets().isEmpty())) {
            return Optional.empty();
        }
        Compared assets = assets(one, mine, other, theirs);
        if (!near && assets.alike.isEmpty()) {
            return Optional.empty();
        }
        Compared answers = answers(one, mine, other, theirs);
        double likely = narrower(mine, theirs, AlikeRule::likelyMeters);
        boolean soon = apart.compareTo(Duration.ofHours(narrower(mine, theirs, AlikeRule::likelyHours))) <= 0;
        boolean sameService = Objects.equals(one.service(), other.service());
        boolean open = one.closed() == null && other.closed() == null;
        Likeness.Kind kind;
        if (!assets.alike.isEmpty()) {
            kind = Likeness.Kind.SAME_ASSET;
        } else if (!assets.different.isEmpty() || !answers.different.isEmpty()) {
            kind = Likeness.Kind.ANOTHER;
        } else if (sameService && open && soon && likely > 0 && meters.orElse(0) <= likely) {
            kind = Likeness.Kind.LIKELY;
        } else {
            kind = Likeness.Kind.NEARBY;
        }
        return Optional.of(new Likeness(
                kind,
                meters,
                Stream.concat(assets.alike.stream(), answers.alike.stream()).toList(),
                Stream.concat(assets.different.stream(), answers.different.stream())
                        .toList(),
                SharedWords.share(one.words(), other.words())));
    }

    /// What it names the thing by, as [#asset] writes it.
    public List<String> assets(Seen seen) {
        return of(seen.service()).assets().stream()
                .flatMap(question -> named(seen, question).stream())
                .toList();
    }

    /// The name of a thing as two people write it: `abc-123` and `ABC 123` are one plate. Without a digit it names
    /// nothing, and is empty: `none`, `not sure`.
    public static String asset(Answer answer) {
        StringBuilder plain = new StringBuilder();
        for (String value : answer.values()) {
            value.codePoints()
                    .filter(Character::isLetterOrDigit)
                    .map(Character::toUpperCase)
                    .forEach(plain::appendCodePoint);
        }
        return plain.chars().anyMatch(Character::isDigit) ? plain.toString() : "";
    }

    private static Optional<String> named(Seen seen, String question) {
        return seen.answer(question).map(AlikeRules::asset).filter(name -> !name.isEmpty());
    }

    private static int narrower(AlikeRule one, AlikeRule other, ToIntFunction<AlikeRule> of) {
        return Math.min(of.applyAsInt(one), of.applyAsInt(other));
    }

    /// Both unknown is nothing in common.
    private boolean together(Seen one, Seen other) {
        if (one.service() == null || other.service() == null) {
            return false;
        }
        String group = groups.get(one.service());
        return one.service().equals(other.service()) || (group != null && group.equals(groups.get(other.service())));
    }

    private static boolean lately(Seen seen, Instant at, int days) {
        Instant closed = seen.closed();
        return closed == null || !closed.plus(Duration.ofDays(days)).isBefore(at);
    }

    private static OptionalDouble meters(Seen one, Seen other) {
        return one.spot() == null || other.spot() == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(one.spot().metersTo(other.spot()));
    }

    private static boolean near(Seen one, Seen other, OptionalDouble meters, int reach) {
        return meters.isPresent()
                ? meters.getAsDouble() <= reach
                : !one.address().isBlank() && SharedWords.same(one.address(), other.address());
    }

    /// Codes of questions that were answered alike, and otherwise.
    private record Compared(List<String> alike, List<String> different) {}

    /// Another question's name for the same thing counts, as where a light and a signal hang on one pole.
    private static Compared assets(Seen one, AlikeRule mine, Seen other, AlikeRule theirs) {
        return compared(mine.assets(), theirs.assets(), (question, hers) -> {
            Optional<String> name = named(one, question);
            Optional<String> another = named(other, hers);
            return name.isPresent() && another.isPresent() && (question.equals(hers) || name.equals(another))
                    ? Optional.of(name.equals(another))
                    : Optional.empty();
        });
    }

    private static Compared answers(Seen one, AlikeRule mine, Seen other, AlikeRule theirs) {
        return compared(mine.tellsApart(), theirs.tellsApart(), (question, hers) -> {
            Optional<Answer> said = one.answer(question);
            Optional<Answer> another = other.answer(hers);
            return question.equals(hers) && said.isPresent() && another.isPresent()
                    ? Optional.of(said.equals(another))
                    : Optional.empty();
        });
    }

    private static Compared compared(
            List<String> mine, List<String> theirs, BiFunction<String, String, Optional<Boolean>> same) {
        Set<String> alike = new TreeSet<>();
        Set<String> different = new TreeSet<>();
        for (String question : mine) {
            for (String hers : theirs) {
                same.apply(question, hers).map(is -> is ? alike : different).ifPresent(codes -> {
                    codes.add(question);
                    codes.add(hers);
                });
            }
        }
        return new Compared(List.copyOf(alike), List.copyOf(different));
    }
}
