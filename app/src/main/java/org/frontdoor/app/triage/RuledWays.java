package org.frontdoor.app.triage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.frontdoor.app.place.Surroundings;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.model.catalog.Answer;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.program.OpeningHours;
import org.frontdoor.model.program.Program;
import org.frontdoor.model.triage.Triage;
import org.frontdoor.model.triage.TriageRule;
import org.frontdoor.model.triage.Way;
import org.jspecify.annotations.Nullable;

/// Whose a request is by the program's rules, where that is not what its service alone says: another desk's to which
/// the customer is referred, or another desk's that gets the work. Any thread.
public final class RuledWays {
    private final Workspace workspace;

    public RuledWays(Workspace workspace) {
        this.workspace = workspace;
    }

    /// What a request for a service is known to be.
    ///
    /// @param areas names by layer of those that its spot lies in, `null` while no spot is known
    /// @param answers values by question
    /// @param language tag of the customer's language
    public record Asking(
            @Nullable Map<String, List<String>> areas, Map<String, List<String>> answers, String language) {

        /// Of what was answered about a spot.
        ///
        /// @param around nothing while no spot is known
        public static Asking of(List<Answer> answers, Surroundings around, String language) {
            return new Asking(
                    names(around),
                    answers.stream()
                            .collect(Collectors.toMap(Answer::question, Answer::values, (first, second) -> first)),
                    language);
        }

        /// Names of the areas around a spot by layer, `null` where none is known.
        public static @Nullable Map<String, List<String>> names(Surroundings around) {
            return around.areas().isEmpty() ? null : around.names();
        }
    }

    /// The way that a rule gives; empty where none fits, or where one says what the service alone says.
    public Optional<Way> of(Service service, Asking asking, Instant now) {
        return workspace
                .find(Program.KIND, Program.theId())
                .flatMap(program -> new Triage(program, workspace.all(TriageRule.KIND))
                        .ruled(
                                service,
                                new TriageRule.Facts(
                                        asking.areas,
                                        asking.answers,
                                        new OpeningHours(program).isOpen(now),
                                        LocalDate.ofInstant(now, program.timeZone())),
                                asking.language,
                                workspace))
                .filter(way -> way instanceof Way.Ruled || way instanceof Way.Given);
    }

    /// The code of the rule that a way follows; empty where it follows none.
    public static String rule(@Nullable Way way) {
        return switch (way) {
            case Way.Ruled ruled -> ruled.rule();
            case Way.Given given -> given.rule();
            case null, default -> "";
        };
    }
}
