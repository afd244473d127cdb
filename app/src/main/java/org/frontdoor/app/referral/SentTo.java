package org.frontdoor.app.referral;

import java.util.Optional;
import java.util.UUID;
import org.frontdoor.model.catalog.Agency;
import org.frontdoor.model.command.Entries;
import org.frontdoor.model.directory.Listing;
import org.frontdoor.model.referral.Referral;
import org.jspecify.annotations.Nullable;

/// The desk that somebody was sent to: an agency, or a body of the directory.
///
/// @param agency code, or `null`
/// @param listing id, or `null`
record SentTo(@Nullable String agency, @Nullable UUID listing) {
    static SentTo of(Referral referral) {
        return new SentTo(referral.agency(), referral.listing());
    }

    static SentTo agency(String code) {
        return new SentTo(code, null);
    }

    /// What it is called; its code where it is not known here.
    String name(Entries entries) {
        return Optional.ofNullable(agency)
                .map(code -> entries.find(Agency.KIND, Agency.idOf(code))
                        .map(Agency::name)
                        .orElse(code))
                .or(() -> Optional.ofNullable(listing)
                        .flatMap(id -> entries.find(Listing.KIND, id))
                        .map(found -> found.name().in("en")))
                .orElse("");
    }
}
