package org.frontdoor.central.http;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.frontdoor.central.session.SignIns;
import org.frontdoor.central.session.Tokens;
import org.frontdoor.model.wire.SyncMessages.NewPassword;
import org.frontdoor.model.wire.SyncMessages.SetPassword;
import org.frontdoor.model.wire.SyncMessages.SignIn;
import org.frontdoor.model.wire.SyncMessages.SiteCard;

/// Signing in and out, and what may be known before.
public final class SessionRoutes {
    private final SignIns signIns;
    private final Tokens tokens;
    private final Supplier<SiteCard> card;

    public SessionRoutes(SignIns signIns, Tokens tokens, Supplier<SiteCard> card) {
        this.signIns = signIns;
        this.tokens = tokens;
        this.card = card;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/site", Access.ANYBODY, exchange -> exchange.json(200, card.get())),
                Route.post("/session", Access.ANYBODY, this::signIn),
                Route.post("/session/password", Access.SIGNED_IN, this::changePassword),
                Route.post("/session/renewal", Access.SIGNED_IN, this::renew),
                Route.post("/accounts/{name}/password", Access.ADMIN, this::setPassword),
                new Route("DELETE", "/session", Access.SIGNED_IN, Route.USUAL_LIMIT, this::signOut));
    }

    private void signIn(Exchange exchange) throws IOException {
        switch (signIns.signIn(exchange.body(SignIn.class))) {
            case SignIns.Answer.Welcome welcome -> exchange.json(200, welcome.session());
            case SignIns.Answer.Wrong ignored ->
                throw HttpProblem.of(401, "sign-in-wrong", "Name or password is wrong. Check them and try again.");
            case SignIns.Answer.Locked locked -> throw locked(locked.left());
        }
    }

    private static HttpProblem locked(Duration left) {
        return new HttpProblem(
                429,
                "sign-in-locked",
                "Too many wrong passwords for this name. Try again in " + words(left) + ", or ask your administrator.",
                Map.of("Retry-After", Long.toString(seconds(left))),
                null);
    }

    private void changePassword(Exchange exchange) throws IOException {
        NewPassword given = exchange.body(NewPassword.class);
        answer(exchange, exchange.person().name(), signIns.change(exchange.person(), token(exchange), given));
    }

    private void setPassword(Exchange exchange) throws IOException {
        String name = exchange.path("name");
        answer(
                exchange,
                name,
                signIns.set(name, exchange.body(SetPassword.class).fresh()));
    }

    private void answer(Exchange exchange, String name, SignIns.Change change) {
        switch (change) {
            case DONE -> exchange.nothing();
            case LOCKED -> throw locked(signIns.left(name));
            // Not 401: the session is good, and whoever calls shall not take it for ended.
            case WRONG ->
                throw HttpProblem.of(
                        422, "password-wrong", "The password until now is another. Type it again; mind capitals.");
            case TOO_SHORT ->
                throw HttpProblem.of(
                        422,
                        "password-too-short",
                        "A password has at least " + SignIns.SHORTEST_PASSWORD
                                + " characters. Some words in a row are easy to keep.");
            case TOO_LONG -> throw HttpProblem.of(422, "password-too-long", "A password has at most 200 characters.");
            case DEMO ->
                throw HttpProblem.of(
                        422, "password-demo", "The password of demo people is known to all and stays as it is.");
            case NOBODY -> throw HttpProblem.notFound("There is nobody of this name here. Check how it is written.");
        }
    }

    private void renew(Exchange exchange) throws IOException {
        exchange.json(
                200,
                signIns.renew(exchange.person(), token(exchange))
                        .orElseThrow(() -> HttpProblem.of(
                                401,
                                "session-expired",
                                "You were signed in for a long time: sign in again. Nothing is lost.")));
    }

    private static String token(Exchange exchange) {
        return exchange.header("Authorization").flatMap(Gate::token).orElse("");
    }

    private static long seconds(Duration left) {
        return left.plusMillis(999).toSeconds();
    }

    private static String words(Duration left) {
        long seconds = seconds(left);
        return seconds < 90 ? seconds + " seconds" : (seconds + 59) / 60 + " minutes";
    }

    private void signOut(Exchange exchange) {
        exchange.header("Authorization").flatMap(Gate::token).ifPresent(tokens::end);
        exchange.nothing();
    }
}
