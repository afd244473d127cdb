package org.frontdoor.model.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The newest version of an entry, as the reader may see it.
///
/// @param version grows by one with each change of the entry
/// @param body the entry, or `null` when it is no more, or left the reader's sight
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EntryChange(
        String kind, UUID id, long version, @Nullable JsonNode body) {}
