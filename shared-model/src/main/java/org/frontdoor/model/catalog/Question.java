package org.frontdoor.model.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.frontdoor.model.program.Wording;
import org.jspecify.annotations.Nullable;

/// One question of a service, after Open311's service definition attributes (GeoReport v2).
///
/// @param order place in the list, from 1
/// @param variable false: an instruction to read, with no answer
/// @param internal asked of the agent, never shown to the customer
/// @param choices what can be chosen, for the two list types
/// @param when asked only after that answer, or always
/// @param stop answers that end the intake, with what to say
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Question(
        String code,
        int order,
        DataType datatype,
        boolean required,
        boolean variable,
        boolean internal,
        Wording description,
        Wording hint,
        List<Choice> choices,
        @Nullable Condition when,
        @Nullable Stop stop) {

    public Question {
        choices = List.copyOf(choices);
    }

    /// What can be chosen.
    /// @param key what is stored
    public record Choice(String key, Wording name) {}

    /// Holds when the answer to another, earlier question is one of these keys.
    public record Condition(String question, List<String> is) {}

    /// When the answer is one of these keys, stop and say this.
    public record Stop(List<String> is, Wording say) {}

    /// Open311's attribute types.
    public enum DataType {
        @JsonProperty("string")
        STRING,
        @JsonProperty("number")
        NUMBER,
        @JsonProperty("datetime")
        DATETIME,
        @JsonProperty("text")
        TEXT,
        @JsonProperty("singlevaluelist")
        SINGLE,
        @JsonProperty("multivaluelist")
        MULTI
    }
}
