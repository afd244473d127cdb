package org.frontdoor.model.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
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
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.customer.Caller;
import org.frontdoor.model.directory.Listing;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.people.Role;
import org.frontdoor.model.place.Place;
import org.frontdoor.model.words.FreeText;
import org.jspecify.annotations.Nullable;

/// Send a customer to the desk that can help.
///
/// @param agency code of the agency, or `null` for a body of the directory
/// @param listing what the body of the directory offers, or `null` for an agency; form 1 knew agencies alone
/// @param place where it is, or `null`; form 1 had none
/// @param followUpOn the day on which somebody looks whether they were helped, or `null`; form 1 had none
/// @param instead the referral that went to the wrong desk and that this one goes on from, or `null`; form 1 had none
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MakeReferral(
        UUID referral,
        @Nullable String agency,
        @Nullable UUID listing,
        @Nullable String service,
        Referral.Manner manner,
        String words,
        Caller caller,
        boolean mayCall,
        @Nullable Place place,
        @Nullable LocalDate followUpOn,
        @Nullable UUID instead)
        implements Command {
    public static final CommandKind<MakeReferral> KIND = new CommandKind<>(
            "make-referral",
            2,
            MakeReferral.class,
            Role.intake(),
            (command, entries, actor, now) -> command.fault(entries)
                    .map(Decision::refused)
                    .orElseGet(() -> FreeText.kept(
                            command.words, words -> command.decide(command.made(words, actor, now), entries))),
            // Form 1 knew agencies alone and had no place, no day to follow up and nothing that it stood for, which is
            // what missing ones say.
            List.of(body -> body));

    private Optional<Problem> fault(Entries entries) {
        Optional<Problem> nowhere = nowhere(entries);
        if (nowhere.isPresent()) {
            return nowhere;
        }
        if (entries.find(Referral.KIND, referral).isPresent()) {
            return Optional.of(new Problem("referral-made", "This referral is made already."));
        }
        if (mayCall && caller.phone() == null) {
            return Optional.of(
                    new Problem("phone-missing", "A call-back was agreed: write down the customer's phone number."));
        }
        return caller.fault().or(() -> Place.fault(place));
    }

    private Optional<Problem> nowhere(Entries entries) {
        if (listing != null) {
            if (agency != null) {
                return Optional.of(new Problem("referral-twofold", "A referral goes to one body. Choose one."));
            }
            return entries.find(Listing.KIND, listing).filter(Listing::isGiven).isPresent()
                    ? Optional.empty()
                    : Optional.of(new Problem(
                            "listing-unknown", "The directory does not list this any more. Choose another."));
        }
        return agency == null || entries.find(Agency.KIND, Agency.idOf(agency)).isEmpty()
                ? Optional.of(
                        new Problem("agency-unknown", "There is no agency “" + agency + "”. Choose one of the list."))
                : Optional.empty();
    }

    private Decision decide(Referral made, Entries entries) {
        if (instead == null) {
            return Decision.accepted(new Change.Put<>(Referral.KIND, made));
        }
        return entries.find(Referral.KIND, instead)
                .filter(Referral::open)
                .map(wrong -> Decision.accepted(
                        new Change.Put<>(Referral.KIND, made), new Change.Put<>(Referral.KIND, wrong.sentOn(made))))
                .orElseGet(() -> Decision.refused(
                        "referral-settled",
                        "The referral that this one goes on from is settled already. Look at what came of it."));
    }

    private Referral made(String keptWords, Actor actor, Instant now) {
        return new Referral(
                referral,
                agency,
                listing,
                service,
                manner,
                keptWords,
                caller,
                mayCall,
                actor.name(),
                now,
                place,
                followUpOn,
                List.of());
    }

    @Override
    public EntryRef subject() {
        return EntryRef.to(Referral.KIND, referral);
    }

    @Override
    public List<EntryRef> needs() {
        return instead == null ? List.of() : List.of(EntryRef.to(Referral.KIND, instead));
    }
}
