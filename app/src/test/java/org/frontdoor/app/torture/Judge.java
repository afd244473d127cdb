package org.frontdoor.app.torture;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.frontdoor.central.feed.Comparison;
import org.frontdoor.model.cases.AddNote;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.CaseEvent;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.wire.Outcome;
import org.frontdoor.model.wire.SyncMessages.Holding;

/// Compares what people were told with what there is, when all is quiet.
final class Judge {
    private final City city;
    private final Map<UUID, Outcome> receipts = new HashMap<>();
    private final Map<UUID, Case> cases = new LinkedHashMap<>();
    private final Map<UUID, Long> versions = new HashMap<>();

    Judge(City city) {
        this.city = city;
    }

    void judge() {
        read();
        everySavedCommandHasOneEffectOrWaits();
        everyEffectIsOfOneCommand();
        notesAreInOrder();
        city.stations().forEach(this::holdsItsSightOfTheTruth);
    }

    private void read() {
        city.database().<Void, RuntimeException>read(handle -> {
            handle.createQuery("SELECT id, outcome FROM receipt WHERE site = "
                            + city.nodes().site().id())
                    .map((row, context) -> receipts.put(
                            row.getObject("id", UUID.class), parsed(row.getString("outcome"), Outcome.class)))
                    .list();
            handle.createQuery(
                            "SELECT id, version, body FROM entry WHERE kind = 'case' AND body IS NOT NULL AND site = "
                                    + city.nodes().site().id() + " ORDER BY id")
                    .map((row, context) -> {
                        UUID id = row.getObject("id", UUID.class);
                        versions.put(id, row.getLong("version"));
                        return cases.put(id, parsed(row.getString("body"), Case.class));
                    })
                    .list();
            return null;
        });
    }

    private <T> T parsed(String text, Class<T> type) {
        try {
            return city.json().mapper().readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void everySavedCommandHasOneEffectOrWaits() {
        Map<Integer, Integer> accepted = new HashMap<>();
        receipts.forEach((id, outcome) -> {
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

    /// On a full disk new work goes before old that central had accepted: should central then be restored from a
    /// back-up,
    /// that is not promised any more.
    private boolean letGo(int word, Station station) {
        return city.wasRestored() && station.wasFull() && city.promises().wasAccepted(word);
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
        Map<UUID, Set<Long>> made = new HashMap<>();
        receipts.values().forEach(outcome -> {
            if (outcome instanceof Outcome.Accepted(var id, var entries)) {
                entries.forEach(each -> {
                    if (!made.computeIfAbsent(each.id(), none -> new HashSet<>())
                            .add(each.version())) {
                        throw new Broken(
                                "two commands made version " + each.version() + " of " + city.nameOf(each.id()));
                    }
                });
            }
        });
        versions.forEach((id, version) -> {
            if (made.getOrDefault(id, Set.of()).size() != version) {
                throw new Broken(city.nameOf(id) + " has version " + version + " by "
                        + made.getOrDefault(id, Set.of()).size() + " commands");
            }
        });
    }

    /// Where central was restored, a desktop that never had a cursor cannot know of it before it sends: of such a one
    /// no
    /// order is promised.
    private void notesAreInOrder() {
        cases.values().forEach(found -> {
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
        for (Case found : cases.values()) {
            if (!station.engine().overlaid(EntryRef.to(Case.KIND, found.id()))) {
                shows(station, actor, found);
            }
        }
    }

    private void shows(Station station, Actor actor, Case found) {
        Entry expected = actor.role().inProgram() ? found : Case.KIND.maskedFor(found);
        boolean sees = actor.sees(Case.KIND.scopeOf(found));
        Case shown = station.workspace().find(Case.KIND, found.id()).orElse(null);
        if (sees ? !expected.equals(shown) : shown != null) {
            throw new Broken(station + " shows " + city.nameOf(found.id()) + " otherwise than it is");
        }
    }

    private List<String> differences(Station station, Actor actor) {
        List<String> found = new ArrayList<>();
        cases.forEach((id, one) -> {
            long here = station.engine().cache().version(EntryRef.to(Case.KIND, id));
            boolean sees = actor.sees(Case.KIND.scopeOf(one));
            if (here != versions.get(id)) {
                found.add(city.nameOf(id) + " in version " + here + " for " + versions.get(id)
                        + (sees ? "" : " (out of sight)"));
            }
        });
        return found;
    }
}
