package org.frontdoor.app.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.program.OpeningHours;
import org.frontdoor.model.program.Program;
import org.frontdoor.model.triage.Triage;
import org.frontdoor.model.triage.TriageRule;
import org.frontdoor.model.triage.Way;
import org.jspecify.annotations.Nullable;

/// Whose a request is by the program's rules: another desk's, though 311 takes it in elsewhere.
final class RuledWays {
    private final Workspace workspace;

    RuledWays(Workspace workspace) {
        this.workspace = workspace;
    }

    /// What a request for a service is known to be.
    ///
    /// @param areas names by layer of those that its spot lies in, `null` while no spot is known
    /// @param answers values by question
    /// @param language tag of the customer's language
    record Asking(@Nullable Map<String, List<String>> areas, Map<String, List<String>> answers, String language) {}

    Optional<Way.Ruled> of(Service service, Asking asking, Instant now) {
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
                .filter(Way.Ruled.class::isInstance)
                .map(Way.Ruled.class::cast);
    }
}
