package org.frontdoor.model.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How central says that something went wrong: RFC 9457, `application/problem+json`.
///
/// @param type `urn:frontdoor:problem:CODE`, stable
/// @param title the same for all problems of a type
/// @param detail what happened this time and what to do, in words fit for a person
/// @param correlation finds this answer in central's log
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemBody(
        String type,
        String title,
        int status,
        String detail,
        String correlation,
        @Nullable List<FieldError> errors) {

    /// One place in the request at fault.
    /// @param pointer JSON pointer into the request's body (RFC 6901)
    public record FieldError(String pointer, String detail) {}
}
