package org.frontdoor.app.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.frontdoor.app.search.Found;
import org.frontdoor.app.sync.WorkspaceFixture;
import org.frontdoor.app.ui.text.Language;
import org.frontdoor.app.ui.theme.TextSize;
import org.frontdoor.app.ui.theme.ThemeVariant;
import org.frontdoor.model.knowledge.FailedSearch;
import org.frontdoor.model.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Finding an answer among those of an agency or a service, and what to do where there is none.
class KnowledgeFindingTest extends AnswersStand {
    @BeforeEach
    void open() {
        open(WorkspaceFixture.in(folder).as("maya", Role.AGENT));
    }

    private List<String> slugs() {
        return matches().stream().map(match -> match.article().slug()).toList();
    }

    private List<String> noted() {
        return fixture.workspace().all(FailedSearch.KIND).stream()
                .map(FailedSearch::words)
                .toList();
    }

    @Test
    void theListAndWhatIsFoundAreOfTheAgencyThatIsChosen() {
        choose("agency", "PBOT");
        fx.await(
                "PBOT alone",
                () -> matches().stream()
                        .allMatch(match -> match.article().agency().equals("PBOT")));
        assertEquals(32, matches().size() + matchesInSpanish(), "all that PBOT has");
        stand.type(SEARCH, "trash ");
        fx.await(
                "found",
                () -> !slugs().isEmpty()
                        && matches().stream()
                                .allMatch(match -> match.article().agency().equals("PBOT") && match.score() > 0));
        fx.run(() -> box("agency").requestFocus());
        fx.press(KeyCode.DELETE);
        fx.await("all again", () -> slugs().contains("trash-day"));
    }

    private long matchesInSpanish() {
        return KnowledgeRoomTest.portland().articles().stream()
                .filter(article ->
                        article.language().equals("es") && article.agency().equals("PBOT"))
                .count();
    }

    @Test
    void ofWhatNoAnswerSaysFewStandThere() {
        stand.type(SEARCH, "can you help me with my math homework ");
        fx.await("that none says it", () -> stand.says("No answer seems to say this. The nearest stand below."));
        assertEquals(5, matches().size());
        fx.await("noted", () -> noted().contains("can you help me with my math homework"));
    }

    @Test
    void onlyWhatSpeaksOfTheServiceIsFound() {
        choose("service", "graffiti");
        fx.await(
                "graffiti alone",
                () -> !matches().isEmpty()
                        && matches().stream()
                                .allMatch(match -> match.article().services().contains("graffiti")));
    }

    @Test
    void aFilterCanBeTypedAndAnUnknownOneIsTold() {
        stand.type(SEARCH, "agency:PBOT trash ");
        fx.await(
                "PBOT alone",
                () -> !matches().isEmpty()
                        && matches().stream()
                                .allMatch(match -> match.article().agency().equals("PBOT")));
        stand.type(SEARCH, "agency:NASA trash ");
        fx.await("trash", () -> slugs().contains("trash-day"));
        assertTrue(stand.shown("#knowledge-mistakes").contains("No agency is called “NASA”"));
        stand.type(SEARCH, "status:open trash ");
        fx.await("told", () -> stand.shown("#knowledge-mistakes").contains("“status:” means nothing here"));
        stand.type(SEARCH, "-agency:BPS trash ");
        fx.await("not theirs", () -> !slugs().isEmpty() && !slugs().contains("trash-day"));
    }

    @Test
    void answersInOneLanguageAloneAreFoundByItsName() {
        stand.type(SEARCH, "idioma:español basura ");
        fx.await(
                "Spanish alone",
                () -> !matches().isEmpty()
                        && matches().stream()
                                .allMatch(match -> match.article().language().equals("es")));
        stand.type(SEARCH, "-language:es trash ");
        fx.await(
                "English alone",
                () -> !matches().isEmpty()
                        && matches().stream()
                                .allMatch(match -> match.article().language().equals("en")));
        stand.type(SEARCH, "language:latin trash ");
        fx.await("told", () -> stand.shown("#knowledge-mistakes").contains("no answers in “latin”"));
    }

    @Test
    void aTermIsCompletedAndACallersWordsAreLeftAlone() {
        stand.type(SEARCH, "");
        fx.run(() -> stand.field(SEARCH).requestFocus());
        fx.type("trash se");
        fx.settle();
        assertFalse(stand.shown("#filter-offers").contains("service"), "a caller's words are no keys");
        fx.press(KeyCode.BACK_SPACE);
        fx.press(KeyCode.BACK_SPACE);
        fx.type("agency:trans");
        fx.await("Transportation", () -> stand.shown("#filter-offers").contains("PBOT"));
        assertEquals("", stand.shown("#knowledge-mistakes"), "half a name is no mistake");
        fx.press(KeyCode.ENTER);
        assertEquals("trash agency:PBOT ", stand.field(SEARCH).getText());
        fx.await(
                "PBOT alone",
                () -> !matches().isEmpty()
                        && matches().stream()
                                .allMatch(match -> match.article().agency().equals("PBOT")));
        fx.press(KeyCode.ENTER);
        fx.await(
                "opened",
                () -> stand.list("#knowledge-results").getSelectionModel().getSelectedIndex() == 0);
    }

