package org.frontdoor.model.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.frontdoor.model.catalog.Answer;
import org.frontdoor.model.catalog.PlaceNeed;
import org.frontdoor.model.catalog.Questions;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.CommandKind;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.Entries;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.contact.Channel;
import org.frontdoor.model.customer.Caller;
import org.frontdoor.model.number.ProvisionalNumber;
import org.frontdoor.model.number.ToldNumber;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.people.Role;
import org.frontdoor.model.place.Place;
import org.frontdoor.model.triage.TriageRule;
import org.frontdoor.model.words.FreeText;
import org.jspecify.annotations.Nullable;

/// Open a case. With a known service it goes to that service's agency; without one it waits in triage.
///
/// @param number ten digits, from a block leased to this workstation; or a provisional number, to which central adds
///     the case's own
/// @param service code, or `null` when nobody could say
/// @param rule code of the rule of triage that says which desk gets the work, or `null` for the service's own; forms 1
///     and 2 have none
/// @param known cases about the same thing nearby that its author had on the screen and did not mean; form 1 has none
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
        @Nullable UUID contact,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
        List<UUID> known,

        @Nullable String rule)
        implements Command {
    public static final CommandKind<OpenCase> KIND = new CommandKind<>(
            "open-case",
            3,
            OpenCase.class,
            Role.intake(),
            (command, entries, actor, now) -> command.decide(entries, actor, now),
            // Form 1 knew of nothing nearby and form 2 of no rule, which is what missing ones say.
            List.of(body -> body, body -> body));

    public OpenCase {
        answers = List.copyOf(answers);
        known = known == null ? List.of() : List.copyOf(known);
    }

    @Override
    public List<UUID> known() {
        return known == null ? List.of() : known;
    }

    /// Nothing nearby was known.
    public OpenCase(
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
            @Nullable UUID contact) {
        this(
                caseId,
                number,
                type,
                service,
                questionsVersion,
                description,
                place,
                answers,
                caller,
                followUp,
                channel,
                contact,
                List.of(),
                null);
    }

    @Override
    public EntryRef subject() {
        return EntryRef.to(Case.KIND, caseId);
    }

    private Decision decide(Entries entries, Actor actor, Instant now) {
        if (entries.find(Case.KIND, caseId).isPresent()) {
            return Decision.refused("case-exists", "This case is open already.");
        }
        return fault().map(Decision::refused)
                .orElseGet(() -> FreeText.kept(
                        description, text -> CaseRules.kept(answers, kept -> open(text, kept, entries, actor, now))));
    }

    private Optional<Problem> fault() {
        if (!ToldNumber.written(number)) {
            return Optional.of(new Problem(
                    "number-wrong", "“" + number + "” is no case number: its check digit does not fit. Take another."));
        }
        if (description.isBlank() && answers.isEmpty()) {
            return Optional.of(new Problem("description-missing", "Write down what the customer said."));
        }
        return CaseRules.fault(followUp, caller).or(caller::fault).or(() -> Place.fault(place));
    }

    private Decision open(String text, List<Answer> kept, Entries entries, Actor actor, Instant now) {
        String provisional = ProvisionalNumber.like(number) ? number : null;
        Origin origin = new Origin(channel, now, actor.name(), contact, null, null, provisional);
        if (service == null) {
            return CaseRules.put(opened(Routing.TRIAGE, text, kept, origin, null));
        }
        return entries.find(Service.KIND, Service.idOf(service))
                .map(known -> fault(known)
                        .map(Decision::refused)
                        .orElseGet(() -> CaseRules.put(routed(known, text, kept, origin, entries))))
                .orElseGet(() -> Decision.refused(
                        "service-unknown", "There is no service “" + service + "”. Choose one of the list."));
    }

    /// What the service needs and the customer has not said. Feedback needs nothing but words. Answers to another
    /// version of the questions are kept as they are: the caller has hung up, and must not be lost to a new list.
    private Optional<Problem> fault(Service known) {
        if (type.feedback()) {
            return Optional.empty();
        }
        if (known.place() == PlaceNeed.REQUIRED && place == null) {
            return Optional.of(new Problem("place-missing", "Ask where it is: this service needs a place."));
        }
        return questionsVersion == known.questionsVersion()
                ? AnswerCheck.fault(Questions.of(known), answers, caller.language())
                : Optional.empty();
    }

    /// A rule that is no longer there, or that is about something else, gives nothing: the service's own desk gets it.
    private Case routed(Service known, String text, List<Answer> kept, Origin origin, Entries entries) {
        return Optional.ofNullable(rule)
                .flatMap(code -> entries.find(TriageRule.KIND, TriageRule.idOf(code)))
                .filter(found -> found.gives(known))
                .map(found -> opened(
                        new Routing(known.code(), questionsVersion, found.agency(), found.group()),
                        text,
                        kept,
                        origin,
                        rule))
                .orElseGet(() -> opened(
                        new Routing(known.code(), questionsVersion, known.firstAgency(), known.group()),
                        text,
                        kept,
                        origin,
                        null));
    }

    private Case opened(Routing routing, String text, List<Answer> kept, Origin origin, @Nullable String by) {
        return new Case(
                caseId,
                number,
                type,
                routing,
                routing.firstStatus(),
                null,
                text,
                place,
                kept,
                caller,
                followUp,
                origin,
                1,
                List.of(new CaseEvent.Opened(origin.openedBy(), origin.openedAt(), known(), by)));
    }
}
