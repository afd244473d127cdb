package org.frontdoor.central.http;

import java.util.List;
import java.util.Map;
import org.frontdoor.model.wire.ProblemBody.FieldError;
import org.jspecify.annotations.Nullable;

/// A request that cannot be served, with words for the person behind it.
public final class HttpProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final transient Map<String, String> headers;
    private final transient @Nullable List<FieldError> errors;

    /// A problem with all its parts.
    /// @param code stable, kebab-case
    /// @param headers beside the usual ones
    public HttpProblem(
            int status, String code, String detail, Map<String, String> headers, @Nullable List<FieldError> errors) {
        super(detail, null, false, false);
        this.status = status;
        this.code = code;
        this.headers = Map.copyOf(headers);
        this.errors = errors;
    }

    public static HttpProblem of(int status, String code, String detail) {
        return new HttpProblem(status, code, detail, Map.of(), null);
    }

    public static HttpProblem bad(String code, String detail) {
        return of(400, code, detail);
    }

    public static HttpProblem notFound(String detail) {
        return of(404, "not-found", detail);
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }

    public Map<String, String> headers() {
        return headers;
    }

    public @Nullable List<FieldError> errors() {
        return errors;
    }

    /// The title that all problems of a code share: the code in words.
    public static String title(String code) {
        String words = code.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
