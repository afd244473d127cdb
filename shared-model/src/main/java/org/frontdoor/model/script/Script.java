package org.frontdoor.model.script;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.frontdoor.model.catalog.Handling;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.command.Ids;
import org.frontdoor.model.people.Scope;
import org.frontdoor.model.program.Wording;
import org.jspecify.annotations.Nullable;

/// What is said in a call that is taken in here (HELP), or sent to another desk (REFER).
///
/// @param services codes of those it is for; none for all that no other script of this handling names
public record Script(UUID id, String code, Handling handling, List<String> services, List<Line> lines)
        implements Entry {
    public static final EntryKind<Script> KIND = EntryKind.of("script", Script.class, script -> Scope.EVERYONE);

    public Script {
        services = List.copyOf(services);
        lines = List.copyOf(lines);
    }

    public static UUID idOf(String code) {
        return Ids.named("script", code);
    }

    /// The one for a service: that which names it, else the one for all.
    public static Optional<Script> of(Collection<Script> all, Handling handling, String service) {
        return all.stream()
                .filter(script -> script.handling == handling && script.services.contains(service))
                .findFirst()
                .or(() -> all.stream()
                        .filter(script -> script.handling == handling && script.services.isEmpty())
                        .findFirst());
    }

    /// One thing to say.
    ///
    /// @param code unique in its script
    /// @param say the words; those of a question of the form are the question's own
    /// @param ask what of the form the answer goes into, or `null` for what is only said
    /// @param must it may not be left out; what the form itself needs is asked for anyway
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(String code, Wording say, @Nullable Ask ask, boolean must) {}

    /// What of the form is asked for.
    public enum Ask {
        @JsonProperty("words")
        WORDS,
        @JsonProperty("place")
        PLACE,
        /// Each question that the service asks at the moment, in the question's own words.
        @JsonProperty("questions")
        QUESTIONS,
        @JsonProperty("name")
        NAME,
        @JsonProperty("phone")
        PHONE,
        @JsonProperty("email")
        EMAIL
    }
}
