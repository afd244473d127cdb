package org.frontdoor.model.cases;

import static org.frontdoor.model.SampleProgram.AGENT;
import static org.frontdoor.model.SampleProgram.LEAD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.frontdoor.model.ProgramVocabulary;
import org.frontdoor.model.SampleDesk;
import org.frontdoor.model.SampleProgram;
import org.frontdoor.model.command.FieldChange;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.people.Role;
import org.frontdoor.model.place.Place;
import org.frontdoor.model.wire.Envelope;
import org.frontdoor.model.wire.WireJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Two people corrected one case without knowing of each other.
class MergeTest {
    private static final List<Actor> PEOPLE = List.of(
            AGENT, LEAD, SampleProgram.actor("desk", Role.DESK, null), SampleProgram.actor("admin", Role.ADMIN, null));

    private final WireJson json = new WireJson(ProgramVocabulary.create());
    private final SampleDesk desk = new SampleDesk();
    private Case seen;

    @BeforeEach
    void open() {
        seen = desk.pothole();
    }

    private EditCase described(Case before, String words) {
        return new EditCase(before.id(), new FieldChange<>(before.description(), words), null, null, Map.of());
    }

    private EditCase placed(Case before, String address) {
        var change = new FieldChange<>(before.place(), Place.named(address));
        return new EditCase(before.id(), null, change, null, Map.of());
    }

    private CaseEvent.Edited last() {
        return (CaseEvent.Edited) desk.find(seen.id()).timeline().getLast();
    }

    @Test
    void aMergedCorrectionSaysWithWhose() {
        desk.accepted(LEAD, placed(seen, "1 Main St").seeing(seen, "lead"));
        assertEquals(List.of(), last().together());
        desk.accepted(AGENT, described(seen, "two holes").seeing(seen, "agent"));
        assertEquals(List.of(new CaseEvent.Together("lead", List.of("place"))), last().together());
        assertEquals("two holes", desk.find(seen.id()).description());
        assertEquals(Place.named("1 Main St"), desk.find(seen.id()).place());
    }

    @Test
    void whatItsAuthorHadSeenIsNoMerge() {
        desk.accepted(LEAD, placed(seen, "1 Main St").seeing(seen, "lead"));
        var now = desk.find(seen.id());
        desk.accepted(AGENT, described(now, "two holes").seeing(now, "agent"));
        assertEquals(List.of(), last().together());
    }

    @Test
    void onesOwnWorkBetweenIsNoMerge() {
        desk.accepted(AGENT, new AddNote(seen.id(), "mine", false));
        desk.accepted(AGENT, placed(seen, "1 Main St").seeing(seen, "agent"));
        var mine = desk.find(seen.id());
        desk.accepted(LEAD, new AddNote(seen.id(), "theirs, between", false));
        desk.accepted(AGENT, described(mine, "two holes").seeing(mine, "agent"));
        assertEquals(List.of(), last().together());
    }

    @Test
    void whatWasChangedAndChangedBackMeanwhileIsSaidThoughMineStands() {
        desk.accepted(LEAD, described(seen, "no hole").seeing(seen, "lead"));
        var no = desk.find(seen.id());
        desk.accepted(LEAD, described(no, seen.description()).seeing(no, "lead"));
        desk.accepted(AGENT, described(seen, "two holes").seeing(seen, "agent"));
        assertEquals("two holes", desk.find(seen.id()).description());
        assertEquals(List.of(new CaseEvent.Together("lead", List.of("description"))), last().together());
    }

