package org.frontdoor.model.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.frontdoor.model.catalog.Agency;
import org.frontdoor.model.catalog.Answer;
import org.frontdoor.model.catalog.PlaceNeed;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.CommandKind;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.Entries;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.contact.Channel;
import org.frontdoor.model.customer.Caller;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.people.Role;
import org.frontdoor.model.place.Place;
import org.jspecify.annotations.Nullable;

/// Open a case. With a known service it goes to that service's agency; without one it waits in triage.
///
/// @param number ten digits, from a block leased to this workstation
/// @param service code, or `null` when nobody could say
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OpenCase(
        UUID caseId,
        String number,
        CaseType type,
        @Nullable String service,
        int questionsVersion,
        String description,
        @Nullable Place place,
        List<Answer> answers,
        Caller caller,
        FollowUp followUp,
        Channel channel,
        @Nullable UUID contact)
        implements Command {
    public static final CommandKind<OpenCase> KIND = new CommandKind<>(
            "open-case",
            1,
            OpenCase.class,
            Role.intake(),
            (command, entries, actor, now) -> command.decide(entries, actor, now));

    public OpenCase {
        answers = List.copyOf(answers);
    }

    @Override
    public EntryRef subject() {
        return EntryRef.to(Case.KIND, caseId);
    }

    private Decision decide(Entries entries, Actor actor, Instant now) {
        if (entries.find(Case.KIND, caseId).isPresent()) {
            return Decision.refused("case-exists", "This case is open already.");
        }
        if (description.isBlank() && answers.isEmpty()) {
            return Decision.refused("description-missing", "Write down what the customer said.");
        }
        if (followUp == FollowUp.EMAIL && caller.email() == null) {
            return Decision.refused(
                    "email-missing", "E-mail was chosen for the follow-up: write down an address, or choose none.");
        }
        Origin origin = new Origin(channel, now, actor.name(), contact, null, null);
        if (service == null) {
            return CaseRules.put(opened(Routing.TRIAGE, CaseStatus.NEW, origin));
        }
        return entries.find(Service.KIND, Service.idOf(service))
                .map(known -> {
                    if (known.place() == PlaceNeed.REQUIRED && place == null && !type.feedback()) {
                        return Decision.refused("place-missing", "Ask where it is: this service needs a place.");
                    }
                    Routing routing = new Routing(known.code(), questionsVersion, known.firstAgency(), known.group());
                    boolean triage = routing.agency().equals(Agency.PROGRAM);
                    return CaseRules.put(opened(routing, triage ? CaseStatus.NEW : CaseStatus.ASSIGNED, origin));
                })
                .orElseGet(() -> Decision.refused(
                        "service-unknown", "There is no service «" + service + "». Choose one of the list."));
    }

    private Case opened(Routing routing, CaseStatus status, Origin origin) {
        return new Case(
                caseId,
                number,
                type,
                routing,
                status,
                null,
                description.strip(),
                place,
                answers,
                caller,
                followUp,
                origin,
                1,
                List.of(new CaseEvent.Opened(origin.openedBy(), origin.openedAt())));
    }
}
