package org.frontdoor.model.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A command on its way: written once, then never changed; the same id always has the same body.
///
/// @param id UUIDv7, minted before the command is first written down; central keeps one outcome for it
/// @param kind the command kind's wire name
/// @param form version of the body's shape
/// @param actor id of the person who gave it
/// @param workstation id of the workstation on which it was given
/// @param lane the subject (`case/0192…`): one lane's commands are decided in their order
/// @param after ids of commands that must be decided first, in other lanes
/// @param at when it was given, by the workstation's clock as corrected by what it knows of central's
public record Envelope(
        UUID id,
        String kind,
        int form,
        UUID actor,
        String workstation,
        String lane,
        List<UUID> after,
        Instant at,
        JsonNode body) {
    public Envelope {
        after = List.copyOf(after);
    }
}