    /// Made offline, one after the other; the first one was asked about and kept, the second one follows by itself.
    @Test
    void whatTheAuthorHasDecidedAgainstSinceDoesNotStandBesideTheirs() {
        var mine = described(seen, "two holes").seeing(seen, "agent");
        desk.accepted(LEAD, described(seen, "no hole").seeing(seen, "lead"));
        desk.accepted(LEAD, placed(desk.find(seen.id()), "1 Main St").seeing(desk.find(seen.id()), "lead"));
        var theirs = desk.find(seen.id());
        desk.accepted(AGENT, described(theirs, "two holes").seeing(theirs, "agent"));
        assertEquals(List.of(), last().together());

        var next = new EditCase(seen.id(), new FieldChange<>("two holes", "three"), null, null, Map.of(), mine.seen());
        desk.accepted(AGENT, next);
        assertEquals(List.of(new CaseEvent.Together("lead", List.of("place"))), last().together());
        assertEquals("three", desk.find(seen.id()).description());
    }

    @Test
    void anEditOfTheFirstFormIsReadAndDecidedAsEver() throws IOException {
        var body = json.mapper()
                .readTree("{\"caseId\":\"" + seen.id()
                        + "\",\"description\":{\"from\":\"a deep hole\",\"to\":\"two holes\"},\"answers\":{}}");
        var old = new Envelope(
                UUID.randomUUID(),
                "edit-case",
                1,
                AGENT.id(),
                "desk",
                "case/" + seen.id(),
                List.of(),
                SampleDesk.NOW,
                body);
        var read = json.command(old).orElseThrow();
        assertEquals(described(seen, "two holes"), read);
        desk.accepted(LEAD, placed(seen, "1 Main St").seeing(seen, "lead"));
        desk.accepted(AGENT, read);
        assertEquals(List.of(), last().together());
    }

    @Test
    void aTimelineOfTheFirstVersionIsRead() throws IOException {
        var event = json.mapper()
                .readValue(
                        "{\"type\":\"edited\",\"by\":\"lead\",\"at\":\"2026-11-23T18:00:00Z\",\"fields\":[\"place\"]}",
                        CaseEvent.class);
        assertEquals(new CaseEvent.Edited("lead", SampleDesk.NOW, List.of("place")), event);
    }

    /// In whatever order desktops come online: what the case says is the same, and each correction but the first says
    /// with which it was merged.
    @Property(tries = 300)
    void differentFieldsMergeTheSameInAnyOrder(@ForAll long seed) {
        var random = new Random(seed);
        var first = new SampleDesk();
        var start = first.pothole();
        List<EditCase> edits = new ArrayList<>(List.of(
                described(start, "two holes"),
                placed(start, "1 Main St"),
                new EditCase(start.id(), null, null, new FieldChange<>(start.followUp(), FollowUp.EMAIL), Map.of()),
                new EditCase(start.id(), null, null, null, Map.of("depth", new FieldChange<>(null, List.of("deep"))))));
        Map<EditCase, Actor> authors = new HashMap<>();
        for (var i = 0; i < edits.size(); i++) {
            authors.put(edits.get(i), PEOPLE.get(i));
        }
        var one = first.entries().copy();
        edits.forEach(edit -> one.apply(EditCase.KIND.decide(edit, one, authors.get(edit), SampleDesk.NOW)));
        Collections.shuffle(edits, random);
        Set<String> before = new LinkedHashSet<>();
        var other = first.entries().copy();
        for (var edit : edits) {
            var author = authors.get(edit);
            other.apply(EditCase.KIND.decide(edit.seeing(start, author.name()), other, author, SampleDesk.NOW));
            var event = (CaseEvent.Edited)
                    other.find(Case.KIND, start.id()).orElseThrow().timeline().getLast();
            assertEquals(
                    List.copyOf(before),
                    event.together().stream()
                            .flatMap(each -> each.fields().stream())
                            .toList());
            before.addAll(event.fields());
        }
        assertTrue(said(one.find(Case.KIND, start.id()).orElseThrow())
                .equals(said(other.find(Case.KIND, start.id()).orElseThrow())));
    }

    private static List<Object> said(Case found) {
        return List.of(found.description(), found.place(), found.followUp(), found.answers());
    }
}
