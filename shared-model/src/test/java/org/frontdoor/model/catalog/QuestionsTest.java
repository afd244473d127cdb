package org.frontdoor.model.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.frontdoor.model.catalog.Fault.Kind;
import org.frontdoor.model.catalog.Question.Choice;
import org.frontdoor.model.catalog.Question.Condition;
import org.frontdoor.model.catalog.Question.DataType;
import org.frontdoor.model.catalog.Question.Stop;
import org.frontdoor.model.program.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionsTest {

    private static final List<Choice> YES_NO =
            List.of(new Choice("yes", Wording.english("Yes")), new Choice("no", Wording.english("No")));
    private static final Stop LIVED_IN = new Stop(List.of("yes"), Wording.english("Somebody lives in it: refer."));

    private static Question question(String code, int order, DataType type, boolean required, Condition when) {
        var choices = type == DataType.SINGLE || type == DataType.MULTI ? YES_NO : List.<Choice>of();
        return new Question(
                code, order, type, required, true, false, Wording.english(code), Wording.NONE, choices, when, null);
    }

    private static final Question LIVED = new Question(
            "lived_in",
            4,
            DataType.SINGLE,
            false,
            true,
            false,
            Wording.english("Lived in?"),
            Wording.NONE,
            YES_NO,
            null,
            LIVED_IN);
    private static final Question CHECKED = new Question(
            "checked",
            6,
            DataType.STRING,
            false,
            true,
            true,
            Wording.english("Checked"),
            Wording.NONE,
            List.of(),
            null,
            null);
    private static final Question READ_OUT = new Question(
            "notice",
            7,
            DataType.TEXT,
            true,
            false,
            false,
            Wording.english("We tow in 3 days."),
            Wording.NONE,
            List.of(),
            null,
            null);

    /// Shuffled, because a pack may list them so.
    private static final Questions QUESTIONS = new Questions(List.of(
            question("what", 3, DataType.STRING, true, new Condition("leaks", List.of("yes"))),
            question("color", 1, DataType.STRING, true, null),
            question("leaks", 2, DataType.SINGLE, false, null),
            question("since", 5, DataType.DATETIME, true, new Condition("what", List.of("oil"))),
            LIVED,
            CHECKED,
            READ_OUT));

    private static List<String> asked(Answer... answers) {
        return QUESTIONS.asked(List.of(answers)).stream().map(Question::code).toList();
    }

    private static List<Kind> faults(DataType type, String... values) {
        return new Questions(List.of(question("q", 1, type, true, null)))
                .faults(List.of(new Answer("q", List.of(values)))).stream()
                        .map(Fault::kind)
                        .toList();
    }

    @Test
    void asksWhatTheAnswersCallFor() {
        assertEquals(List.of("color", "leaks", "lived_in", "checked", "notice"), asked());
        assertEquals(
                List.of("color", "leaks", "what", "lived_in", "since", "checked", "notice"),
                asked(Answer.of("leaks", "yes"), Answer.of("what", "oil")));
    }

    @Test
    void aHiddenQuestionHidesWhatHangsOnIt() {
        var answers = List.of(Answer.of("leaks", "no"), Answer.of("what", "oil"), Answer.of("since", "2026-11-22"));
        assertEquals(List.of("color", "leaks", "lived_in", "checked", "notice"), asked(answers.toArray(Answer[]::new)));
        assertEquals(List.of(Answer.of("leaks", "no")), QUESTIONS.kept(answers));
    }

    @Test
    void requiredOnesAreMissedOnlyWhileTheyAreAsked() {
        assertEquals(List.of(new Fault("color", Kind.MISSING, "Ask: color")), QUESTIONS.faults(List.of()));
        assertEquals(
                List.of("color", "what"),
                QUESTIONS.faults(List.of(Answer.of("leaks", "yes"), Answer.of("color", "  "))).stream()
                        .map(Fault::question)
                        .toList());
        assertEquals(List.of(), QUESTIONS.faults(List.of(Answer.of("color", "blue"))));
    }

    @Test
    void customersDoNotSeeInternalQuestions() {
        assertTrue(QUESTIONS.shownToCustomer(List.of()).stream().noneMatch(Question::internal));
    }

    @Test
    void aStopFiresOnItsAnswer() {
        assertEquals(Optional.of(LIVED_IN), QUESTIONS.stopped(List.of(Answer.of("lived_in", "yes"))));
        assertEquals(Optional.empty(), QUESTIONS.stopped(List.of(Answer.of("lived_in", "no"))));
    }

    @Test
    void answersToNoQuestionAreTold() {
        var faults =
                QUESTIONS.faults(List.of(Answer.of("color", "blue"), Answer.of("notice", "x"), Answer.of("?", "x")));
        assertEquals(
                List.of(Kind.UNKNOWN, Kind.UNKNOWN),
                faults.stream().map(Fault::kind).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "NUMBER, 3",
        "NUMBER, -2.5",
        "NUMBER, '1,5'",
        "DATETIME, 2026-11-22",
        "DATETIME, 2026-11-22T15:30",
        "DATETIME, 2026-11-22T15:30:00-08:00",
        "STRING, anything",
        "TEXT, anything",
        "SINGLE, yes",
        "MULTI, no"
    })
    void takesWhatIsOfItsType(DataType type, String value) {
        assertEquals(List.of(), faults(type, value));
    }

    @ParameterizedTest
    @CsvSource({
        "NUMBER, three, WRONG_TYPE",
        "NUMBER, 1e9, WRONG_TYPE",
        "DATETIME, yesterday, WRONG_TYPE",
        "DATETIME, 2026-13-01, WRONG_TYPE",
        "SINGLE, maybe, NOT_A_CHOICE",
        "MULTI, maybe, NOT_A_CHOICE",
        "STRING, '', MISSING"
    })
    void tellsWhatIsNot(DataType type, String value, Kind kind) {
        assertEquals(List.of(kind), faults(type, value));
    }

    @Test
    void onlyMultiTakesSeveral() {
        assertEquals(List.of(), faults(DataType.MULTI, "yes", "no"));
        assertEquals(List.of(Kind.TOO_MANY), faults(DataType.SINGLE, "yes", "no"));
    }

    @Property
    void whatIsKeptAsksTheSameAndIsNeverUnknown(@ForAll("answers") List<Answer> answers) {
        var kept = QUESTIONS.kept(answers);
        assertEquals(QUESTIONS.asked(answers), QUESTIONS.asked(kept));
        assertEquals(kept, QUESTIONS.kept(kept));
        assertTrue(QUESTIONS.faults(kept).stream().noneMatch(fault -> fault.kind() == Kind.UNKNOWN));
    }

    @Provide
    Arbitrary<List<Answer>> answers() {
        return Combinators.combine(
                        Arbitraries.of("color", "leaks", "what", "since", "lived_in", "checked", "notice", "other"),
                        Arbitraries.of("yes", "no", "oil", "", "2026-11-22"))
                .as(Answer::of)
                .list()
                .ofMaxSize(8)
                .uniqueElements(Answer::question);
    }
}
