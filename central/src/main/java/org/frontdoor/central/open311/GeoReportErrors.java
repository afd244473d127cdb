package org.frontdoor.central.open311;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Optional;
import org.frontdoor.central.http.HttpProblem;
import org.frontdoor.central.http.ProblemForm;
import org.frontdoor.model.wire.ProblemBody.FieldError;

/// Errors as GeoReport v2 tells them: an array of code and description. It has three statuses for mistakes of who asks:
/// 404 for what does not exist, 403 for the `api_key`, 400 for all else. The code in the body says more.
public record GeoReportErrors(ObjectMapper mapper, Format format) implements ProblemForm {
    /// The form of an address below `/open311/`: XML unless JSON is asked for.
    public static Optional<ProblemForm> at(String path, ObjectMapper mapper) {
        return path.startsWith("/open311/")
                ? Optional.of(new GeoReportErrors(mapper, Format.at(path).orElse(Format.XML)))
                : Optional.empty();
    }

    @Override
    public int status(HttpProblem problem) {
        return switch (problem.status()) {
            // Who comes too often has to know that waiting helps.
            case 403, 404, 429 -> problem.status();
            default -> problem.status() >= 500 ? problem.status() : 400;
        };
    }

    @Override
    public String type() {
        return format.type();
    }

    @Override
    public byte[] body(HttpProblem problem) {
        ArrayNode errors = JsonNodeFactory.instance.arrayNode();
        List<FieldError> each = problem.errors();
        if (each == null) {
            error(errors, problem.status(), problem.detail());
        } else {
            each.forEach(one -> error(errors, problem.status(), one.detail()));
        }
        return format.write(mapper, "errors", errors);
    }

    private static void error(ArrayNode errors, int code, String description) {
        errors.addObject().put("code", code).put("description", description);
    }
}
