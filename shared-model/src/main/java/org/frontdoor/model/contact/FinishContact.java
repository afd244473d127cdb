package org.frontdoor.model.contact;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.command.Change;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.CommandKind;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.Entries;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.people.Role;
import org.frontdoor.model.place.Place;
import org.frontdoor.model.referral.Referral;
import org.frontdoor.model.words.FreeText;

/// A contact is over: keep what it came to. A finished contact is a fact and is never changed.
public record FinishContact(Contact contact) implements Command {
    private static final Duration LONGEST = Duration.ofHours(24);

    public static final CommandKind<FinishContact> KIND = new CommandKind<>(
            "finish-contact",
            2,
            FinishContact.class,
            Role.intake(),
            (command, entries, actor, now) -> {
                Contact contact = command.contact;
                if (!contact.takenBy().equals(actor.name())) {
                    return Decision.refused("not-your-contact", "Only the person who took a contact can finish it.");
                }
                if (entries.find(Contact.KIND, contact.id()).isPresent()) {
                    return Decision.refused("contact-finished", "This contact is finished already; start a new one.");
                }
                return command.fault()
                        .map(Decision::refused)
                        .orElseGet(() -> FreeText.kept(
                                contact.words(),
                                words -> Decision.accepted(new Change.Put<>(
                                        Contact.KIND,
                                        contact.kept(
                                                words, contact.atFirstContact() && nothingOpen(contact, entries))))));
            },
            // Form 1 did not keep which edition of an article was read out.
            List.of(body -> body));

    /// Whatever was ticked: while one of its cases is open, a contact has left something to do.
    private static boolean nothingOpen(Contact contact, Entries entries) {
        return contact.cases().stream()
                .flatMap(id -> entries.find(Case.KIND, id).stream())
                .noneMatch(found -> found.status().open());
    }

    private Optional<Problem> fault() {
        if (contact.endedAt().isBefore(contact.startedAt())
                || contact.handling().compareTo(LONGEST) > 0
                || contact.talkSeconds() < 0
                || contact.talkSeconds() > contact.handling().toSeconds() + 1) {
            return Optional.of(
                    new Problem("contact-times", "The times of this contact do not fit. Check this computer's clock."));
        }
        return outcomeFault().or(() -> contact.caller().fault()).or(() -> Place.fault(contact.place()));
    }

    private Optional<Problem> outcomeFault() {
        return switch (contact.outcome()) {
            case INFORMATION -> Optional.empty();
            case REFERRAL ->
                contact.referral() == null
                        ? Optional.of(new Problem("referral-missing", "Choose where the customer was referred to."))
                        : Optional.empty();
            case SERVICE_REQUEST, FEEDBACK ->
                contact.cases().isEmpty()
                        ? Optional.of(new Problem("case-missing", "Open the case that this contact is about."))
                        : Optional.empty();
        };
    }

    @Override
    public EntryRef subject() {
        return EntryRef.to(Contact.KIND, contact.id());
    }

    @Override
    public List<EntryRef> needs() {
        Stream<EntryRef> cases = contact.cases().stream().map(id -> EntryRef.to(Case.KIND, id));
        return contact.referral() == null
                ? cases.toList()
                : Stream.concat(cases, Stream.of(EntryRef.to(Referral.KIND, contact.referral())))
                        .toList();
    }
}
