package org.frontdoor.model.picks;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.command.Ids;
import org.frontdoor.model.people.Scope;

/// For which words agents picked an answer, and how often of late. It holds terms alone, each of which the program
/// itself has published: no caller's sentence, no number, nobody's name for its own sake.
///
/// A pick counts half as much after each half-life. Weights are told as of one instant and grow with the picks that
/// come after it (forward decay: G. Cormode and others, Time-decaying aggregates in out-of-order streams, 2008), so
/// that it does not matter in which order two picks arrive, and rounding does not add up.
///
/// @param code of the service, or slug of the article
/// @param asOf the instant at which a weight of 1 is one pick
/// @param terms weights by term
public record PickedFor(UUID id, Answered of, String code, Instant asOf, Map<String, Double> terms) implements Entry {
    public static final EntryKind<PickedFor> KIND =
            EntryKind.of("picked-for", PickedFor.class, picked -> Scope.EVERYONE);

    /// A quarter: what callers mean changes with the season, and what agents learned last week must show.
    public static final Duration HALF_LIFE = Duration.ofDays(90);

    /// More words than anything is asked for with.
    public static final int MOST_TERMS = 200;

    /// Less is forgotten: a single pick after a year or so.
    public static final double LEAST = 0.05;

    private static final double ROUNDED = 10_000;

    public PickedFor {
        terms = Collections.unmodifiableSortedMap(new TreeMap<>(terms));
    }

    public static UUID idOf(Answered of, String code) {
        return Ids.named("picked-for", of.code() + "/" + code);
    }

    /// An answer before its first pick.
    public static PickedFor nothing(Answered of, String code, Instant now) {
        return new PickedFor(idOf(of, code), of, code, now, Map.of());
    }

    /// One pick more.
    PickedFor picked(Collection<String> words, Instant now) {
        PickedFor base = based(now);
        double one = grown(base.asOf, now);
        Map<String, Double> sums = new HashMap<>(base.terms);
        words.forEach(word -> sums.merge(word, one, Double::sum));
        return new PickedFor(id, of, code, base.asOf, heaviest(sums, LEAST * one));
    }

    /// The weights as of that time, lighter the longer ago the picks were.
    public Map<String, Double> at(Instant now) {
        double part = 1 / grown(asOf, now);
        Map<String, Double> lighter = new HashMap<>();
        terms.forEach((term, weight) -> lighter.put(term, weight * Math.min(1, part)));
        return lighter;
    }

    /// The same as of a time that is near enough. A time far ahead of the clock was a wrong clock's: then it is put
    /// right, for nothing would count any more until it comes.
    private PickedFor based(Instant now) {
        if (now.isBefore(asOf.minus(HALF_LIFE))) {
            return new PickedFor(id, of, code, now, terms);
        }
        return now.isAfter(asOf.plus(HALF_LIFE)) ? new PickedFor(id, of, code, now, at(now)) : this;
    }

    private static SortedMap<String, Double> heaviest(Map<String, Double> sums, double least) {
        SortedMap<String, Double> kept = new TreeMap<>();
        sums.entrySet().stream()
                .filter(term -> term.getValue() >= least)
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_TERMS)
                .forEach(term -> kept.put(term.getKey(), Math.round(term.getValue() * ROUNDED) / ROUNDED));
        return kept;
    }

    /// How many times as much a pick of the later time counts. The same on every computer.
    private static double grown(Instant from, Instant to) {
        double halves = Duration.between(from, to).toSeconds() / (double) HALF_LIFE.toSeconds();
        return StrictMath.pow(2, halves);
    }
}
