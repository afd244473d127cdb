package org.frontdoor.app.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.frontdoor.app.remote.Answer;
import org.frontdoor.model.ProgramVocabulary;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.people.Person;
import org.frontdoor.model.people.Role;
import org.frontdoor.model.wire.EntryChange;
import org.frontdoor.model.wire.SyncMessages.ChangePage;
import org.frontdoor.model.wire.SyncMessages.Older;
import org.frontdoor.model.wire.SyncMessages.OlderEntries;
import org.frontdoor.model.wire.WireJson;
import org.junit.jupiter.api.Test;

/// What a person saw under other rights does not come in after the snapshot that took it out of sight.
class OvertakenOlderTest extends SteppedStand {
    private static final WireJson JSON = new WireJson(ProgramVocabulary.create());
    private static final Problem RIGHTS = new Problem("cursor-gone", "Your rights have changed. Take a snapshot.");

    private final Person older = new Person(new UUID(4, 5), "once", "Once Here", Role.AGENT, null, false);
    private final List<Optional<String>> cursors = new ArrayList<>();

    private Answer<OlderEntries> found(boolean anything) {
        EntryChange change = new EntryChange(Person.KIND.name(), older.id(), 1, JSON.body(older));
        return new Answer.Got<>(new OlderEntries(anything ? List.of(change) : List.of()));
    }

    /// Others' rights come while the answer is on its way, and with them a snapshot.
    private void otherRights() {
        Function<String, Answer<ChangePage>> usual = central.changes;
        central.changes = after -> new Answer.Resync<>(RIGHTS);
        engine.pull();
        central.changes = usual;
        while (engine.pull()) {
            assertTrue(engine.cache().cursor().isPresent());
        }
    }

    private Answer<OlderEntries> answer(Older asked) {
        cursors.add(Optional.ofNullable(asked.cursor()));
        if (cursors.size() == 1) {
            otherRights();
            return found(true);
        }
        return found(false);
    }

    @Test
    void anAnswerThatASnapshotHasOvertakenIsAskedForAnew() {
        central.older = this::answer;
        OlderFound came = engine.workspace().older("once");
        assertEquals(new OlderFound.Came(List.of()), came);
        assertEquals(Optional.empty(), engine.workspace().find(Person.KIND, older.id()));
        assertEquals(List.of(Optional.of("0"), Optional.of("0")), cursors);
    }

    @Test
    void aCursorOfAnotherTimeIsNotSaidToBeACutLine() {
        central.older = asked -> new Answer.Resync<>(RIGHTS);
        assertEquals(new OlderFound.Renewing(), engine.workspace().older("once"));
    }

    @Test
    void anEntryThatThisProgramCannotReadIsAnAnswerToo() {
        central.older = asked -> new Answer.Got<>(new OlderEntries(List.of(new EntryChange(
                Person.KIND.name(),
                new UUID(4, 5),
                1,
                JsonNodeFactory.instance.objectNode().put("role", "NEWER")))));
        assertEquals(new OlderFound.Unreadable(), engine.workspace().older("once"));
    }

    @Test
    void whatNothingOvertookIsShown() {
        central.older = asked -> found(true);
        assertEquals(
                new OlderFound.Came(List.of(EntryRef.to(Person.KIND, older.id()))),
                engine.workspace().older("once"));
        assertEquals(Optional.of(older), engine.workspace().find(Person.KIND, older.id()));
    }
}
