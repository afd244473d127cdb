package org.frontdoor.model.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.frontdoor.model.ProgramVocabulary;
import org.frontdoor.model.SampleDesk;
import org.frontdoor.model.command.Change;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.CommandKind;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.StoredEntries;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.wire.Envelope;
import org.frontdoor.model.wire.WireJson;

/// What holds for a case whatever people do to it, in whatever order.
class CaseStoryTest {

    /// Which status may follow which by any command. Written down apart from the rules, so that it can contradict them.
    private static final Map<CaseStatus, Set<CaseStatus>> MACHINE = new EnumMap<>(Map.of(
            CaseStatus.NEW, EnumSet.of(CaseStatus.NEW, CaseStatus.ASSIGNED, CaseStatus.CLOSED),
            CaseStatus.ASSIGNED, EnumSet.allOf(CaseStatus.class),
            CaseStatus.IN_PROGRESS, EnumSet.allOf(CaseStatus.class),
            CaseStatus.ON_HOLD, EnumSet.allOf(CaseStatus.class),
            CaseStatus.CLOSED, EnumSet.of(CaseStatus.CLOSED, CaseStatus.NEW, CaseStatus.ASSIGNED)));

    private final WireJson json = new WireJson(ProgramVocabulary.create());

    private static Instant at(int step) {
        return SampleDesk.NOW.plusSeconds(step);
    }

    private CommandKind<?> kindOf(Command command) {
        return json.vocabulary().kindOf(command);
    }

    @Property(tries = 400)
    void aCaseStaysWholeWhateverIsDoneToIt(@ForAll boolean inTriage, @ForAll @Size(max = 40) List<Long> moves) {
        var desk = new SampleDesk();
        var opened = inTriage ? desk.unknown() : desk.pothole();
        var before = opened;
        var longAgo = opened;
        for (var step = 0; step < moves.size(); step++) {
            var stories = new CaseStories(moves.get(step));
            var actor = stories.someone();
            var command = stories.move(step % 3 == 0 ? longAgo : before);
            var decision = desk.give(actor, command, at(step));
            var after = desk.find(opened.id());

            assertEquals(after.status() == CaseStatus.CLOSED, after.resolution() != null);
            assertTrue(
                    MACHINE.get(before.status()).contains(after.status()), before.status() + " to " + after.status());
            assertEquals(
                    before.timeline(),
                    after.timeline().subList(0, before.timeline().size()));
            assertEquals(opened.number(), after.number());
            assertEquals(opened.caller(), after.caller());
            assertEquals(opened.origin(), after.origin());
            assertEquals(after.routing().agency().equals("311"), after.inTriage() || isClosedHere(after));
            if (!(decision instanceof Decision.Accepted accepted)
                    || accepted.changes().isEmpty()) {
                assertEquals(before, after);
            } else {
                assertEquals(before.timeline().size() + 1, after.timeline().size());
                assertEquals(actor.name(), after.timeline().getLast().by());
            }
            if (step % 5 == 0) {
                longAgo = before;
            }
            before = after;
        }
    }

    private static boolean isClosedHere(Case found) {
        return found.status() == CaseStatus.CLOSED && found.atProgram();
    }

    @Property(tries = 300)
    void theSameRuleSaysTheSameHereAndAtCentral(@ForAll @Size(max = 25) List<Long> moves) throws IOException {
        var desktop = new SampleDesk();
        var id = desktop.pothole().id();
        var central = stored(desktop.find(id), new SampleDesk().entries());
        for (var step = 0; step < moves.size(); step++) {
            var stories = new CaseStories(moves.get(step));
            var actor = stories.someone();
            var command = stories.move(desktop.find(id));
            var kind = kindOf(command);
            var twice = kind.decide(command, desktop.entries(), actor, at(step));
            assertEquals(twice, kind.decide(command, desktop.entries(), actor, at(step)));

            var here = desktop.give(actor, command, at(step));
            var there = central.apply(kind.decide(sent(command, actor, at(step)), central, actor, at(step)));
            assertEquals(here, there);
            central = stored(desktop.find(id), central);
        }
    }

    /// Two desktops work on one case without a line; central hears of both, one after the other or mixed.
    @Property(tries = 300)
    void whatTwoDesktopsWroteOfflineIsAllThere(
            @ForAll @Size(max = 15) List<Long> mine,
            @ForAll @Size(max = 15) List<Long> theirs,
            @ForAll @Size(30) List<Boolean> turns) {
        var start = new SampleDesk();
        var id = start.pothole().id();
        var left = given(mine, start, id);
        var right = given(theirs, start, id);
        var central = start.entries().copy();
        var accepted = new ArrayList<String>();
        for (var turn : turns) {
            var queue = (turn && !left.isEmpty()) || right.isEmpty() ? left : right;
            if (queue.isEmpty()) {
                break;
            }
            var next = queue.removeFirst();
            var kind = kindOf(next.command());
            var decision = central.apply(kind.decide(next.command(), central, next.actor(), next.at()));
            if (decision instanceof Decision.Accepted && next.command() instanceof AddNote note) {
                accepted.add(note.words().strip());
            } else if (next.command() instanceof AddNote && decision instanceof Decision.Refused refused) {
                // A note that held on its desktop is only ever refused because the case has left the author's sight.
                assertEquals("case-gone", refused.problem().code());
            }
            assertFalse(decision instanceof Decision.Conflict && next.command() instanceof AddNote);
        }
        var notes = central.find(Case.KIND, id).orElseThrow().timeline().stream()
                .filter(CaseEvent.Noted.class::isInstance)
                .map(event -> ((CaseEvent.Noted) event).words())
                .toList();
        assertEquals(accepted, notes);
    }

    private record Given(Actor actor, Command command, Instant at) {}

    /// What one desktop accepted on its own copy.
    private List<Given> given(List<Long> moves, SampleDesk start, UUID id) {
        var copy = start.entries().copy();
        var given = new ArrayList<Given>();
        for (var step = 0; step < moves.size(); step++) {
            var stories = new CaseStories(moves.get(step));
            var next = new Given(
                    stories.someone(), stories.move(copy.find(Case.KIND, id).orElseThrow()), at(step));
            var decision = copy.apply(kindOf(next.command()).decide(next.command(), copy, next.actor(), next.at()));
            if (decision instanceof Decision.Accepted) {
                given.add(next);
            }
        }
        return given;
    }

    private Command sent(Command command, Actor actor, Instant at) throws IOException {
        var kind = kindOf(command);
        var lane = command.subject().toString();
        var envelope = new Envelope(
                UUID.randomUUID(),
                kind.name(),
                kind.form(),
                actor.id(),
                "desk",
                lane,
                List.of(),
                at,
                json.body(command));
        var received = json.mapper().readValue(json.mapper().writeValueAsBytes(envelope), Envelope.class);
        return json.command(received).orElseThrow();
    }

    /// The case as a store gives it back.
    private StoredEntries stored(Case found, StoredEntries entries) throws IOException {
        var read = json.mapper().readTree(json.mapper().writeValueAsBytes(json.body(found)));
        entries.apply(Decision.accepted(new Change.Put<>(Case.KIND, json.entry(Case.KIND, read))));
        return entries;
    }
}
