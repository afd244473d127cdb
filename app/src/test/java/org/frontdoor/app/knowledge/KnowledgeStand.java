package org.frontdoor.app.knowledge;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.frontdoor.app.cases.CasesStand;
import org.frontdoor.app.search.AnswerSearch;
import org.frontdoor.app.shell.Room;
import org.frontdoor.app.shell.ShellModel;
import org.frontdoor.app.sync.WorkspaceFixture;
import org.frontdoor.app.ui.tasks.FxThread;
import org.frontdoor.app.ui.text.WallClock;
import org.frontdoor.central.pack.Pack;
import org.frontdoor.fixtures.fx.FxTest;
import org.frontdoor.model.knowledge.Article;

/// The knowledge room over a workspace, in the real window, and what can be seen and pressed in it.
final class KnowledgeStand implements AutoCloseable {
    private final FxTest fx;
    private final AnswerSearch search = new AnswerSearch();
    private final CasesStand stand;
    private final KnowledgeRoom room;
    /// What was taken in as a contact: its words, and the service where there is one.
    final List<String> takenIn = new ArrayList<>();

    KnowledgeStand(FxTest fx, WorkspaceFixture fixture) {
        this(fx, fixture, id -> {}, name -> Optional.empty());
    }

    /// @param beside makes the rooms that are there, too
    KnowledgeStand(FxTest fx, WorkspaceFixture fixture, BiFunction<CasesStand, KnowledgeRoom, List<Room>> beside) {
        this(fx, fixture, id -> {}, name -> Optional.empty(), beside);
    }

    /// @param chooser where a file of a name goes
    KnowledgeStand(
            FxTest fx, WorkspaceFixture fixture, Consumer<UUID> openCase, Function<String, Optional<Path>> chooser) {
        this(fx, fixture, openCase, chooser, (on, knowledge) -> List.of());
    }

    private KnowledgeStand(
            FxTest fx,
            WorkspaceFixture fixture,
            Consumer<UUID> openCase,
            Function<String, Optional<Path>> chooser,
            BiFunction<CasesStand, KnowledgeRoom, List<Room>> beside) {
        this.fx = fx;
        AtomicReference<KnowledgeRoom> made = new AtomicReference<>();
        stand = fx.call(() -> new CasesStand(fx, all -> {
            made.set(new KnowledgeRoom(new KnowledgeRoom.Parts(
                    all.texts("knowledge"),
                    fixture.workspace(),
                    new KnowledgeInteractor(fixture.workspace(), search, UUID::randomUUID),
                    all.shell,
                    new WallClock(ZoneOffset.UTC),
                    openCase,
                    chooser,
                    (words, service) -> takenIn.add(
                            words + service.map(known -> " / " + known.code()).orElse("")),
                    all.workers().clock(),
                    all.workers().background(),
                    new FxThread())));
            List<Room> rooms = new ArrayList<>(List.of(made.get()));
            rooms.addAll(beside.apply(all, made.get()));
            return rooms;
        }));
        room = made.get();
        fx.run(() -> stand.shell.open("knowledge"));
        fx.settle();
    }

    /// The search finds these from now on.
    void knows(Article... articles) {
        search.rebuild(List.of(), List.of(articles), List.of());
        fx.run(room::refresh);
    }

    /// Makes a pack's answers findable.
    void index(Pack pack) {
        search.rebuild(
                pack.services(), pack.articles(), pack.program().synonyms().words());
        fx.run(room::refresh);
        fx.settle();
    }

    KnowledgeRoom room() {
        return room;
    }

    ShellModel shell() {
        return stand.shell;
    }

    CasesStand window() {
        return stand;
    }

    Scene scene() {
        return stand.scene;
    }

    TextInputControl field(String id) {
        return (TextInputControl) scene().getRoot().lookup(id);
    }

    void type(String id, String words) {
        fx.await(id, () -> field(id) != null);
        fx.run(() -> field(id).setText(words));
        fx.settle();
    }

    ListView<?> list(String id) {
        return (ListView<?>) scene().getRoot().lookup(id);
    }

    void choose(String list, int index) {
        fx.await(list, () -> list(list) != null && list(list).getItems().size() > index);
        fx.run(() -> list(list).getSelectionModel().select(index));
        fx.settle();
    }

    /// Presses the button or the chip of these words, or that begins with them.
    void press(String words) {
        fx.await(words, () -> buttons(words).findAny().isPresent());
        fx.run(() -> buttons(words).findFirst().orElseThrow().fire());
        fx.settle();
    }

    /// Goes to the button of these words and presses it with the keyboard.
    void enter(String words) {
        fx.await(words, () -> buttons(words).findAny().isPresent());
        fx.run(() -> buttons(words).findFirst().orElseThrow().requestFocus());
        fx.press(KeyCode.ENTER);
    }

    /// What has the keyboard.
    Node focused() {
        return scene().getFocusOwner();
    }

    private Stream<ButtonBase> buttons(String words) {
        return nodes(scene().getRoot())
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(button -> button.getText() != null && button.getText().startsWith(words))
                .sorted(Comparator.comparing(button -> !button.getText().equals(words)));
    }

    boolean says(String words) {
        return shown(scene().getRoot()).contains(words);
    }

    /// Everything that can be read in a part of the window.
    String shown(String selector) {
        Node part = scene().getRoot().lookup(selector);
        return part instanceof Parent parent ? shown(parent) : "";
    }

    private static String shown(Parent part) {
        StringBuilder all = new StringBuilder();
        nodes(part).forEach(node -> {
            if (node instanceof Labeled labeled) {
                all.append(labeled.getText()).append('\n');
            } else if (node instanceof Text text) {
                all.append(text.getText());
            }
        });
        return all.toString();
    }

    private static Stream<Node> nodes(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        List.copyOf(parent.getChildrenUnmodifiable()).stream().flatMap(KnowledgeStand::nodes))
                : Stream.of(node);
    }

    @Override
    public void close() {
        fx.run(room::close);
        stand.close();
        search.close();
    }
}
