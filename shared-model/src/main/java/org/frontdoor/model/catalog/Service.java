package org.frontdoor.model.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.command.Ids;
import org.frontdoor.model.people.Scope;
import org.frontdoor.model.program.Wording;
import org.jspecify.annotations.Nullable;

/// An entry of the city's catalog.
///
/// @param verb what the customer wants to do: FIND, REPORT, REGISTER or APPLY, PAY
/// @param name the official name
/// @param plainName as a caller would say it
/// @param keywords callers' words, by language
/// @param bureaus the responsible bodies as the plan prints them
/// @param agencies codes of the agencies behind it, the first takes the work
/// @param phase the program phase in which 311 takes it, `null` when none is given
/// @param intakeLater the plan says that 311 may take it in later
/// @param group the provider group inside the agency, or empty
/// @param promise what the customer is told to expect
/// @param say the sentence an agent opens with
/// @param questions what to ask, in order
/// @param questionsVersion version of the questions, pinned to each case
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Service(
        UUID id,
        String code,
        String verb,
        String catalogGroup,
        String name,
        Wording plainName,
        Map<String, List<String>> keywords,
        String bureaus,
        List<String> agencies,
        Handling handling,
        @Nullable Integer phase,
        boolean intakeLater,
        PlaceNeed place,
        String group,
        Wording promise,
        Wording say,
        List<Question> questions,
        int questionsVersion)
        implements Entry {
    public static final EntryKind<Service> KIND = EntryKind.of("service", Service.class, service -> Scope.EVERYONE);

    public Service {
        keywords = Map.copyOf(keywords);
        agencies = List.copyOf(agencies);
        questions = List.copyOf(questions);
    }

    public static UUID idOf(String code) {
        return Ids.named("service", code);
    }

    /// The agency that takes the work, or the 311 program itself where none is named.
    public String firstAgency() {
        return agencies.isEmpty() ? Agency.PROGRAM : agencies.getFirst();
    }

    public Optional<Question> question(String questionCode) {
        return questions.stream()
                .filter(question -> question.code().equals(questionCode))
                .findFirst();
    }
}
