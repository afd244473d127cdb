package org.frontdoor.app.torture;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.frontdoor.central.feed.Comparison;
import org.frontdoor.central.feed.Cursor;
import org.frontdoor.model.cases.AddNote;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.CaseEvent;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.number.CaseNumber;
import org.frontdoor.model.number.Parsed;
import org.frontdoor.model.number.ProvisionalNumber;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.wire.Outcome;
import org.frontdoor.model.wire.SyncMessages.Holding;

/// Compares what people were told with what there is, when all is quiet.
final class Judge {
    /// Fifty hours, in whole days.
    private static final int RETAINED_DAYS = 2;

    private final City city;
    private final Truth truth;

    Judge(City city) {
        this.city = city;
        this.truth = Truth.read(city.database(), city.nodes().site().id(), city.json());
    }

    void judge() {
        everySavedCommandHasOneEffectOrWaits();
        everyEffectIsOfOneCommand();
        notesAreInOrder();
        everyNumberThatWasToldFindsItsCase();
        city.stations().forEach(this::holdsItsSightOfTheTruth);
    }

    private void everySavedCommandHasOneEffectOrWaits() {
        Map<Integer, Integer> accepted = new HashMap<>();
        truth.receipts().forEach((id, outcome) -> {
            int word = city.promises()
                    .wordOf(id)
                    .orElseThrow(() -> new Broken("central decided a command that nobody gave: " + outcome));
            if (outcome instanceof Outcome.Accepted) {
                accepted.merge(word, 1, Integer::sum);
            }
        });
        Set<Integer> asked = new HashSet<>();
        Set<Integer> waiting = waiting(asked);
        List<Integer> lost = new ArrayList<>();
        List<Integer> doubled = new ArrayList<>();
        city.promises().all().forEach((word, promise) -> {
            int effects = accepted.getOrDefault(word, 0);
            if (effects > 1) {
                doubled.add(word);
            } else if (effects == 0
                    && !waiting.contains(word)
                    && !city.promises().isDealtWith(word)
                    && !letGo(word, promise.station())) {
                lost.add(word);
            }
        });
        city.tally().found(lost.size(), doubled.size());
        doubled.stream().findFirst().ifPresent(word -> {
            throw new Broken("doubled: tk" + word + " (" + kind(word) + ") has " + accepted.get(word) + " effects");
        });
        lost.stream().findFirst().ifPresent(word -> {
            throw new Broken("lost: tk" + word + " (" + kind(word) + ", saved on "
                    + city.promises().all().get(word).station() + ")");
        });
        accepted.keySet().stream().filter(asked::contains).findFirst().ifPresent(word -> {
            throw new Broken("tk" + word + " was accepted, and its person is asked all the same");
        });
    }

    private String kind(int word) {
        return city.promises().all().get(word).kind();
    }

    /// Should central be restored from a back-up, what it had accepted is sent again: but not where a full disk needed
    /// the room, and not by who hears of it only when that was retained for long enough.
    private boolean letGo(int word, Station station) {
        boolean retained = !station.wasFull() && city.daysSinceRestore() < RETAINED_DAYS;
        return city.wasRestored() && !retained && city.promises().wasAccepted(word);
    }

    /// What a person finds in Needs attention, and what waits behind it.
    /// @param asked gets those that the person must deal with
    private Set<Integer> waiting(Set<Integer> asked) {
        Set<Integer> words = new HashSet<>();
        for (Station station : city.stations()) {
            station.workspace().attention().forEach(item -> {
                city.promises().wordOf(item.item().id()).ifPresent(asked::add);
                item.behind()
                        .forEach(behind -> city.promises().wordOf(behind.id()).ifPresent(words::add));
            });
        }
        words.addAll(asked);
        return words;
    }

    private void everyEffectIsOfOneCommand() {
        truth.wronglyMade(city::nameOf).stream().findFirst().ifPresent(wrong -> {
            throw new Broken(wrong);
        });
    }

    /// Central's own look-up, and what it says is the case's own number.
    private void everyNumberThatWasToldFindsItsCase() {
        Set<String> own = new HashSet<>();
        truth.cases().values().forEach(found -> {
            // A program that dies between its save and the words for it has told nobody.
            String told = city.promises().told().getOrDefault(found.id(), found.number());
            boolean provisional = ProvisionalNumber.like(told);
            if (!(CaseNumber.parse(found.number()) instanceof Parsed.Valid) || !own.add(found.number())) {
                throw new Broken(city.nameOf(found.id()) + " has the number " + found.number());
            }
            if (!found.isToldAs(told) || provisional == told.equals(found.number())) {
                throw new Broken(city.nameOf(found.id()) + " was told as " + told + " and is " + found.number());
            }
            String column = provisional ? "provisional" : "number";
            List<UUID> byIt = city.database()
                    .<List<UUID>, RuntimeException>read(handle -> handle.createQuery(
                                    "SELECT id FROM case_index WHERE site = :site AND " + column + " = :told")
                            .bind("site", city.nodes().site().id())
                            .bind("told", told)
                            .mapTo(UUID.class)
                            .list());
            if (!byIt.equals(List.of(found.id()))) {
                throw new Broken(told + " does not find " + city.nameOf(found.id()));
            }
        });
    }

