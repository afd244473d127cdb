package org.frontdoor.model.place;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.words.FreeText;
import org.frontdoor.model.words.SensitiveText;
import org.jspecify.annotations.Nullable;

/// Where something is, as said and, when known, as found.
///
/// @param address as the agent reads it back
/// @param point the spot, or `null` when only the words are known
/// @param neighborhood of the point, or `null`
/// @param county of the point, or `null`
/// @param detail what helps to find it ("behind the bus stop"), or `null`
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Place(
        String address,
        @Nullable Point point,
        @Nullable String neighborhood,
        @Nullable String county,
        @Nullable String zip,
        @Nullable String detail) {

    public Place {
        address = SensitiveText.masked(address);
        detail = detail == null ? null : SensitiveText.masked(detail);
    }

    /// What must not be written down as a place, or of `null`: the number of a payment card.
    public static Optional<Problem> fault(@Nullable Place place) {
        return place == null ? Optional.empty() : FreeText.card(place.address, place.detail);
    }

    public static Place named(String address) {
        return new Place(address, null, null, null, null, null);
    }

    /// In one line, as it is read out.
    public String words() {
        return detail == null || detail.isBlank() ? address : address + ", " + detail;
    }
}
