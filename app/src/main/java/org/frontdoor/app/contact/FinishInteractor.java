package org.frontdoor.app.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.frontdoor.app.contact.Finishing.Fault;
import org.frontdoor.app.contact.Finishing.Where;
import org.frontdoor.app.place.Places;
import org.frontdoor.app.search.AnswerSearch;
import org.frontdoor.app.sync.Deed;
import org.frontdoor.app.sync.Given;
import org.frontdoor.app.sync.NumberTaking;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.app.triage.RuledWays;
import org.frontdoor.model.alike.Seen;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.OpenCase;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.contact.ContactOutcome;
import org.frontdoor.model.number.ToldNumber;
import org.frontdoor.model.place.Place;
import org.frontdoor.model.triage.HandOff;
import org.jspecify.annotations.Nullable;

/// Ends a contact: checks it, keeps it, and knows where its work is by then. Called off the JavaFX thread.
final class FinishInteractor {
    private static final int EARLIER = 5;

    private final Workspace workspace;
    private final AnswerSearch search;
    private final Supplier<Places> places;
    private final EarlierCases earlier;
    private final RuledWays ruled;
    private final Supplier<UUID> ids;

    FinishInteractor(
            Workspace workspace,
            AnswerSearch search,
            Supplier<Places> places,
            EarlierCases earlier,
            RuledWays ruled,
            Supplier<UUID> ids) {
        this.workspace = workspace;
        this.search = search;
        this.places = places;
        this.earlier = earlier;
        this.ruled = ruled;
        this.ids = ids;
    }

    Optional<Service> service(ContactForm form) {
        return Optional.ofNullable(form.service()).flatMap(code -> workspace.find(Service.KIND, Service.idOf(code)));
    }

    /// Checks and keeps the contact. What was shown as a number is on disk by then.
    ///
    /// @param card where a referral goes
    /// @param language of the agent
    /// @param chosen code of the service that was chosen last, or empty
    Finishing finish(ContactForm form, ContactOutcome outcome, Optional<HandOff> card, String language, String chosen) {
        Optional<Service> service = service(form);
        List<Fault> faults = new ContactCheck(form, service, language).faults(outcome);
        if (!faults.isEmpty()) {
            return new Finishing.NotYet(faults);
        }
        ContactDeed deed = new ContactDeed(
                workspace,
                ids,
                form,
                service.orElse(null),
                place -> known(place, form, service),
                service.flatMap(found -> new RuleFollowed(workspace, places, ruled).of(found, form))
                        .orElse(null));
        Optional<NumberTaking.Taken> number = Optional.empty();
        if (deed.tellsNumber(outcome)) {
            switch (workspace.takeNumber()) {
                case NumberTaking.Taken taken -> number = Optional.of(taken);
                case NumberTaking.NoneLeft none -> {
                    if (form.joined() == null) {
                        return elsewhere(none.problem());
                    }
                    // Who is added can be told the case's own number.
                }
            }
        }
        List<Command> notes = new ArrayList<>(new PicksNoted(workspace, search).of(form, chosen));
        new UnansweredNoted(workspace, search, ids).of(form, outcome).ifPresent(notes::add);
        new OverruledNoted(ids).of(form, outcome).ifPresent(notes::add);
        Deed kept = deed.of(outcome, number, card.map(found -> found.agency().code()), notes, workspace.now());
        Given given = workspace.give(kept);
        if (!(given instanceof Given.Saved)) {
            number.ifPresent(workspace::putBack);
        }
        Optional<String> joined = Optional.ofNullable(form.joined())
                .flatMap(id -> workspace.find(Case.KIND, id))
                .map(Case::number);
        Optional<ToldNumber> told =
                number.map(NumberTaking.Taken::number).or(() -> joined).map(ToldNumber::of);
        return switch (given) {
            case Given.Saved saved ->
                new Finishing.Done(
                        outcome,
                        told,
                        joined.map(ToldNumber::of),
                        Optional.ofNullable(form.joined()).or(() -> opened(kept)),
                        title(form, service, language),
                        promises(form, service),
                        saved.commands().subList(0, saved.commands().size() - notes.size()));
            case Given.Refused refused -> elsewhere(refused.problem());
            case Given.Clashed clashed -> elsewhere(clashed.problem());
            case Given.NotWritten not -> elsewhere(not.problem());
        };
    }

    private static Optional<UUID> opened(Deed kept) {
        return kept.commands().stream()
                .filter(OpenCase.class::isInstance)
                .map(command -> ((OpenCase) command).caseId())
                .findFirst();
    }

    /// What the person had on the screen and did not mean.
    private List<UUID> known(@Nullable Place place, ContactForm form, Optional<Service> service) {
        return service
                .map(about -> new Seen(
                        about.code(),
                        place == null ? null : place.point(),
                        place == null ? "" : place.address(),
                        form.answers(),
                        workspace.now(),
                        null,
                        form.words()))
                .stream()
                .flatMap(asked -> earlier.like(asked, EARLIER).stream())
                .map(EarlierCase::id)
                .toList();
    }

    /// Where the work of a finished contact is by now.
    Whereabouts whereabouts(Finishing.Done done) {
        return Whereabouts.of(done.work(), workspace);
    }

    /// Where work is that was given this moment.
    Whereabouts whereaboutsNow() {
        return Whereabouts.justGiven(workspace);
    }

    private static Finishing elsewhere(Problem problem) {
        return new Finishing.NotYet(
                List.of(new Fault(new Where.Elsewhere(problem), "fault.elsewhere", problem.detail())));
    }

    private static String title(ContactForm form, Optional<Service> service, String language) {
        List<String> parts = new ArrayList<>();
        service.ifPresent(found -> parts.add(found.plainName().in(language)));
        if (!form.address().isBlank()) {
            parts.add(form.address().strip());
        }
        return String.join(", ", parts);
    }

    private static List<String> promises(ContactForm form, Optional<Service> service) {
        return service
                .map(found -> found.promise().in(form.caller().language()))
                .filter(words -> !words.isEmpty())
                .stream()
                .toList();
    }
}
