package org.frontdoor.central.http;

import java.util.Map;
import java.util.Optional;
import org.frontdoor.central.session.Tokens;
import org.frontdoor.model.people.Person;

/// Lets in who may come in: reads the bearer token and holds the role against the route.
final class Gate {
    private static final String SCHEME = "Bearer ";

    private final Tokens tokens;

    Gate(Tokens tokens) {
        this.tokens = tokens;
    }

    /// The token in an Authorization header.
    static Optional<String> token(String authorization) {
        return authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? Optional.of(authorization.substring(SCHEME.length()).strip())
                : Optional.empty();
    }

    /// Who calls, if anybody is signed in.
    /// @throws HttpProblem 401 or 403
    Optional<Person> admit(Route route, Optional<String> authorization) {
        Optional<String> token = authorization.flatMap(Gate::token);
        if (token.isEmpty()) {
            if (route.access().open()) {
                return Optional.empty();
            }
            throw unauthorized("sign-in", "Sign in first.");
        }
        return switch (tokens.holder(token.get())) {
            case Tokens.Holder.Somebody somebody -> {
                if (!route.access().roles().contains(somebody.person().role())) {
                    throw HttpProblem.of(
                            403,
                            "not-your-role",
                            "Your role (" + somebody.person().role().title()
                                    + ") may not do this. Ask your lead to do it or to change your role.");
                }
                yield Optional.of(somebody.person());
            }
            case Tokens.Holder.Expired ignored -> {
                if (route.access().open()) {
                    yield Optional.empty();
                }
                throw unauthorized(
                        "session-expired", "You were signed in for a long time: sign in again. Nothing is lost.");
            }
            case Tokens.Holder.Nobody ignored -> {
                if (route.access().open()) {
                    yield Optional.empty();
                }
                throw unauthorized("session-unknown", "This sign-in is not valid any more: sign in again.");
            }
        };
    }

    private static HttpProblem unauthorized(String code, String detail) {
        return new HttpProblem(401, code, detail, Map.of("WWW-Authenticate", "Bearer"), null);
    }
}
