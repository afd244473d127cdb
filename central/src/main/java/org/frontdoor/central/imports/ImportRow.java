package org.frontdoor.central.imports;

import java.time.Instant;
import java.util.UUID;
import org.frontdoor.model.cases.ImportCase;
import org.frontdoor.model.contact.Channel;
import org.frontdoor.model.place.Place;
import org.jspecify.annotations.Nullable;

/// One case of another system, before it has a number here.
///
/// @param line of the file it comes from, for messages
public record ImportRow(
        int line,
        String system,
        String externalId,
        @Nullable String service,
        String description,
        @Nullable Place place,
        Channel channel,
        Instant openedAt,
        ImportCase.@Nullable ImportedEnd resolution) {

    UUID caseId() {
        return ImportCase.idOf(system, externalId);
    }

    ImportCase command(String number) {
        return new ImportCase(system, externalId, number, service, description, place, channel, openedAt, resolution);
    }
}