    /// Where central was restored, a desktop that never had a cursor cannot know of it before it sends: of such
    /// a one no order is promised.
    private void notesAreInOrder() {
        truth.cases().values().forEach(found -> {
            Map<Station, Integer> last = new HashMap<>();
            Set<Integer> seen = new HashSet<>();
            for (CaseEvent event : found.timeline()) {
                if (event instanceof CaseEvent.Noted noted) {
                    int word = Promises.wordIn(noted.words()).orElseThrow();
                    if (!seen.add(word)) {
                        throw new Broken("doubled: tk" + word + " stands twice in " + city.nameOf(found.id()));
                    }
                    Promises.Promise promise = city.promises().all().get(word);
                    if (promise != null && promise.kind().equals(AddNote.KIND.name())) {
                        Integer before = last.put(promise.station(), word);
                        if (before != null
                                && before > word
                                && !city.promises().isDealtWith(before)
                                && !(city.wasRestored() && promise.station().sentBeforeItStoodAnywhere())) {
                            throw new Broken("out of order in " + city.nameOf(found.id()) + ": tk" + before
                                    + " before tk" + word);
                        }
                    }
                }
            }
        });
    }

    private void holdsItsSightOfTheTruth(Station station) {
        Actor actor = city.actor(station);
        List<String> kinds = city.json().vocabulary().entries().stream()
                .map(EntryKind::name)
                .sorted()
                .toList();
        String cursor = station.engine().cache().cursor().orElseThrow(() -> new Broken(station + " has no cursor"));
        var answer = city.nodes()
                .any()
                .comparison()
                .compare(
                        actor,
                        new Holding(
                                cursor,
                                kinds,
                                station.engine().cache().tally(kinds).buckets()));
        if (!(answer instanceof Comparison.Answer.Compared compared)) {
            throw new Broken(station + " cannot be compared: " + answer);
        }
        if (!compared.agreement().differing().isEmpty() || compared.agreement().compared() < 256) {
            throw new Broken(station + " holds something else than central: " + differences(station, actor));
        }
        for (Case found : truth.cases().values()) {
            if (!station.engine().overlaid(EntryRef.to(Case.KIND, found.id()))) {
                shows(station, actor, found);
            }
        }
    }

    private void shows(Station station, Actor actor, Case found) {
        Entry expected = actor.role().inProgram() ? found : Case.KIND.maskedFor(found);
        boolean sees = actor.sees(Case.KIND.scopeOf(found));
        if (sees && isBeyond(station, found)) {
            beyond(station, found, expected);
            return;
        }
        Case shown = station.workspace().find(Case.KIND, found.id()).orElse(null);
        if (sees ? !expected.equals(shown) : shown != null) {
            throw new Broken(station + " shows " + city.nameOf(found.id()) + " otherwise than it is");
        }
    }

    /// What was closed long ago is not kept; where somebody asked for it, it is as it is.
    private void beyond(Station station, Case found, Entry expected) {
        if (station.engine().cache().find(Case.KIND, found.id()).isPresent()) {
            throw new Broken(station + " keeps " + city.nameOf(found.id()) + " beyond its horizon");
        }
        station.workspace().find(Case.KIND, found.id()).ifPresent(shown -> {
            if (!shown.equals(expected)) {
                throw new Broken(station + " shows " + city.nameOf(found.id()) + " as it was");
            }
        });
    }

    private static boolean isBeyond(Station station, Case found) {
        LocalDate horizon = station.engine()
                .cache()
                .cursor()
                .flatMap(Cursor::parse)
                .map(Cursor::horizon)
                .orElseThrow(() -> new Broken(station + " has no horizon"));
        return found.resolution() != null
                && found.resolution()
                        .at()
                        .isBefore(horizon.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private List<String> differences(Station station, Actor actor) {
        List<String> found = new ArrayList<>();
        truth.cases().forEach((id, one) -> {
            long here = station.engine().cache().version(EntryRef.to(Case.KIND, id));
            boolean sees = actor.sees(Case.KIND.scopeOf(one));
            if (here != truth.versions().get(id)) {
                found.add(city.nameOf(id) + " in version " + here + " for "
                        + truth.versions().get(id) + (sees ? "" : " (out of sight)"));
            }
        });
        return found;
    }
}
