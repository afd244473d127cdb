package org.frontdoor.model.triage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.frontdoor.model.catalog.Handling;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.command.Ids;
import org.frontdoor.model.people.Scope;
import org.frontdoor.model.program.Wording;
import org.jspecify.annotations.Nullable;

/// What makes a request another desk's than its service alone says: where it is, what was answered, the hour. Rules are
/// asked in their order and the first that fits decides; where none fits the service's own handling does.
///
/// @param order its place in the pack
/// @param services codes of those it is about; none for all
/// @param where what the spot must lie in and outside of, all of it; none for any place, known or not
/// @param answers for each question one of these values
/// @param hours when it holds, or `null` for always
/// @param then what is done with the request
/// @param agency code of the desk that a request is sent to; where it is taken in here, of the one that gets the work,
///     or empty for the service's own
/// @param group provider group in that agency, or empty
/// @param reason in a sentence that ends with a period; `{area}` stands for the area that fitted
/// @param from the first day on which it holds, or `null`
/// @param until the first day on which it holds no more, or `null`
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TriageRule(
        UUID id,
        String code,
        int order,
        List<String> services,
        List<Where> where,
        Map<String, List<String>> answers,
        @Nullable Hours hours,
        Handling then,
        String agency,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
        String group,

        Wording reason,
        @Nullable LocalDate from,
        @Nullable LocalDate until)
        implements Entry {
    public static final EntryKind<TriageRule> KIND =
            EntryKind.of("triage-rule", TriageRule.class, rule -> Scope.EVERYONE);

    private static final String AREA = "{area}";

    public TriageRule {
        services = List.copyOf(services);
        where = List.copyOf(where);
        answers = Map.copyOf(answers);
        // Rules of an earlier version do not have it.
        group = group == null ? "" : group;
    }

    @Override
    public String group() {
        return group == null ? "" : group;
    }

    /// Whether it says which desk gets the work of a service that is taken in here.
    public boolean gives(Service service) {
        return then == Handling.HELP && !agency.isEmpty() && (services.isEmpty() || services.contains(service.code()));
    }

    public static UUID idOf(String code) {
        return Ids.named("triage-rule", code);
    }

    /// Whether the program is open.
    public enum Hours {
        OPEN,
        CLOSED
    }

    /// What the spot lies in.
    ///
    /// @param layer of the areas
    /// @param names of some of them; none for any
    /// @param inside one of them, as against in none
    public record Where(String layer, List<String> names, boolean inside) {
        public Where {
            names = List.copyOf(names);
        }

        private Optional<String> in(Map<String, List<String>> areas) {
            return areas.getOrDefault(layer, List.of()).stream()
                    .filter(area -> names.isEmpty() || names.contains(area))
                    .findFirst();
        }

        private boolean fits(Map<String, List<String>> areas) {
            return in(areas).isPresent() == inside;
        }

        /// Whether each spot of the other is one of these.
        private boolean covers(Where other) {
            if (!layer.equals(other.layer) || inside != other.inside) {
                return false;
            }
            if (inside) {
                return names.isEmpty() || (!other.names.isEmpty() && names.containsAll(other.names));
            }
            return other.names.isEmpty() || (!names.isEmpty() && other.names.containsAll(names));
        }
    }

    /// What is known of a request.
    ///
    /// @param areas names by layer of those that the spot lies in; `null` while no spot is known
    /// @param answers values by question
    /// @param open whether the program is open now
    /// @param day by which rules hold
    public record Facts(
            @Nullable Map<String, List<String>> areas,
            Map<String, List<String>> answers,
            boolean open,
            LocalDate day) {}

    /// Whether it decides about a request for the service.
    public boolean fits(Service service, Facts facts) {
        return holds(facts.day)
                && (services.isEmpty() || services.contains(service.code()))
                && fitsWhere(facts.areas)
                && answers.entrySet().stream()
                        .allMatch(wanted -> !Collections.disjoint(
                                wanted.getValue(), facts.answers.getOrDefault(wanted.getKey(), List.of())))
                && (hours == null || (hours == Hours.OPEN) == facts.open);
    }

    /// Whether a later rule can never decide anything because this one fits whatever it fits.
    public boolean covers(TriageRule later) {
        return (services.isEmpty() || (!later.services.isEmpty() && services.containsAll(later.services)))
                && where.stream().allMatch(wanted -> later.where.stream().anyMatch(wanted::covers))
                && answers.entrySet().stream()
                        .allMatch(wanted -> later.answers.containsKey(wanted.getKey())
                                && wanted.getValue().containsAll(later.answers.get(wanted.getKey())))
                && (hours == null || hours == later.hours)
                && (from == null || (later.from != null && !later.from.isBefore(from)))
                && (until == null || (later.until != null && !later.until.isAfter(until)));
    }

    /// Why, in the language.
    public String because(Facts facts, String language) {
        String area = where.stream()
                .filter(Where::inside)
                .findFirst()
                .map(wanted -> wanted.in(facts.areas == null ? Map.of() : facts.areas)
                        .orElseGet(() -> String.join(", ", wanted.names)))
                .orElse("");
        return reason.in(language).replace(AREA, area);
    }

    private boolean fitsWhere(@Nullable Map<String, List<String>> areas) {
        return where.isEmpty() || (areas != null && where.stream().allMatch(wanted -> wanted.fits(areas)));
    }

    private boolean holds(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }
}
