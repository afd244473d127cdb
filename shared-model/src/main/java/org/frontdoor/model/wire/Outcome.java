package org.frontdoor.model.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.UUID;
import org.frontdoor.model.command.Clash;
import org.frontdoor.model.command.Problem;
import org.jspecify.annotations.Nullable;

/// Central's final word on a command. Asked again with the same id, it says the same again.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "result")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Outcome.Accepted.class, name = "accepted"),
    @JsonSubTypes.Type(value = Outcome.Refused.class, name = "refused"),
    @JsonSubTypes.Type(value = Outcome.Conflict.class, name = "conflict"),
    @JsonSubTypes.Type(value = Outcome.Later.class, name = "later")
})
public sealed interface Outcome {
    /// The command's id.
    UUID id();

    /// It holds.
    /// @param entries what it changed, with the version that carries the change
    record Accepted(UUID id, List<EntryVersion> entries) implements Outcome {
        public Accepted {
            entries = List.copyOf(entries);
        }
    }

    record Refused(UUID id, Problem problem) implements Outcome {}

    /// Someone else changed the same thing: both sides are kept.
    /// @param current the entry as it stands at central, when the person may see it
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Conflict(
            UUID id,
            Problem problem,
            List<Clash> clashes,
            @Nullable EntryChange current) implements Outcome {
        public Conflict {
            clashes = List.copyOf(clashes);
        }
    }

    /// Not decided, and nothing kept of it: send it again later (a command it waits for is not here, or central is
    /// short of something). The only outcome that is not final.
    record Later(UUID id, Problem problem) implements Outcome {}

    record EntryVersion(String kind, UUID id, long version) {}
}
