package org.frontdoor.model.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.frontdoor.model.catalog.Agency;
import org.frontdoor.model.command.Change;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.CommandKind;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.Entries;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.customer.Caller;
import org.frontdoor.model.directory.Listing;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.people.Role;
import org.frontdoor.model.words.FreeText;
import org.jspecify.annotations.Nullable;

/// Send a customer to the desk that can help.
///
/// @param agency code of the agency, or `null` for a body of the directory
/// @param listing what the body of the directory offers, or `null` for an agency
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MakeReferral(
        UUID referral,
        @Nullable String agency,
        @Nullable UUID listing,
        @Nullable String service,
        Referral.Manner manner,
        String words,
        Caller caller,
        boolean mayCall)
        implements Command {
    public static final CommandKind<MakeReferral> KIND = new CommandKind<>(
            "make-referral",
            2,
            MakeReferral.class,
            Role.intake(),
            (command, entries, actor, now) -> {
                Optional<Decision> nowhere = command.nowhere(entries);
                if (nowhere.isPresent()) {
                    return nowhere.get();
                }
                if (entries.find(Referral.KIND, command.referral).isPresent()) {
                    return Decision.refused("referral-made", "This referral is made already.");
                }
                if (command.mayCall && command.caller.phone() == null) {
                    return Decision.refused(
                            "phone-missing", "A call-back was agreed: write down the customer's phone number.");
                }
                return command.caller
                        .fault()
                        .map(Decision::refused)
                        .orElseGet(() -> FreeText.kept(
                                command.words,
                                words -> Decision.accepted(
                                        new Change.Put<>(Referral.KIND, command.made(words, actor, now)))));
            },
            // Form 1 knew agencies alone.
            List.of(body -> body));

    private Optional<Decision> nowhere(Entries entries) {
        if (listing != null) {
            return agency != null
                    ? Optional.of(Decision.refused("referral-twofold", "A referral goes to one body. Choose one."))
                    : entries.find(Listing.KIND, listing)
                                    .filter(Listing::isGiven)
                                    .isPresent()
                            ? Optional.empty()
                            : Optional.of(Decision.refused(
                                    "listing-unknown", "The directory does not list this any more. Choose another."));
        }
        if (agency == null || entries.find(Agency.KIND, Agency.idOf(agency)).isEmpty()) {
            return Optional.of(
                    Decision.refused("agency-unknown", "There is no agency “" + agency + "”. Choose one of the list."));
        }
        return Optional.empty();
    }

    private Referral made(String keptWords, Actor actor, Instant now) {
        return new Referral(referral, agency, listing, service, manner, keptWords, caller, mayCall, actor.name(), now);
    }

    @Override
    public EntryRef subject() {
        return EntryRef.to(Referral.KIND, referral);
    }
}
