package org.frontdoor.app.remote;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.wire.BodyDigest;
import org.frontdoor.model.wire.ProblemBody;
import org.jspecify.annotations.Nullable;

/// Turns what went wrong into an [Answer] with words: central's own where it gave some.
final class Failures {
    private static final String KEPT = " Your work is kept on this computer and sent later.";
    private static final String TYPE = "urn:frontdoor:problem:";

    private final ObjectMapper mapper;

    Failures(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /// @param body the answer's body, cut off when it is long
    <T> Answer.Failed<T> status(int status, @Nullable String retryAfter, String body) {
        return switch (status) {
            case 401 -> new Answer.SignInAgain<>(problem(body, "sign-in", "Sign in again, please." + KEPT));
            case 403 -> new Answer.Forbidden<>(problem(body, "forbidden", "You may not do this. Ask your lead."));
            case 409, 410 ->
                new Answer.Resync<>(problem(body, "resync", "The center's data is read anew; this takes a moment."));
            case 413 ->
                new Answer.TooLarge<>(problem(body, "too-large", "This is more than the center takes at once."));
            case 429, 503 ->
                new Answer.Busy<>(
                        problem(body, "busy", "The center is busy." + KEPT), Optional.ofNullable(seconds(retryAfter)));
            default -> understood(status, body);
        };
    }

    private <T> Answer.Failed<T> understood(int status, String body) {
        if (status < 400 || status >= 500 || status == 404 || status == 408) {
            return broken(status);
        }
        Problem problem = problem(
                body,
                "not-understood",
                "The center could not read this. Tell your administrator that the programs may be of"
                        + " different age.");
        return problem.code().equals(BodyDigest.GARBLED)
                ? new Answer.Unreachable<>(new Problem("cut", "The line to the center garbles what is sent." + KEPT))
                : new Answer.NotUnderstood<>(problem);
    }

    private static <T> Answer.Failed<T> broken(int status) {
        return new Answer.Broken<>(new Problem(
                "center-trouble", "The center has trouble (" + status + ") and is tried again by itself." + KEPT));
    }

    <T> Answer.Failed<T> garbage() {
        return new Answer.Broken<>(new Problem(
                "no-center",
                "What answers at the center's address is not the center. Check the network sign-in page or the"
                        + " address." + KEPT));
    }

    <T> Answer.Failed<T> network(IOException trouble) {
        if (trouble instanceof JsonProcessingException) {
            return garbage();
        }
        return new Answer.Unreachable<>(
                switch (trouble) {
                    case UnknownHostException unknown ->
                        new Problem("no-line", "The center's name is not found: there seems to be no network." + KEPT);
                    case ConnectException refused -> new Problem("no-center", "The center does not answer." + KEPT);
                    case InterruptedIOException slow -> new Problem("too-slow", "The center takes too long." + KEPT);
                    case SSLException unsafe ->
                        new Problem(
                                "not-safe",
                                "The line to the center is not safe, so nothing was sent. Check this computer's clock,"
                                        + " then call support." + KEPT);
                    default -> new Problem("cut", "The line to the center was cut." + KEPT);
                });
    }

    private Problem problem(String body, String code, String words) {
        try {
            ProblemBody parsed = mapper.readValue(body, ProblemBody.class);
            if (parsed != null
                    && parsed.type() != null
                    && parsed.detail() != null
                    && parsed.type().startsWith(TYPE)) {
                return new Problem(parsed.type().substring(TYPE.length()), parsed.detail());
            }
        } catch (JsonProcessingException notCentrals) {
            return new Problem(code, words);
        }
        return new Problem(code, words);
    }

    private static @Nullable Duration seconds(@Nullable String retryAfter) {
        if (retryAfter == null || !retryAfter.matches("\\d{1,6}")) {
            return null;
        }
        return Duration.ofSeconds(Long.parseLong(retryAfter));
    }
}
