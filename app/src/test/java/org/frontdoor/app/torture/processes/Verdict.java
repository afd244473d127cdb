package org.frontdoor.app.torture.processes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.frontdoor.app.torture.Promises;
import org.frontdoor.app.torture.Truth;
import org.frontdoor.model.cases.AddNote;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.CaseEvent;
import org.frontdoor.model.cases.OpenCase;

/// What was called saved, compared with what central has and what the desktops show.
///
/// @param attention commands that wait for their person
/// @param disagreeing what a desktop shows otherwise than central has it
record Verdict(
        int saved,
        int attention,
        List<String> lost,
        List<String> doubled,
        List<String> reordered,
        List<String> disagreeing) {

    static Verdict of(Collection<Said> said, Truth truth, Collection<Holdings> desks) {
        Set<UUID> waiting =
                desks.stream().flatMap(desk -> desk.waiting().stream()).collect(Collectors.toSet());
        List<String> lost = new ArrayList<>();
        for (Said each : said) {
            boolean accepted = truth.accepted(each.command());
            if (!accepted && !waiting.contains(each.command())) {
                lost.add(each + " is not at central, and nobody is asked about it");
            } else if (accepted && !hasItsWords(each, truth)) {
                lost.add(each + " is at central without its words");
            }
        }
        List<String> doubled = new ArrayList<>(truth.wronglyMade(id -> "case " + id));
        List<String> reordered = new ArrayList<>();
        Map<String, UUID> numbers = new HashMap<>();
        truth.cases().values().forEach(found -> {
            UUID other = numbers.put(found.number(), found.id());
            if (other != null) {
                doubled.add("the number " + found.number() + " is that of two cases: " + other + ", " + found.id());
            }
            readNotes(found, doubled, reordered);
        });
        List<String> disagreeing =
                desks.stream().flatMap(desk -> differences(desk, truth)).toList();
        return new Verdict(said.size(), waiting.size(), lost, doubled, reordered, disagreeing);
    }

    private static boolean hasItsWords(Said said, Truth truth) {
        Case found = truth.cases().get(said.subject());
        if (found == null) {
            return false;
        }
        if (said.kind().equals(OpenCase.KIND.name())) {
            return found.isToldAs(said.number());
        }
        return !said.kind().equals(AddNote.KIND.name())
                || notes(found).anyMatch(note -> note.startsWith(Promises.text(said.word())));
    }

    private static Stream<String> notes(Case found) {
        return found.timeline().stream()
                .filter(CaseEvent.Noted.class::isInstance)
                .map(event -> ((CaseEvent.Noted) event).words());
    }

    private static void readNotes(Case found, List<String> doubled, List<String> reordered) {
        Map<Integer, Integer> last = new HashMap<>();
        Set<Integer> seen = new HashSet<>();
        notes(found).flatMap(note -> Promises.wordIn(note).stream()).forEach(word -> {
            if (!seen.add(word)) {
                doubled.add("tk" + word + " stands twice in case " + found.id());
            }
            Integer before = last.put(Said.deskOf(word), word);
            if (before != null && before > word) {
                reordered.add("tk" + before + " stands before tk" + word + " in case " + found.id());
            }
        });
    }

    private static Stream<String> differences(Holdings desk, Truth truth) {
        List<String> found = new ArrayList<>();
        truth.versions().forEach((id, version) -> {
            long here = desk.versions().getOrDefault(id, 0L);
            if (here != version) {
                found.add(
                        "desktop " + desk.desk() + " has version " + here + " of case " + id + ", central " + version);
            }
        });
        desk.cases().forEach((id, shown) -> {
            if (!shown.equals(truth.cases().get(id))) {
                found.add("desktop " + desk.desk() + " shows case " + id + " otherwise than it is");
            }
        });
        return found.stream();
    }

    boolean good() {
        return wrongs().findAny().isEmpty();
    }

    /// All that is wrong, in words.
    Stream<String> wrongs() {
        return Stream.of(
                        lost.stream().map(each -> "lost: " + each),
                        doubled.stream().map(each -> "doubled: " + each),
                        reordered.stream().map(each -> "out of order: " + each),
                        disagreeing.stream().map(each -> "not agreed: " + each))
                .flatMap(each -> each);
    }

    Map<String, Object> figures() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("saved", saved);
        all.put("lost", lost.size());
        all.put("doubled", doubled.size());
        all.put("reordered", reordered.size());
        all.put("attention", attention);
        all.put("disagreeing", disagreeing.size());
        return all;
    }
}