    @Test
    void enterOpensWhatTheWordsFindAndNotWhatStoodThereBefore() {
        fx.run(() -> stand.field(SEARCH).requestFocus());
        fx.run(() -> {
            stand.field(SEARCH).setText("when do they pick up my trash");
            fx.find(SEARCH)
                    .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });
        fx.await(
                "its first answer",
                () -> stand.list("#knowledge-results").getSelectionModel().getSelectedIndex() == 0
                        && slugs().getFirst().equals("trash-day"));
        fx.await("open", () -> stand.shown(".markdown").contains("holiday"));
    }

    @Test
    void whatAFilterHidesIsSaid() {
        choose("service", "graffiti");
        stand.type(SEARCH, "\"holiday in the week\" ");
        fx.await("nothing", () -> matches().isEmpty());
        fx.await("what hides it", () -> stand.shown("#knowledge-no-answer").contains("Graffiti"));
        assertTrue(stand.shown("#knowledge-no-answer").contains("hides 1 answer"), stand.shown("#knowledge-no-answer"));
        stand.press("Clear the filters");
        fx.await("all", () -> slugs().equals(List.of("trash-day")));
    }

    @Test
    void whatStandsInQuotationMarksIsFoundWordForWord() {
        stand.type(SEARCH, "\"Holiday in the WEEK\"");
        fx.await("one", () -> slugs().equals(List.of("trash-day")));
        Found.ArticleMatch match = matches().getFirst();
        assertEquals(
                List.of("Holiday in the week"),
                match.snippet().spans().stream()
                        .map(span -> match.snippet().text().substring(span.from(), span.to()))
                        .toList());
        stand.type(SEARCH, "\"week in the holiday\"");
        fx.await("none in that order", () -> matches().isEmpty());
        stand.type(SEARCH, "\"bin day\" trash");
        fx.await("a keyword", () -> slugs().equals(List.of("trash-day")));
    }

    @Test
    void whereNothingIsFoundTheWayGoesOn() {
        stand.type(SEARCH, "zxqv brmf");
        fx.await("nothing", () -> stand.says("No answer says this."));
        assertEquals(List.of(), noted(), "not while it is typed");
        fx.run(() -> stand.field(SEARCH).requestFocus());
        fx.press(KeyCode.ENTER);
        fx.await("noted", () -> noted().equals(List.of("zxqv brmf")));
        fx.await("told", () -> stand.says("Noted for those who write the answers."));
        stand.press("Take it in as a case");
        assertEquals(List.of("zxqv brmf"), stand.takenIn);
        stand.type(SEARCH, "trash ");
        fx.await("something", () -> !matches().isEmpty());
        stand.type(SEARCH, "ZXQV  brmf ");
        fx.await("nothing", () -> matches().isEmpty());
        fx.press(KeyCode.ENTER);
        fx.settle();
        assertEquals(1, noted().size(), "once for the same words");
    }

    @Test
    void whenTheSearchRestsItIsNoted() {
        stand.type(SEARCH, "zxqv brmf ");
        fx.await("noted", () -> noted().equals(List.of("zxqv brmf")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"503 823 4000", "26 0004 1835", "qz", "zxqv 503-823-4000"})
    void whatIsNoQuestionIsNotNoted(String typed) {
        stand.type(SEARCH, typed + " ");
        fx.settle();
        fx.run(() -> stand.field(SEARCH).requestFocus());
        fx.press(KeyCode.ENTER);
        fx.settle();
        assertEquals(List.of(), noted());
    }

    @Test
    void itIsSaidWhy() {
        stand.type(SEARCH, "trash day ");
        fx.await("found", () -> slugs().contains("trash-day"));
        assertFalse(stand.shown("#knowledge-results").contains("Has the words"));
        fx.press(KeyCode.ALT, KeyCode.Y);
        fx.await("why", () -> stand.scene().getRoot().lookup(".knowledge-row-why") != null);
    }

    @Test
    void itIsSeen() throws IOException {
        fx.run(() -> stand.scene().getWindow().setWidth(1024));
        choose("agency", "PBOT");
        stand.type(SEARCH, "zxqv brmf trash ");
        fx.settle();
        stand.window().snap("knowledge-filters-1024");
        stand.type(SEARCH, "\"holiday in the week\" ");
        fx.await("hidden", () -> stand.says("Clear the filters"));
        stand.window().snap("knowledge-hidden-1024");
        fx.run(() -> stand.window().theme.variantProperty().set(ThemeVariant.DARK));
        stand.window().snap("knowledge-hidden-dark");
        fx.run(() -> stand.window().theme.textSizeProperty().set(TextSize.DOUBLE));
        fx.settle();
        stand.window().snap("knowledge-hidden-200");
        fx.run(() -> {
            stand.window().theme.textSizeProperty().set(TextSize.NORMAL);
            stand.window().theme.variantProperty().set(ThemeVariant.LIGHT);
            stand.window().language.set(Language.SPANISH);
        });
        fx.settle();
        stand.type(SEARCH, "basura ");
        stand.press("¿Por qué esto?");
        fx.settle();
        stand.window().snap("knowledge-spanish-why");
        stand.type(SEARCH, "zxqv brmf ");
        fx.await("nada", () -> stand.says("Ninguna respuesta dice esto."));
        stand.window().snap("knowledge-spanish-nothing");
    }
}
