package org.frontdoor.central.status;

import java.io.IOException;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.frontdoor.central.cases.SecretWords;
import org.frontdoor.central.catalog.Catalog;
import org.frontdoor.central.http.Access;
import org.frontdoor.central.http.Exchange;
import org.frontdoor.central.http.HttpProblem;
import org.frontdoor.central.http.Route;
import org.frontdoor.central.open311.PublicCases;
import org.frontdoor.central.open311.PublicCatalog;
import org.frontdoor.central.open311.PublicTimes;
import org.frontdoor.central.session.LockOut;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.Open311Status;
import org.frontdoor.model.cases.Resolution;
import org.frontdoor.model.number.CaseNumber;
import org.frontdoor.model.number.Parsed;
import org.frontdoor.model.number.ToldNumber;
import org.frontdoor.model.program.Program;
import org.jspecify.annotations.Nullable;

/// A customer asks how their case stands: by its number alone, or by number and name, or number and secret word. The
/// number is in the body, since addresses are kept in the logs of others.
public final class StatusRoutes {
    private static final int LONGEST = 300;

    private final PublicCases cases;
    private final Catalog catalog;
    private final SecretWords secretWords;
    private final LockOut lockOut;
    private final Supplier<Optional<Program>> program;

    /// @param lockOut counts wrong names and words by case
    public StatusRoutes(
            PublicCases cases,
            Catalog catalog,
            SecretWords secretWords,
            LockOut lockOut,
            Supplier<Optional<Program>> program) {
        this.cases = cases;
        this.catalog = catalog;
        this.secretWords = secretWords;
        this.lockOut = lockOut;
        this.program = program;
    }

    public List<Route> routes() {
        return List.of(Route.post("/status", Access.ANYBODY, this::status));
    }

    /// What is asked.
    ///
    /// @param number of the case, as it was told, grouped or not
    /// @param name the customer's, `null` for the public facts alone
    /// @param word the secret word of who is anonymous, likewise
    /// @param language of the words, else the program's first
    public record Question(
            String number,
            @Nullable String name,
            @Nullable String word,
            @Nullable String language) {}

    private void status(Exchange exchange) throws IOException {
        Question asked = exchange.body(Question.class);
        ToldNumber number = switch (CaseNumber.parse(asked.number())) {
            case Parsed.Valid valid -> valid.number();
            case Parsed.Provisional provisional -> provisional.number();
            case Parsed.Mistyped mistyped -> throw HttpProblem.of(404, "number-mistyped", mistyped.reason());
            case Parsed.NotANumber ignored ->
                throw HttpProblem.of(404, "number-mistyped", "A case number has " + CaseNumber.LENGTH + " digits.");
        };
        Case found = cases.find(number).orElseThrow(() -> HttpProblem.notFound("There is no case with this number."));
        String told = number instanceof CaseNumber given ? given.digits() : found.number();
        exchange.json(200, answer(found, told, asked, isCustomer(found, asked)));
    }

    /// Whether they have shown to be the customer; false when they did not try.
    /// @throws HttpProblem 403 when they tried and it does not fit, 429 after some such times
    private boolean isCustomer(Case found, Question asked) {
        String name = asked.name();
        String word = asked.word();
        if (name == null && word == null) {
            return false;
        }
        // A blank in front: nobody's sign-in name begins with one.
        String key = " status/" + found.number();
        Duration left = lockOut.left(key);
        if (left.isPositive()) {
            throw locked(left);
        }
        boolean named = name == null || (name.length() <= LONGEST && NameCheck.fits(name, found));
        boolean proven = word == null || (word.length() <= LONGEST && secretWords.fits(found.id(), word));
        if (!named || !proven) {
            lockOut.wrong(key);
            Duration now = lockOut.left(key);
            throw now.isPositive()
                    ? locked(now)
                    : HttpProblem.of(
                            403,
                            "not-the-customer",
                            "This does not fit the case. Ask without it: then you see how it stands.");
        }
        lockOut.right(key);
        return true;
    }

    private static HttpProblem locked(Duration left) {
        return new HttpProblem(
                429,
                "status-locked",
                "Too many wrong tries for this case. Try again later, or ask with its number alone.",
                Map.of("Retry-After", Long.toString(left.plusMillis(999).toSeconds())),
                null);
    }

    /// A case that was merged into another stands as that one does, and goes on under the number that was told. So does
    /// one that this customer was added to.
    private StatusAnswer answer(Case told, String number, Question asked, boolean customer) {
        Case found = cases.followed(told);
        Optional<Program> at = program.get();
        List<String> languages = at.map(Program::languages).orElse(List.of("en"));
        String language = Objects.requireNonNullElse(asked.language(), languages.getFirst());
        ZoneId zone = at.map(Program::timeZone).orElse(ZoneOffset.UTC);
        PublicCatalog words = PublicCatalog.of(catalog, language);
        Open311Status status = Open311Status.of(found);
        Resolution end = found.resolution();
        String code = found.routing().service();
        return new StatusAnswer(
                number,
                words.nameOf(code).orElse(null),
                status.state().code(),
                status.reason(),
                PublicReason.of(status).in(language),
                words.agencyName(found.routing().agency()).orElse(null),
                PublicTimes.in(zone, told.origin().openedAt()),
                PublicTimes.in(zone, found.changedAt()),
                end == null ? null : PublicTimes.in(zone, end.at()),
                words.promise(code).orElse(null),
                customer && end != null ? end.words() : null);
    }
}
