package org.frontdoor.model.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.frontdoor.model.ProgramVocabulary;
import org.frontdoor.model.SampleProgram;
import org.frontdoor.model.people.Role;
import org.frontdoor.model.people.Scope;
import org.frontdoor.model.wire.Envelope;
import org.frontdoor.model.wire.WireJson;
import org.frontdoor.model.words.FreeText;
import org.junit.jupiter.api.Test;

/// The test of the design: a new kind of record costs one record, its commands and rules. All that is said of lost
/// things here is in this file; vocabulary, wire and whatever carries them do not know them.
class NewKindTest {

    /// Something that was found and waits for its owner at the desk.
    record LostThing(UUID id, String what, boolean given) implements Entry {
        static final EntryKind<LostThing> KIND = EntryKind.of("lost-thing", LostThing.class, thing -> Scope.INTAKE);
    }

    /// Somebody brought it to the desk.
    record KeepLostThing(UUID thing, String what) implements Command {
        static final CommandKind<KeepLostThing> KIND = new CommandKind<>(
                "keep-lost-thing",
                1,
                KeepLostThing.class,
                EnumSet.of(Role.DESK),
                (command, entries, actor, now) -> FreeText.needed(
                        command.what,
                        "thing-missing",
                        "Say what it is.",
                        what -> Decision.accepted(
                                new Change.Put<>(LostThing.KIND, new LostThing(command.thing, what, false)))));

        @Override
        public EntryRef subject() {
            return EntryRef.to(LostThing.KIND, thing);
        }
    }

    /// Its owner came.
    record GiveLostThing(UUID thing) implements Command {
        static final CommandKind<GiveLostThing> KIND = new CommandKind<>(
                "give-lost-thing",
                1,
                GiveLostThing.class,
                EnumSet.of(Role.DESK),
                (command, entries, actor, now) -> entries.find(LostThing.KIND, command.thing)
                        .map(found -> Decision.accepted(
                                new Change.Put<>(LostThing.KIND, new LostThing(found.id(), found.what(), true))))
                        .orElseGet(() -> Decision.refused("thing-gone", "It is not at this desk.")));

        @Override
        public EntryRef subject() {
            return EntryRef.to(LostThing.KIND, thing);
        }
    }

    private final Vocabulary vocabulary =
            ProgramVocabulary.create().with(List.of(LostThing.KIND), List.of(KeepLostThing.KIND, GiveLostThing.KIND));
    private final WireJson json = new WireJson(vocabulary);
    private final StoredEntries central = new StoredEntries();

    /// As it goes from a desktop to central: decided there, sent, and decided again.
    private Decision send(Command command) throws IOException {
        var kind = vocabulary.kindOf(command);
        var desk = SampleProgram.actor("desk", Role.DESK, null);
        var now = Instant.parse("2026-11-22T12:00:00Z");
        var here = kind.decide(command, central, desk, now);
        var sent = new Envelope(
                UUID.randomUUID(),
                kind.name(),
                kind.form(),
                desk.id(),
                "desk 1",
                command.subject().toString(),
                List.of(),
                now,
                json.body(command));
        var received = json.mapper().readValue(json.mapper().writeValueAsBytes(sent), Envelope.class);
        var read = json.command(received).orElseThrow();
        var there = central.apply(vocabulary.kindOf(read).decide(read, central, desk, now));
        assertEquals(here, there);
        return there;
    }

    @Test
    void aNewKindIsDecidedSentAndKeptLikeAnyOther() throws IOException {
        var id = UUID.randomUUID();
        assertInstanceOf(Decision.Refused.class, send(new GiveLostThing(id)));
        send(new KeepLostThing(id, "a red umbrella"));
        send(new GiveLostThing(id));
        var kept = central.find(LostThing.KIND, id).orElseThrow();
        assertEquals(new LostThing(id, "a red umbrella", true), kept);
        var kind = vocabulary.entry("lost-thing").orElseThrow();
        assertEquals(kept, json.entry(kind, json.body(kept)));
        assertEquals(Scope.INTAKE, kind.scopeOf(kept));
    }

    @Test
    void aNameIsTakenOnce() {
        var twice = List.<EntryKind<?>>of(LostThing.KIND);
        assertThrows(IllegalStateException.class, () -> vocabulary.with(twice, List.of()));
    }

    @Test
    void whoMayNotIsTold() {
        var decision = KeepLostThing.KIND.decide(
                new KeepLostThing(UUID.randomUUID(), "a hat"), central, SampleProgram.AGENT, Instant.EPOCH);
        assertEquals(
                "not-your-role",
                assertInstanceOf(Decision.Refused.class, decision).problem().code());
    }
}
