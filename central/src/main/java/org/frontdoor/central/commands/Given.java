package org.frontdoor.central.commands;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.wire.Envelope;
import org.frontdoor.model.wire.ProblemBody.FieldError;
import org.frontdoor.model.wire.SyncMessages;
import org.frontdoor.model.wire.WireJson;
import org.jspecify.annotations.Nullable;

/// A command as it arrived, read and checked before anything is asked of the database.
sealed interface Given {
    Duration IN_STEP = Duration.ofSeconds(10);

    UUID id();

    String hash();

    /// It can be decided.
    /// @param hash of all that must be the same when the id comes again
    /// @param at when the workstation says it was given
    record Legible(
            UUID id,
            String hash,
            Command command,
            List<UUID> after,
            @Nullable Instant at) implements Given {}

    /// It will never be readable: a final refusal.
    record Malformed(UUID id, String hash, Problem problem) implements Given {}

    /// This central is too old for it: nothing is decided.
    record Unknown(UUID id, String hash) implements Given {}

    /// Somebody else's: nothing is decided.
    record Foreign(UUID id, String hash) implements Given {}

    static Given read(Actor actor, Envelope envelope, WireJson json) {
        if (!envelope.actor().equals(actor.id())) {
            return new Foreign(envelope.id(), "");
        }
        String hash = hash(envelope.kind() + "|" + envelope.form() + "|" + envelope.actor() + "|" + envelope.body());
        if (envelope.after().size() > SyncMessages.MOST_COMMANDS) {
            return malformed(envelope, hash, List.of(new FieldError("/after", "Too many.")));
        }
        Optional<String> broken = WellFormed.brokenText(envelope.body(), "");
        if (broken.isPresent()) {
            return malformed(envelope, hash, List.of(new FieldError(broken.get(), "Half a character.")));
        }
        try {
            Command command = json.command(envelope).orElse(null);
            if (command == null) {
                return new Unknown(envelope.id(), hash);
            }
            List<FieldError> missing = WellFormed.missing(command);
            return missing.isEmpty()
                    ? new Legible(envelope.id(), hash, command, envelope.after(), envelope.at())
                    : malformed(envelope, hash, missing);
        } catch (JsonProcessingException e) {
            return malformed(envelope, hash, List.of());
        }
    }

    /// A command that was given to central itself, not by a desktop's journal.
    static Given direct(UUID id, Actor actor, String content, Command command) {
        String hash = hash(actor, content);
        return WellFormed.brokenText(content)
                ? new Malformed(id, hash, new Problem("text-malformed", "A text holds half a character."))
                : new Legible(id, hash, command, List.of(), null);
    }

    private static Malformed malformed(Envelope envelope, String hash, List<FieldError> errors) {
        String where = errors.isEmpty() ? "" : " (" + errors.getFirst().pointer() + ")";
        return new Malformed(
                envelope.id(),
                hash,
                new Problem(
                        "command-malformed",
                        "Central cannot read this «" + envelope.kind() + "»" + where
                                + ". Keep your text, enter it anew, and tell your administrator."));
    }

    /// Of a person's request to central itself.
    static String hash(Actor actor, String content) {
        return hash(actor.id() + "|" + content);
    }

    /// SHA-256 in hexadecimal.
    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The time a rule goes by: the workstation's, since the call was then, but not later than central's own and
    /// never older than a month, so that a wrong clock cannot write a case into next year.
    ///
    /// Clocks that keep step still differ by some seconds. Those are let be: a note with another time than its
    /// writer gave it is taken for somebody else's, when a pull brings it before the answer to it.
    static Instant ruleTime(@Nullable Instant given, Instant now) {
        Instant oldest = now.minus(Duration.ofDays(30));
        if (given == null || given.isAfter(now.plus(IN_STEP))) {
            return now;
        }
        return given.isBefore(oldest) ? oldest : given;
    }
}
