package org.frontdoor.model.triage;

import java.util.stream.Stream;
import org.frontdoor.model.catalog.Agency;

/// What a customer is told when another desk is to help them, in their language.
///
/// @param who who they are, in a sentence
/// @param haveReady what to have at hand
/// @param warm they take calls put through by an agent
public record HandOff(Agency agency, String who, String haveReady, boolean warm) {

    /// The card of an agency.
    ///
    /// @param language tag; English stands in where the agency's words are missing in it
    public static HandOff of(Agency agency, String language) {
        return new HandOff(
                agency,
                agency.who().in(language),
                agency.haveReady().in(language),
                agency.warmTransfer() && !agency.phone().isBlank());
    }

    /// The ways to reach them that are known, the quickest first: phone, web, e-mail, address.
    public Stream<String> reach() {
        return Stream.of(agency.phone(), agency.web(), agency.email(), agency.address())
                .filter(way -> !way.isBlank());
    }
}
