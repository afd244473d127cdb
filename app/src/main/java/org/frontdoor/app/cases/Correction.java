package org.frontdoor.app.cases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.EditCase;
import org.frontdoor.model.cases.FollowUp;
import org.frontdoor.model.catalog.Answer;
import org.frontdoor.model.catalog.Question;
import org.frontdoor.model.catalog.Questions;
import org.frontdoor.model.command.FieldChange;
import org.frontdoor.model.place.Place;
import org.jspecify.annotations.Nullable;

/// What somebody wrote over what a case says.
///
/// @param before the case as they saw it when they began
/// @param answers by question
record Correction(
        Before before,
        String description,
        String address,
        String detail,
        @Nullable FollowUp followUp,
        Map<String, List<String>> answers) {
    Correction {
        answers = answers.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// What of a case can be corrected, as it was seen.
    /// @param seen how many events by other people stood in its timeline
    record Before(
            UUID id,
            String description,
            @Nullable Place place,
            @Nullable FollowUp followUp,
            List<Answer> answers,
            int seen) {
        Before {
            answers = List.copyOf(answers);
        }

        /// @param author by sign-in name
        static Before of(Case full, String author) {
            return new Before(
                    full.id(),
                    full.description(),
                    full.place(),
                    full.followUp(),
                    full.answers(),
                    full.eventsByOthers(author));
        }
    }

    /// Nothing is written yet.
    static Correction of(Before before) {
        Place place = before.place();
        Map<String, List<String>> answers = new HashMap<>();
        before.answers().forEach(answer -> answers.put(answer.question(), answer.values()));
        return new Correction(
                before,
                before.description(),
                place == null ? "" : place.address(),
                place == null || place.detail() == null ? "" : place.detail(),
                before.followUp(),
                answers);
    }

    /// The command that holds what is different; empty when nothing is.
    /// @param questions those that can be answered anew
    /// @param places what is known of an address as typed
    Optional<EditCase> command(Questions questions, Function<String, Place> places) {
        Place placeNow = place(places);
        var described = changed(before.description(), description.strip());
        var moved = changed(before.place(), placeNow);
        var wished = followUp == null ? null : changed(before.followUp(), followUp);
        var answered = answered(questions);
        return described == null && moved == null && wished == null && answered.isEmpty()
                ? Optional.empty()
                : Optional.of(new EditCase(before.id(), described, moved, wished, answered, before.seen()));
    }

    /// Question by question. As at intake, what another answer hid since falls away; what was never asked here stays.
    private Map<String, FieldChange<List<String>>> answered(Questions questions) {
        List<Answer> given = answers.entrySet().stream()
                .map(entry -> new Answer(
                        entry.getKey(),
                        entry.getValue().stream().map(String::strip).toList()))
                .toList();
        List<Answer> kept = questions.kept(given);
        Map<String, FieldChange<List<String>>> answered = new HashMap<>();
        Stream.concat(questions.asked(before.answers()).stream(), questions.asked(given).stream())
                .filter(Question::variable)
                .map(Question::code)
                .distinct()
                .forEach(code -> {
                    var change = changed(values(code, before.answers()), values(code, kept));
                    if (change != null) {
                        answered.put(code, change);
                    }
                });
        return answered;
    }

    private static List<String> values(String code, List<Answer> answers) {
        return answers.stream()
                .filter(answer -> answer.question().equals(code))
                .findFirst()
                .map(Answer::values)
                .orElse(List.of());
    }

    private @Nullable Place place(Function<String, Place> places) {
        Place old = before.place();
        String typed = address.strip();
        if (typed.isEmpty()) {
            return null;
        }
        Place known = old != null && old.address().equals(typed) ? old : places.apply(typed);
        return new Place(
                known.address(),
                known.point(),
                known.neighborhood(),
                known.county(),
                known.zip(),
                detail.isBlank() ? null : detail.strip());
    }

    private static <T> @Nullable FieldChange<T> changed(@Nullable T from, @Nullable T to) {
        return Objects.equals(from, to) ? null : new FieldChange<>(from, to);
    }
}
