package org.frontdoor.model.triage;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.frontdoor.model.catalog.Agency;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.command.Entries;
import org.frontdoor.model.program.Program;
import org.frontdoor.model.words.Danger;
import org.frontdoor.model.words.DangerWords;
import org.jspecify.annotations.Nullable;

/// Says whose a caller is from what they said and what was chosen for them. Danger comes before any service, an
/// emergency before a
/// need. Made once per program and asked on each keystroke.
public final class Triage {

    private final Program.Lines lines;
    private final DangerWords words;
    private final List<TriageRule> rules;

    /// By each service's own handling alone.
    public Triage(Program program) {
        this(program, List.of());
    }

    /// @param rules that may decide otherwise
    public Triage(Program program, Collection<TriageRule> rules) {
        lines = program.lines();
        this.rules = rules.stream()
                .sorted(Comparator.comparingInt(TriageRule::order))
                .toList();
        words = new DangerWords(program.words());
    }

    /// What the caller has said and the agent has chosen so far.
    ///
    /// @param words as typed
    /// @param service what was chosen, or `null`
    /// @param cleared phrases that the agent has judged to be no danger in this contact
    /// @param language tag of the customer's language
    public record Asked(String words, @Nullable Service service, Set<String> cleared, String language) {
        public Asked {
            cleared = Set.copyOf(cleared);
        }

        public static Asked of(String words, @Nullable Service service) {
            return new Asked(words, service, Set.of(), "en");
        }
    }

    /// The one way.
    ///
    /// @param entries where agencies are looked up
    public Way way(Asked asked, Entries entries) {
        return words.find(asked.words()).stream()
                .filter(danger -> !asked.cleared().contains(danger.phrase()))
                .min(Comparator.comparing(Danger::kind))
                .map(this::away)
                .orElseGet(() -> byService(asked, entries));
    }

    /// What a rule says of a request for the service, beside its own handling; nothing where none fits, or where the
    /// desk that it names is not known here.
    ///
    /// @param language tag of the customer's language
    public Optional<Way> ruled(Service service, TriageRule.Facts facts, String language, Entries entries) {
        return rules.stream()
                .filter(rule -> rule.fits(service, facts))
                .findFirst()
                .flatMap(rule -> switch (rule.then()) {
                    case HELP ->
                        Optional.of(
                                rule.gives(service)
                                        ? new Way.Given(
                                                service,
                                                rule.agency(),
                                                rule.group(),
                                                rule.code(),
                                                rule.because(facts, language))
                                        : new Way.Help(service, service.firstAgency(), service.group()));
                    case REFER ->
                        entries.find(Agency.KIND, Agency.idOf(rule.agency()))
                                .map(agency -> new Way.Ruled(
                                        service,
                                        HandOff.of(agency, language),
                                        rule.code(),
                                        rule.because(facts, language)));
                });
    }

    private Way away(Danger danger) {
        return switch (danger.kind()) {
            case EMERGENCY -> new Way.Emergency(danger, lines.emergency());
            case NEED -> new Way.Needs(danger, lines.needs());
        };
    }

    private static Way byService(Asked asked, Entries entries) {
        var service = asked.service();
        if (service == null) {
            return new Way.Undecided();
        }
        return switch (service.handling()) {
            case HELP -> new Way.Help(service, service.firstAgency(), service.group());
            case REFER ->
                handOff(service, asked.language(), entries)
                        .<Way>map(card -> new Way.Refer(service, card))
                        // Nobody to refer to is known here: it is better taken in than lost.
                        .orElseGet(() -> new Way.Help(service, Agency.PROGRAM, ""));
        };
    }

    /// The first of the service's agencies that is known and is not 311 itself.
    private static Optional<HandOff> handOff(Service service, String language, Entries entries) {
        return service.agencies().stream()
                .filter(code -> !code.equals(Agency.PROGRAM))
                .flatMap(code -> entries.find(Agency.KIND, Agency.idOf(code)).stream())
                .findFirst()
                .map(agency -> HandOff.of(agency, language));
    }
}
