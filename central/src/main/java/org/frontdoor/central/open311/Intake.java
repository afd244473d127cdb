package org.frontdoor.central.open311;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.frontdoor.central.cases.CaseOpening;
import org.frontdoor.central.cases.SecretWords;
import org.frontdoor.central.http.HttpProblem;
import org.frontdoor.central.store.Database;
import org.frontdoor.central.store.ReferenceCache;
import org.frontdoor.model.cases.CaseType;
import org.frontdoor.model.cases.FollowUp;
import org.frontdoor.model.cases.OpenCase;
import org.frontdoor.model.catalog.Handling;
import org.frontdoor.model.catalog.PlaceNeed;
import org.frontdoor.model.catalog.Questions;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.contact.Channel;
import org.frontdoor.model.customer.Caller;
import org.frontdoor.model.customer.Privacy;
import org.frontdoor.model.number.CaseNumber;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.place.AddressPoint;
import org.frontdoor.model.place.Place;
import org.frontdoor.model.wire.Outcome;
import org.jspecify.annotations.Nullable;

/// Opens a case for a request that came in: by the command and the rule that all cases are opened by, to wait in triage
/// where its service is not 311's to take in.
public final class Intake {
    private final CaseOpening opening;
    private final SecretWords secretWords;
    private final Database database;
    private final ReferenceCache references;

    public Intake(CaseOpening opening, SecretWords secretWords, Database database, ReferenceCache references) {
        this.opening = opening;
        this.secretWords = secretWords;
        this.database = database;
        this.references = references;
    }

    /// Opens it, or finds the one that this key has opened.
    /// @return id of the case
    /// @throws HttpProblem when it cannot be opened, with what is wrong
    UUID open(Actor actor, Optional<String> key, NewRequest given, PublicCatalog catalog) {
        Optional<Service> named = Optional.ofNullable(catalog.services().get(given.service()));
        if (named.isEmpty() && !given.service().equals(PublicCatalog.GENERAL)) {
            throw HttpProblem.of(404, "service-unknown", "service_code was not found.");
        }
        Optional<Service> taken = named.filter(service -> service.handling() == Handling.HELP);
        boolean answered = AnswersGiven.check(taken, given);
        Place place = place(given).orElse(null);
        if (place == null
                && taken.filter(service -> service.place() == PlaceNeed.REQUIRED)
                        .isPresent()) {
            throw HttpProblem.bad("place-missing", "Say where it is: lat and long, address_string or address_id.");
        }
        String words = words(given, named, catalog);
        if (words.isEmpty()) {
            throw HttpProblem.bad(
                    "description-missing", "description was not provided, and nothing else says what it is.");
        }
        AtomicReference<@Nullable UUID> made = new AtomicReference<>();
        Outcome outcome = opening.open(actor, key, given.content(), (id, number) -> {
                    if (given.secretWord() != null) {
                        made.set(id);
                        secretWords.keep(id, given.secretWord());
                    }
                    return command(id, number, given, place, taken, answered, words);
                })
                .orElseThrow(
                        () -> HttpProblem.of(507, "numbers-used-up", "All case numbers of this year are given out."));
        return opened(outcome, made.get());
    }

    private UUID opened(Outcome outcome, @Nullable UUID made) {
        UUID opened = outcome instanceof Outcome.Accepted accepted
                ? accepted.entries().getFirst().id()
                : null;
        if (made != null && !made.equals(opened)) {
            // The word was kept for a case that did not come to be.
            secretWords.forget(made);
        }
        return switch (outcome) {
            case Outcome.Accepted accepted -> accepted.entries().getFirst().id();
            case Outcome.Refused refused -> throw problem(422, refused.problem());
            case Outcome.Conflict conflict -> throw problem(409, conflict.problem());
            case Outcome.Later later -> throw problem(503, later.problem());
        };
    }

    private static HttpProblem problem(int status, Problem problem) {
        return HttpProblem.of(status, problem.code(), problem.detail());
    }

    private Optional<Place> place(NewRequest given) {
        UUID addressId = given.addressId();
        if (addressId != null) {
            AddressPoint found = database.read(handle -> references.find(handle, AddressPoint.KIND, addressId))
                    .orElseThrow(NewRequest::unknownAddress);
            return Optional.of(new Place(
                    found.label(),
                    Objects.requireNonNullElse(given.point(), found.point()),
                    null,
                    null,
                    found.zip(),
                    null));
        }
        return given.address() == null && given.point() == null
                ? Optional.empty()
                : Optional.of(new Place(
                        Objects.requireNonNullElse(given.address(), ""), given.point(), null, null, null, null));
    }

    /// A request for what others do says what that is, since its case names no service.
    private static String words(NewRequest given, Optional<Service> named, PublicCatalog catalog) {
        String service = named.map(found -> catalog.nameOf(found.code()).orElse(found.name()))
                .orElse("");
        boolean elsewhere =
                named.filter(found -> found.handling() != Handling.HELP).isPresent();
        return elsewhere || given.words().isEmpty() ? (service + "\n" + given.words()).strip() : given.words();
    }

    private static OpenCase command(
            UUID id,
            CaseNumber number,
            NewRequest given,
            @Nullable Place place,
            Optional<Service> service,
            boolean answered,
            String words) {
        boolean known = given.name() != null || given.phone() != null || given.email() != null;
        return new OpenCase(
                id,
                number.digits(),
                CaseType.REQUEST,
                service.map(Service::code).orElse(null),
                // Another version than the service's: what only agents are asked keeps no customer out.
                answered ? service.map(Service::questionsVersion).orElse(0) : 0,
                words,
                place,
                service.map(found -> Questions.of(found).kept(given.answers())).orElse(List.of()),
                new Caller(
                        known ? Privacy.NAMED : Privacy.ANONYMOUS,
                        null,
                        given.name(),
                        given.phone(),
                        given.email(),
                        given.language()),
                FollowUp.NONE,
                Channel.WEB,
                null);
    }
}
