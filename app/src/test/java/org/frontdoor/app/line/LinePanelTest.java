package org.frontdoor.app.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.frontdoor.app.cases.CasesStand;
import org.frontdoor.app.cases.SampleWorkspace;
import org.frontdoor.app.disk.DiskSpace.Room;
import org.frontdoor.app.sync.Connection;
import org.frontdoor.app.sync.NumberStock;
import org.frontdoor.app.sync.SyncItem;
import org.frontdoor.app.sync.SyncState;
import org.frontdoor.app.ui.controls.StatusPill.Status;
import org.frontdoor.app.ui.controls.Tone;
import org.frontdoor.app.ui.snapshot.Png;
import org.frontdoor.app.ui.text.Language;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.app.ui.text.WallClock;
import org.frontdoor.app.ui.theme.TextSize;
import org.frontdoor.app.ui.theme.Theme;
import org.frontdoor.fixtures.fx.Accessibility;
import org.frontdoor.fixtures.fx.FxTest;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.number.CaseNumber;
import org.frontdoor.model.number.Series;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinePanelTest {
    private static final Instant SINCE = Instant.parse("2026-11-22T10:42:00Z");
    private static final CaseNumber NUMBER = CaseNumber.of(new Series(26), 4183);
    private static final Problem CABLE =
            new Problem("no-route", "The center does not answer. Check the network cable.");

    @RegisterExtension
    final FxTest fx = new FxTest();

    private final SimpleObjectProperty<Language> language = new SimpleObjectProperty<>(Language.ENGLISH);
    private final Texts texts = new Texts("line", language);
    private final LineWords words = new LineWords(texts, new WallClock(ZoneOffset.UTC), () -> SINCE.plusSeconds(60));

    @Test
    void offlineIsACalmFactWithACount() {
        assertEquals(
                new Status(Tone.AMBER, "Offline since 10:42 · 3 unsent, safe here"),
                words.status(state(new Connection.Offline(SINCE, CABLE), 3)));
        assertEquals(new Status(Tone.GOOD, "Online · all sent"), words.status(state(new Connection.Online(SINCE), 0)));
        language.set(Language.SPANISH);
        assertEquals(
                new Status(Tone.GOOD, "En línea · 1 sin enviar"), words.status(state(new Connection.Online(SINCE), 1)));
    }

    @Test
    void thePanelShowsEveryItemWithItsStateInWords() throws IOException {
        var tried = new ArrayList<String>();
        var model = new LineModel();
        model.stateProperty().set(Optional.of(state(new Connection.Offline(SINCE, CABLE), 3)));
        model.items()
                .setAll(Arrays.stream(SyncItem.State.values())
                        .map(LinePanelTest::item)
                        .toList());
        Scene scene = fx.show(() -> {
            var deeds = deeds(tried);
            var ground = new VBox(new LinePanel(model, words, texts, deeds));
            ground.getStyleClass().add("ground");
            ground.setPadding(new Insets(24));
            var shown = new Scene(ground, 480, 560);
            new Theme().attach(shown);
            return shown;
        });
        Png.write(fx.picture(scene), Path.of("target", "screens", "line-panel.png"));
        assertFalse(fx.sees("#sync-sign-in"));
        fx.click("#sync-try-now");
        fx.click("#sync-attention");
        assertEquals(List.of("tried", "attention"), tried);
        assertEquals(List.of(), fx.call(() -> Accessibility.problems(scene)));
    }

    @Test
    void whereTheCenterWantsThePasswordThePanelOffersToSignInAndNothingToTry() throws IOException {
        var done = new ArrayList<String>();
        var model = new LineModel();
        model.stateProperty().set(Optional.of(state(new Connection.SignInNeeded(SINCE, CABLE), 3)));
        Scene scene = fx.show(() -> {
            var shown = new Scene(new VBox(new LinePanel(model, words, texts, deeds(done))), 480, 560);
            new Theme().attach(shown);
            return shown;
        });
        Png.write(fx.picture(scene), Path.of("target", "screens", "line-panel-sign-in.png"));
        assertFalse(fx.sees("#sync-try-now"));
        fx.click("#sync-sign-in");
        assertEquals(List.of("signed in"), done);
        assertEquals(List.of(), fx.call(() -> Accessibility.problems(scene)));

        fx.run(() -> model.stateProperty().set(Optional.of(state(new Connection.Online(SINCE), 3))));
        assertFalse(fx.sees("#sync-sign-in"));
        assertTrue(fx.sees("#sync-try-now"));
    }

    private static LinePanel.Deeds deeds(List<String> done) {
        return new LinePanel.Deeds(() -> done.add("tried"), () -> done.add("signed in"), () -> done.add("attention"));
    }

    @Test
    void aWrongClockIsToldInPlainWords() {
        assertEquals("", words.clock(skewed(null)));
        assertEquals(
                "This computer’s clock is 3 days ahead. What you save gets the right time all the same; ask your support"
                        + " desk to set the clock.",
                words.clock(skewed(Duration.ofHours(71))));
        assertTrue(
                words.clock(skewed(Duration.ofMinutes(-3))).startsWith("This computer’s clock is 3 minutes behind."));
        assertTrue(words.clock(skewed(Duration.ofMinutes(61))).startsWith("This computer’s clock is 1 hour ahead."));
        language.set(Language.SPANISH);
        assertTrue(words.clock(skewed(Duration.ofDays(-1))).contains("atrasado 24 horas"));
    }

    @Test
    void aFullDiskIsToldWithWhatToDo() throws IOException {
        var controller = new LineController(
                new SampleWorkspace(CasesStand.agent()),
                new LineController.Parts(texts, words, status -> {}, () -> {}, () -> {}, Runnable::run, Runnable::run));
        Scene scene = fx.show(() -> {
            var shown = new Scene(new VBox(controller.panel()), 480, 560);
            new Theme().attach(shown);
            return shown;
        });
        assertEquals("", disk(scene));
        fx.run(() -> controller.disk(new Room.TooLittle(12L << 20)));
        fx.settle();
        Png.write(fx.picture(scene), Path.of("target", "screens", "line-panel-disk.png"));
        assertTrue(disk(scene).startsWith("This computer’s disk is full: 12 MB left."), disk(scene));
        assertTrue(disk(scene).contains("Free some space"), disk(scene));
        fx.run(() -> controller.disk(new Room.Low(120L << 20)));
        assertTrue(disk(scene).contains("nearly full"), disk(scene));
        fx.run(() -> controller.disk(new Room.Enough(1L << 40)));
        assertEquals("", disk(scene));
        controller.close();
    }

    private String disk(Scene scene) {
        return fx.call(() -> scene.getRoot().lookup("#sync-disk") instanceof Labeled label ? label.getText() : "none");
    }

    private static SyncState skewed(@Nullable Duration ahead) {
        return new SyncState(
                new Connection.Online(SINCE),
                Optional.empty(),
                Optional.of(SINCE),
                0,
                0,
                0,
                new NumberStock(480, 500, false),
                Optional.ofNullable(ahead),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void theLastNewsOfAnotherDayAreSaidToBeOfThatDay() {
        LineWords nextDay = new LineWords(texts, new WallClock(ZoneOffset.UTC), () -> SINCE.plusSeconds(86_400));
        assertEquals("Last news: 10:42", words.lastNews(state(new Connection.Offline(SINCE, CABLE), 0)));
        assertEquals("Last news: Nov 22, 10:42", nextDay.lastNews(state(new Connection.Offline(SINCE, CABLE), 0)));
    }

    @Test
    void whereTheCenterTakesNothingItIsSaidSinceWhenAndThatTheWorkIsSafe() {
        SyncState stuck = new SyncState(
                new Connection.Online(SINCE),
                Optional.empty(),
                Optional.of(SINCE),
                2,
                0,
                0,
                new NumberStock(480, 500, false),
                Optional.empty(),
                Optional.of(SINCE),
                Optional.empty());
        assertEquals(new Status(Tone.AMBER, "Online, but sending is stuck · 2 unsent"), words.status(stuck));
        assertTrue(words.why(stuck).startsWith("The center answers, but has taken nothing since 10:42."));
        assertTrue(words.why(stuck).contains("safe"));
        assertEquals("", words.why(state(new Connection.Online(SINCE), 2)));
    }

    @Test
    void aSignInThatEndedIsNotSaidToBeTriedAgainByItself() {
        Problem ended = new Problem("sign-in", "Your sign-in has ended. Sign in again.");
        assertFalse(
                words.why(state(new Connection.SignInNeeded(SINCE, ended), 0)).contains("by itself"));
        assertTrue(words.why(state(new Connection.Offline(SINCE, ended), 0)).contains("by itself"));
    }

    @Test
    void whatWaitsForANewerCenterSaysSo() {
        LineItem line = item(SyncItem.State.PENDING);
        SyncItem plain = line.item();
        SyncItem waiting =
                because(line, new Problem("central-too-old", "Too old.")).item();
        assertEquals("", words.why(plain));
        assertTrue(words.why(waiting).contains("sent once the center is up to date"), words.why(waiting));
    }

    @Test
    void anItemNamesItsCase() {
        var model = new LineModel();
        model.items().setAll(item(SyncItem.State.PENDING));
        fx.show(() -> {
            var shown = new Scene(
                    new VBox(new LinePanel(model, words, texts, new LinePanel.Deeds(() -> {}, () -> {}, () -> {}))),
                    480,
                    560);
            new Theme().attach(shown);
            return shown;
        });
        assertTrue(fx.find(".sync-panel .list-cell").getAccessibleText().contains(NUMBER.grouped()));
    }

    @ParameterizedTest
    @CsvSource({"NORMAL,ENGLISH", "NORMAL,SPANISH", "HUGE,SPANISH", "DOUBLE,ENGLISH", "DOUBLE,SPANISH"})
    void itemsFitTheWidthAndStandInColumns(TextSize size, Language spoken) throws IOException {
        language.set(spoken);
        var model = new LineModel();
        model.stateProperty().set(Optional.of(state(new Connection.Offline(SINCE, CABLE), 3)));
        for (String kind : List.of("open-case", "finish-contact", "report-article", "save-customer", "add-note")) {
            for (SyncItem.State state : SyncItem.State.values()) {
                model.items().add(item(kind, state));
            }
        }
        model.items().addFirst(because(item(SyncItem.State.CONFLICT), new Problem("case-changed", "")));
        Scene scene = fx.show(() -> {
            var panel = new LinePanel(model, words, texts, new LinePanel.Deeds(() -> {}, () -> {}, () -> {}));
            panel.setMaxWidth(Region.USE_PREF_SIZE);
            var ground = new VBox(panel);
            ground.getStyleClass().add("ground");
            var shown = new Scene(ground, 1024, 900);
            var theme = new Theme();
            theme.textSizeProperty().set(size);
            theme.attach(shown);
            return shown;
        });
        Png.write(fx.picture(scene), Path.of("target", "screens", "line-panel-" + size + "-" + spoken + ".png"));
        List<Node> bars = fx.call(() -> List.copyOf(scene.getRoot().lookupAll("#sync-items .scroll-bar").stream()
                .filter(bar -> bar instanceof ScrollBar found
                        && found.getOrientation() == Orientation.HORIZONTAL
                        && found.isVisible())
                .toList()));
        assertEquals(List.of(), bars);
        assertEquals(1, edges(scene, ".sync-item-number", Bounds::getMinX), "where numbers begin");
        assertEquals(1, edges(scene, ".sync-item .pill", Bounds::getMaxX), "where chips end");
        assertEquals(List.of(), cut(scene));
    }

    @Test
    void aReasonThatComesWhileThePanelIsOpenIsReadWhole() {
        var model = new LineModel();
        LineItem sending = item(SyncItem.State.SENDING);
        model.items().setAll(sending, item(SyncItem.State.ACCEPTED), item(SyncItem.State.ACCEPTED));
        Scene scene = fx.show(() -> {
            var panel = new LinePanel(model, words, texts, new LinePanel.Deeds(() -> {}, () -> {}, () -> {}));
            panel.setMaxWidth(Region.USE_PREF_SIZE);
            var shown = new Scene(new VBox(panel), 1024, 560);
            new Theme().attach(shown);
            return shown;
        });
        LineItem refused = because(item(SyncItem.State.CONFLICT), new Problem("case-changed", ""));
        fx.run(() -> model.items().set(0, refused));
        fx.settle();
        assertEquals(List.of(), cut(scene));
    }

    private List<String> cut(Scene scene) {
        return fx.call(() -> scene.getRoot().lookupAll(".sync-item .label").stream()
                .map(Labeled.class::cast)
                .filter(label -> label.lookup(".text") instanceof Text text
                        && !text.getText().equals(label.getText()))
                .map(Labeled::getText)
                .toList());
    }

    private long edges(Scene scene, String selector, Function<Bounds, Double> edge) {
        return fx.call(() -> scene.getRoot().lookupAll(selector).stream()
                .map(node -> Math.round(edge.apply(node.localToScene(node.getLayoutBounds()))))
                .distinct()
                .count());
    }

    private static LineItem because(LineItem line, Problem problem) {
        SyncItem item = line.item();
        return new LineItem(
                new SyncItem(
                        item.id(),
                        item.kind(),
                        item.subject(),
                        item.command(),
                        item.at(),
                        item.state(),
                        Optional.of(problem)),
                line.number(),
                1);
    }

    private static LineItem item(SyncItem.State state) {
        return item("open-case", state);
    }

    private static LineItem item(String kind, SyncItem.State state) {
        SyncItem item = new SyncItem(
                UUID.randomUUID(),
                kind,
                new EntryRef("case", UUID.randomUUID()),
                Optional.empty(),
                SINCE,
                state,
                Optional.empty());
        return new LineItem(item, Optional.of(NUMBER.grouped()), 1);
    }

    private static SyncState state(Connection connection, int unsent) {
        return new SyncState(
                connection,
                Optional.empty(),
                Optional.of(SINCE),
                unsent,
                0,
                2,
                new NumberStock(480, 500, false),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
