package org.frontdoor.app.knowledge.health;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntSupplier;
import javafx.scene.Node;
import org.frontdoor.app.cache.Derived;
import org.frontdoor.app.shell.ShellModel;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.app.ui.text.WallClock;
import org.frontdoor.model.people.Role;
import org.jspecify.annotations.Nullable;

/// The page of the knowledge room that tells how good the knowledge base is, and leads to what can be mended.
public final class HealthPage implements AutoCloseable {
    /// What the cache must keep for this.
    public static final Derived<?> TABLE = ContactUse.EXTRACT;

    private final HealthModel model = new HealthModel();
    private @Nullable HealthView view;
    private final HealthController controller;
    private final Parts parts;
    private final HealthWords words;

    /// What the page stands on.
    ///
    /// @param texts of the area `health`
    /// @param finds whether the search has an answer for words in a language
    /// @param edition another one once it may have other answers
    /// @param chooser asks where a file of this name goes, and before one that is there is written over
    /// @param screen the JavaFX thread
    public record Parts(
            Workspace workspace,
            ShellModel shell,
            Texts texts,
            WallClock wall,
            BiPredicate<String, String> finds,
            IntSupplier edition,
            Doors doors,
            Function<String, Optional<Path>> chooser,
            ScheduledExecutorService clock,
            Executor workers,
            Executor screen) {}

    /// What a line leads to.
    ///
    /// @param search looks for words in a language
    public record Doors(
            Consumer<UUID> openArticle,
            Consumer<UUID> editArticle,
            Consumer<UUID> openCase,
            BiConsumer<String, String> search) {}

    public HealthPage(Parts parts) {
        this.parts = parts;
        words = new HealthWords(parts.texts(), parts.wall());
        controller = new HealthController(model, parts, words);
    }

    /// Whether the page is for people of this role: those who look after answers, and those who lead or teach.
    public static boolean isFor(Role role) {
        return switch (role) {
            case LIAISON, LEAD, ADMIN, TRAINER -> true;
            case AGENT, DESK, RESOLVER -> false;
        };
    }

    public Node build() {
        view = new HealthView(model, controller, parts.texts(), words);
        return view;
    }

    /// Gives the focus to the number that is shown.
    public void focus() {
        if (view != null) {
            view.focusNumber();
        }
    }

    /// Whether somebody looks at it; nothing is counted meanwhile else.
    public void inView(boolean now) {
        controller.inView(now);
    }

    /// The knowledge index was built anew.
    public void refresh() {
        controller.searchAnew();
    }

    @Override
    public void close() {
        controller.close();
    }
}
