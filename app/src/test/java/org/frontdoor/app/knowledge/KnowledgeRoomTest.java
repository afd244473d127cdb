package org.frontdoor.app.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.frontdoor.app.search.AnswerSearch;
import org.frontdoor.app.search.Found;
import org.frontdoor.app.shell.ShellModel;
import org.frontdoor.app.sync.WorkspaceFixture;
import org.frontdoor.app.ui.tasks.FxThread;
import org.frontdoor.app.ui.tasks.Workers;
import org.frontdoor.app.ui.text.Language;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.app.ui.text.WallClock;
import org.frontdoor.app.ui.theme.Theme;
import org.frontdoor.central.pack.Pack;
import org.frontdoor.central.pack.PackFolder;
import org.frontdoor.central.pack.PackReader;
import org.frontdoor.central.pack.PackReading;
import org.frontdoor.fixtures.fx.FxTest;
import org.frontdoor.model.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeRoomTest {
    @RegisterExtension
    final FxTest fx = new FxTest();

    @TempDir
    Path folder;

    private final SimpleObjectProperty<Language> language = new SimpleObjectProperty<>(Language.SPANISH);
    private final AnswerSearch search = new AnswerSearch();
    private final Workers workers = new Workers((thread, failure) -> {
        throw new IllegalStateException(failure);
    });
    private WorkspaceFixture fixture;
    private KnowledgeRoom room;
    private Scene scene;

    @BeforeEach
    void open() {
        fixture = WorkspaceFixture.in(folder).as("maya", Role.AGENT).open();
        Pack pack = portland();
        fixture.load(pack.entries());
        search.rebuild(
                pack.services(), pack.articles(), pack.program().synonyms().words());
        room = new KnowledgeRoom(new KnowledgeRoom.Parts(
                new Texts("knowledge", language),
                fixture.workspace(),
                new KnowledgeInteractor(fixture.workspace(), search, UUID::randomUUID),
                new ShellModel(language),
                new WallClock(ZoneOffset.UTC),
                id -> {},
                name -> Optional.empty(),
                (words, service) -> {},
                workers.clock(),
                workers.background(),
                new FxThread()));
        scene = fx.show(() -> {
            Scene shown = new Scene((Parent) room.build(), 1000, 700);
            new Theme().attach(shown);
            return shown;
        });
    }

    @AfterEach
    void close() {
        workers.close();
        search.close();
        fixture.close();
    }

    @Test
    void answersSpeakAsTheDesktopDoes() {
        fx.await("answers in Spanish", () -> allIn("es"));
        speak(Language.ENGLISH);
        fx.await("answers in English", () -> allIn("en"));
    }

    @Test
    void aLanguageChosenByHandStays() {
        choose(Language.ENGLISH);
        fx.await("answers in English", () -> allIn("en"));
        choose(Language.SPANISH);
        fx.await("answers in Spanish", () -> allIn("es"));
        speak(Language.ENGLISH);
        fx.await("the room to be built anew", () -> !results().getItems().isEmpty());
        assertEquals("Español", chosen());
    }

    @Test
    void enterOpensTheFirstAnswer() {
        fx.await("answers", () -> !results().getItems().isEmpty());
        fx.click("#knowledge-search");
        fx.press(KeyCode.ENTER);
        fx.await("the first to be open", () -> results().getSelectionModel().getSelectedIndex() == 0);
    }

    private void choose(Language wanted) {
        fx.run(() -> scene.getRoot().lookupAll(".chip").stream()
                .map(ToggleButton.class::cast)
                .filter(chip -> chip.getText().equals(wanted.ownName()))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    private String chosen() {
        return fx.call(() -> scene.getRoot().lookupAll(".knowledge-left .chip").stream()
                .map(ToggleButton.class::cast)
                .filter(ToggleButton::isSelected)
                .findFirst()
                .orElseThrow()
                .getText());
    }

    /// As the shell does, which builds its rooms anew in another language.
    private void speak(Language now) {
        fx.run(() -> {
            language.set(now);
            scene.setRoot((Parent) room.build());
        });
        fx.settle();
    }

    private boolean allIn(String code) {
        List<Found.ArticleMatch> shown = List.copyOf(results().getItems());
        return !shown.isEmpty()
                && shown.stream().allMatch(match -> match.article().language().equals(code));
    }

    @SuppressWarnings("unchecked")
    private ListView<Found.ArticleMatch> results() {
        return (ListView<Found.ArticleMatch>) scene.getRoot().lookup("#knowledge-results");
    }

    static Pack portland() {
        PackFolder packaged = PackFolder.packaged("portland").orElseThrow();
        return switch (new PackReader(Clock.systemUTC()).read(packaged)) {
            case PackReading.Good good -> good.pack();
            case PackReading.Bad bad -> throw new AssertionError(bad.report());
        };
    }
}
