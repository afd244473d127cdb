package org.frontdoor.app.cases.eval;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.frontdoor.app.cases.eval.LabeledPair.Label;

/// Finds pairs of which the city itself says, in what it wrote when it closed them, whether they were the same thing.
/// How far apart they are and how soon one came after the other decides nothing, but that a pair that nobody names lies
/// within the plain rule's 250 meters.
final class Labels {
    private static final double PLAIN_METERS = 250;
    private static final Duration WINDOW = Duration.ofDays(14);
    private static final Duration TOGETHER = Duration.ofMinutes(10);
    private static final Duration APART = Duration.ofHours(4);

    private static final Pattern NUMBER = Pattern.compile("\\b(?:1010\\d{8}|\\d{6,7})\\b");
    private static final Pattern DOUBLES =
            Pattern.compile("duplic|see case|same as|already|refer to|on file", Pattern.CASE_INSENSITIVE);

    /// Whatever hints at another case leaves a pair without a label, unless a number is named.
    private static final Pattern HINTS = Pattern.compile(
            "duplic|same (case|animal|issue)|already|multiple|case ?#|two of|refer to|see case|\\d{6}|other case|previous",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern WORK = Pattern.compile(
            "pick(ed)?[ -]?up|removed|collected|disposed|transported|VIOCOR|VIOISS", Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_WORK = Pattern.compile(
            "nothing|not found|\\bno\\b|could ?n.t|unable|gone|did not|didn.t|none|not there|completed at case"
                    + "|administr|dear ",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ANIMAL = Pattern.compile(
            "\\b(rat|cat|kitten|dog|squirr?[ie]?l|racc?oon|skunk|bird|pigeon|seagull|gull|rabbit|bunny|o?pp?oss?um|mouse"
                    + "|turkey|goose|duck|bat|crow|hawk|fox|coyote|deer|chicken|snake|fish|groundhog)s?\\b",
            Pattern.CASE_INSENSITIVE);

    /// Other names, and other spellings, of the same animal.
    private static final Map<String, String> ALSO = Map.of(
            "bunny", "rabbit",
            "kitten", "cat",
            "gull", "seagull",
            "squirel", "squirrel",
            "squirl", "squirrel",
            "racoon", "raccoon",
            "possum", "opossum",
            "oppossum", "opossum",
            "pigeon", "bird");

    private final List<RealRequest> requests;
    private final Map<String, String> doubled = new HashMap<>();

    private Labels(List<RealRequest> all) {
        requests = all.stream()
                .sorted(Comparator.comparing(RealRequest::opened).thenComparing(RealRequest::id))
                .toList();
        Set<String> ids = requests.stream().map(RealRequest::id).collect(Collectors.toSet());
        for (RealRequest each : requests) {
            if (DOUBLES.matcher(each.closing()).find()) {
                named(each, ids).ifPresent(other -> doubled.put(each.id(), other));
            }
        }
    }

    static List<LabeledPair> of(List<RealRequest> all) {
        return new Labels(all).pairs();
    }

    /// People write a case's number in full, or its end.
    private static Optional<String> named(RealRequest each, Set<String> ids) {
        return NUMBER.matcher(each.closing())
                .results()
                .map(MatchResult::group)
                .map(number -> switch (number.length()) {
                    case 6 -> "101000" + number;
                    case 7 -> "10100" + number;
                    default -> number;
                })
                .filter(number -> ids.contains(number) && !number.equals(each.id()))
                .findFirst();
    }

    private List<LabeledPair> pairs() {
        List<LabeledPair> pairs = new ArrayList<>();
        for (int i = 0; i < requests.size(); i++) {
            RealRequest later = requests.get(i);
            Instant from = later.opened().minus(WINDOW);
            for (int j = i - 1; j >= 0 && requests.get(j).opened().isAfter(from); j--) {
                RealRequest earlier = requests.get(j);
                if (later.type().equals(earlier.type()) && wasOpen(earlier, later.opened())) {
                    label(later, earlier).ifPresent(label -> pairs.add(new LabeledPair(later, earlier, label)));
                }
            }
        }
        return pairs;
    }

    private static boolean wasOpen(RealRequest earlier, Instant at) {
        Instant closed = earlier.closed();
        return closed == null || !closed.isBefore(at);
    }

    private Optional<Label> label(RealRequest later, RealRequest earlier) {
        boolean names = doubled.containsKey(later.id()) || doubled.containsKey(earlier.id());
        if (names && root(later.id()).equals(root(earlier.id()))) {
            return Optional.of(Label.NAMED);
        }
        Instant closed = later.closed();
        Instant other = earlier.closed();
        if (closed == null
                || other == null
                || later.metersTo(earlier) > PLAIN_METERS
                || !worked(later)
                || !worked(earlier)) {
            return Optional.empty();
        }
        Set<String> animals = animals(later);
        Set<String> others = animals(earlier);
        Set<String> both = new HashSet<>(animals);
        both.retainAll(others);
        if (!animals.isEmpty() && !others.isEmpty() && both.isEmpty()) {
            return Optional.of(Label.DIFFERENT_ANIMALS);
        }
        Duration apart = Duration.between(closed, other).abs();
        if (apart.compareTo(APART) >= 0) {
            return Optional.of(Label.WORKED_APART);
        }
        return !both.isEmpty() && apart.compareTo(TOGETHER) <= 0
                ? Optional.of(Label.CLOSED_TOGETHER)
                : Optional.empty();
    }

    /// The case that all of them double in the end; itself where it doubles none.
    private String root(String id) {
        Set<String> seen = new HashSet<>();
        String at = id;
        while (seen.add(at) && doubled.containsKey(at)) {
            at = doubled.getOrDefault(at, at);
        }
        return at;
    }

    private static boolean worked(RealRequest each) {
        return WORK.matcher(each.closing()).find()
                && !NO_WORK.matcher(each.closing()).find()
                && !HINTS.matcher(each.closing()).find();
    }

    private static Set<String> animals(RealRequest each) {
        return ANIMAL.matcher(each.closing())
                .results()
                .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                .map(animal -> ALSO.getOrDefault(animal, animal))
                .collect(Collectors.toSet());
    }
}
