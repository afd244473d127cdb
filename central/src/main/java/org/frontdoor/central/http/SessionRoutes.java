package org.frontdoor.central.http;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.frontdoor.central.session.SignIns;
import org.frontdoor.central.session.Tokens;
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
                new Route("DELETE", "/session", Access.SIGNED_IN, Route.USUAL_LIMIT, this::signOut));
    }

    private void signIn(Exchange exchange) throws IOException {
        switch (signIns.signIn(exchange.body(SignIn.class))) {
            case SignIns.Answer.Welcome welcome -> exchange.json(200, welcome.session());
            case SignIns.Answer.Wrong ignored ->
                throw HttpProblem.of(401, "sign-in-wrong", "Name or password is wrong. Check them and try again.");
            case SignIns.Answer.Locked locked ->
                throw new HttpProblem(
                        429,
                        "sign-in-locked",
                        "Too many wrong passwords for this name. Try again in " + words(locked.left())
                                + ", or ask your administrator.",
                        Map.of("Retry-After", Long.toString(seconds(locked.left()))),
                        null);
        }
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
