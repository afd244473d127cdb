package org.frontdoor.app.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.frontdoor.app.cases.CasesStand;
import org.frontdoor.app.sync.Deed;
import org.frontdoor.app.sync.Given;
import org.frontdoor.app.sync.WorkspaceFixture;
import org.frontdoor.app.ui.snapshot.Png;
import org.frontdoor.app.ui.text.Language;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.app.ui.text.WallClock;
import org.frontdoor.app.ui.theme.Theme;
import org.frontdoor.fixtures.fx.FxTest;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.knowledge.NoteFailedSearch;
import org.frontdoor.model.people.Role;
import org.frontdoor.model.picks.Answered;
import org.frontdoor.model.picks.NotePick;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// What is noted of choices of answers stands in one line of the sync panel, and is counted all the same.
class FoldedPicksTest {
    @RegisterExtension
    final FxTest fx = new FxTest();

    @TempDir
    Path folder;

    private final SimpleObjectProperty<Language> language = new SimpleObjectProperty<>(Language.ENGLISH);
    private final Texts texts = new Texts("line", language);

    private static UUID give(WorkspaceFixture fixture, Command command) {
        return assertInstanceOf(Given.Saved.class, fixture.workspace().give(Deed.of(command)))
                .commands()
                .getFirst();
    }

    private static NotePick pick(String term) {
        return new NotePick(Answered.SERVICE, "graffiti", List.of(term));
    }

    private List<String> rows() {
        return fx.call(() -> fx.find("#sync-items").lookupAll(".list-cell").stream()
                .filter(node -> node instanceof ListCell<?> cell && !cell.isEmpty())
                .map(node -> ((ListCell<?>) node).getAccessibleText())
                .toList());
    }

    @Test
    void choicesAreOneLineAndWhatNeedsThePersonStandsAlone() throws IOException {
        try (WorkspaceFixture fixture =
                WorkspaceFixture.in(folder).as("maya", Role.AGENT).open()) {
            fixture.load(CasesStand.services());
            List<UUID> picks = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                picks.add(give(fixture, pick("paint" + (char) ('a' + i))));
                if (i == 6) {
                    give(fixture, new NoteFailedSearch(UUID.randomUUID(), "flurbo", "en"));
                }
            }
            var words = new LineWords(texts, new WallClock(ZoneOffset.UTC), fixture.workspace()::now);
            try (LineController controller = fx.call(() -> new LineController(
                    fixture.workspace(),
                    new LineController.Parts(
                            texts, words, status -> {}, () -> {}, () -> {}, Runnable::run, fx::run)))) {
                Scene scene = fx.show(() -> {
                    var shown = new Scene(new VBox(controller.panel()), 480, 560);
                    new Theme().attach(shown);
                    return shown;
                });
                fx.settle();
                assertEquals(List.of("12 choices of answers, unsent", "Words that found nothing, unsent"), rows());
                Png.write(fx.picture(scene), Path.of("target", "screens", "line-panel-picks.png"));
                assertEquals(13, fixture.workspace().state().unsent(), "they are counted one by one");
                fixture.refuse(picks.getFirst(), "pick-unknown", "There is no such answer.");
                fx.await("the one that needs the person", () -> rows().size() == 3);
                assertEquals("11 choices of answers, waits", rows().getFirst());
                language.set(Language.SPANISH);
                fx.run(controller::sayAgain);
                fx.await("in Spanish", () -> rows().getFirst().startsWith("11 respuestas elegidas"));
            }
        }
    }
}
