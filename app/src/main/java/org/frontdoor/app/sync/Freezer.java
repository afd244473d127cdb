package org.frontdoor.app.sync;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.frontdoor.app.journal.FrozenCommand;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.CommandKind;
import org.frontdoor.model.command.Ids;
import org.frontdoor.model.number.NumberBlock;
import org.frontdoor.model.number.ProvisionalBlock;
import org.frontdoor.model.wire.Envelope;
import org.frontdoor.model.wire.Outcome;
import org.frontdoor.model.wire.WireJson;

/// Puts commands into envelopes and these into the text that the journal keeps, and reads both again.
final class Freezer {
    private final WireJson json;
    private final String workstation;
    private final RandomGenerator random;

    Freezer(WireJson json, String workstation, RandomGenerator random) {
        this.json = json;
        this.workstation = workstation;
        this.random = random;
    }

    /// A new envelope with a new id.
    Envelope envelope(Command command, UUID actor, List<UUID> after, Instant now) {
        CommandKind<?> kind = json.vocabulary().kindOf(command);
        Envelope made = new Envelope(
                Ids.timed(now, random),
                kind.name(),
                kind.form(),
                actor,
                workstation,
                command.subject().toString(),
                after,
                now,
                json.body(command));
        return read(new FrozenCommand(made.id(), text(made)));
    }

    /// The same intent under a new id: for what was never sent and must now go after something else.
    Envelope again(Envelope old, List<UUID> after, Instant now) {
        return new Envelope(
                Ids.timed(now, random),
                old.kind(),
                old.form(),
                old.actor(),
                old.workstation(),
                old.lane(),
                after,
                old.at(),
                old.body());
    }

    FrozenCommand freeze(Envelope envelope) {
        return new FrozenCommand(envelope.id(), text(envelope));
    }

    /// @throws IllegalStateException for text that this program's journal cannot have written
    Envelope read(FrozenCommand frozen) {
        return parse(frozen.json(), Envelope.class);
    }

    Outcome outcome(String text) {
        return parse(text, Outcome.class);
    }

    /// A lease of numbers: a case's own, or provisional ones.
    sealed interface Lease {
        record Own(NumberBlock block) implements Lease {}

        record Provisional(ProvisionalBlock block) implements Lease {}
    }

    Lease lease(String text) {
        return parse(text, JsonNode.class).has("firstProvisional")
                ? new Lease.Provisional(parse(text, ProvisionalBlock.class))
                : new Lease.Own(parse(text, NumberBlock.class));
    }

    /// The command inside; empty when it has a newer form than this program knows.
    Optional<Command> command(Envelope envelope) {
        try {
            return json.command(envelope);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    String text(Object value) {
        try {
            return json.mapper().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a message that cannot be written", e);
        }
    }

    private <T> T parse(String text, Class<T> type) {
        try {
            return json.mapper().readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the journal holds what this program cannot read", e);
        }
    }
}
