package org.frontdoor.model.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.frontdoor.model.command.Change;
import org.frontdoor.model.command.Clash;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.CommandKind;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.people.Role;
import org.frontdoor.model.words.FreeText;
import org.jspecify.annotations.Nullable;

/// Say what became of a customer who was sent to another desk. The desk itself may say so, and that it is not theirs.
///
/// @param from what the person saw
/// @param unmet why nobody could help, where that is what is said
/// @param followUpOn the day on which somebody looks again, or `null`; nobody does once it is settled
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NoteOutcome(
        UUID referral,
        ReferralOutcome from,
        ReferralOutcome to,
        String words,
        @Nullable UnmetReason unmet,
        @Nullable LocalDate followUpOn)
        implements Command {
    public static final CommandKind<NoteOutcome> KIND = new CommandKind<>(
            "note-outcome",
            1,
            NoteOutcome.class,
            Role.everyone(),
            (command, entries, actor, now) -> entries.find(Referral.KIND, command.referral)
                    .filter(found -> actor.sees(Referral.KIND.scopeOf(found)))
                    .map(found -> command.fault()
                            .map(Decision::refused)
                            .orElseGet(() ->
                                    FreeText.kept(command.words, words -> command.decide(found, words, actor, now))))
                    .orElseGet(
                            () -> Decision.refused("referral-gone", "This referral is not among those you can see.")));

    private Optional<Problem> fault() {
        return switch (to) {
            case WAITING, SENT_ON ->
                Optional.of(new Problem("outcome-wrong", "Say what became of it: reached, helped, not theirs…"));
            case NOT_THEIRS ->
                words.isBlank()
                        ? Optional.of(new Problem(
                                "reason-missing",
                                "Say in a few words why it is not theirs, so that it goes right next time."))
                        : Optional.empty();
            case UNMET ->
                unmet == null
                        ? Optional.of(new Problem("unmet-missing", "Choose why nobody could help."))
                        : Optional.empty();
            case REACHED, NOT_REACHED, HELPED -> Optional.empty();
        };
    }

    private Decision decide(Referral found, String kept, Actor actor, Instant now) {
        boolean same = found.outcome() == to
                && !found.timeline().isEmpty()
                && found.timeline().getLast().words().equals(kept)
                && found.timeline().getLast().by().equals(actor.name());
        if (same && Objects.equals(found.followUpOn(), followUp())) {
            return Decision.accepted();
        }
        if (found.outcome() != from) {
            return new Decision.Conflict(
                    new Problem(
                            "referral-changed",
                            "Someone else said something else of this referral in the meantime. Choose what shall stand."),
                    EntryRef.to(Referral.KIND, referral),
                    List.of(new Clash(
                            "outcome", from.words(), to.words(), found.outcome().words())));
        }
        ReferralEvent event =
                new ReferralEvent(actor.name(), now, to, kept, to == ReferralOutcome.UNMET ? unmet : null, null);
        return Decision.accepted(new Change.Put<>(Referral.KIND, found.with(event, followUp())));
    }

    private @Nullable LocalDate followUp() {
        return to.settled() ? null : followUpOn;
    }

    @Override
    public EntryRef subject() {
        return EntryRef.to(Referral.KIND, referral);
    }
}
