package org.frontdoor.model.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.frontdoor.model.contact.Channel;
import org.jspecify.annotations.Nullable;

/// Where a case came from.
///
/// @param openedBy sign-in name
/// @param contact in which it was opened
/// @param system name of another system it was imported from
/// @param externalId its id there
/// @param provisional the number that the customer was told while no other was left
///     (`org.frontdoor.model.number.ProvisionalNumber`); it finds the case for ever
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Origin(
        Channel channel,
        Instant openedAt,
        String openedBy,
        @Nullable UUID contact,
        @Nullable String system,
        @Nullable String externalId,
        @Nullable String provisional) {}
