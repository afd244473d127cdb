package org.frontdoor.model.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.frontdoor.model.catalog.Agency;
import org.frontdoor.model.command.Change;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.CommandKind;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.customer.Caller;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.people.Role;
import org.frontdoor.model.words.FreeText;
import org.jspecify.annotations.Nullable;

/// Send a customer to the desk that can help.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MakeReferral(
        UUID referral,
        String agency,
        @Nullable String service,
        Referral.Manner manner,
        String words,
        Caller caller,
        boolean mayCall)
        implements Command {
    public static final CommandKind<MakeReferral> KIND =
            new CommandKind<>("make-referral", 1, MakeReferral.class, Role.intake(), (command, entries, actor, now) -> {
                if (entries.find(Agency.KIND, Agency.idOf(command.agency)).isEmpty()) {
                    return Decision.refused(
                            "agency-unknown", "There is no agency “" + command.agency + "”. Choose one of the list.");
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
            });

    private Referral made(String keptWords, Actor actor, Instant now) {
        return new Referral(referral, agency, service, manner, keptWords, caller, mayCall, actor.name(), now);
    }

    @Override
    public EntryRef subject() {
        return EntryRef.to(Referral.KIND, referral);
    }
}
