package org.frontdoor.app.knowledge.write;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Node;
import org.frontdoor.app.knowledge.write.WritingInteractor.Then;
import org.frontdoor.app.shell.ShellModel;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.app.ui.text.WallClock;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.knowledge.ArticleText;
import org.frontdoor.model.knowledge.Audience;
import org.jspecify.annotations.Nullable;

/// The page of the knowledge room on which articles are written, read over, published, and compared with what they
/// said before.
public final class WritingPage implements AutoCloseable {
    /// So many characters of what was said in a case.
    private static final int ASKED = 500;

    private final WritingModel model = new WritingModel();
    private final WritingController controller;
    private final Parts parts;
    private @Nullable WritingView view;

    /// What the page stands on.
    ///
    /// @param texts of the area `write`
    /// @param languages the program's, the first being the one that others are translated from
    /// @param comeUp shows this page
    /// @param openArticle shows what is published
    /// @param published told of an article whose new words have been published
    /// @param follow opens what a link of a preview leads to
    /// @param screen the JavaFX thread
    public record Parts(
            Workspace workspace,
            ShellModel shell,
            Texts texts,
            WallClock wall,
            List<String> languages,
            Runnable comeUp,
            Consumer<UUID> openArticle,
            Consumer<UUID> published,
            Consumer<String> follow,
            ScheduledExecutorService clock,
            Executor workers,
            Executor screen) {}

    public WritingPage(Parts parts) {
        this.parts = parts;
        controller = new WritingController(model, parts);
    }

    public Node build() {
        WritingView built = new WritingView(model, controller, parts);
        view = built;
        return built;
    }

    /// Puts the cursor where work starts.
    public void focus() {
        if (view != null && !editing()) {
            view.focusStart();
        }
    }

    /// Drafts that wait for this person.
    public ObservableIntegerValue waiting() {
        return model.waiting;
    }

    /// Opens an article in the editor.
    public void edit(UUID article) {
        controller.edit(article);
    }

    /// Opens a translation of an article in the editor.
    public void translate(UUID article, String language) {
        controller.translate(article, language);
    }

    /// Opens the editor with a new article.
    public void begin() {
        controller.begin(parts.languages().getFirst(), ArticleText.NOTHING);
    }

    /// Opens the editor with an article that a case lacked: its service, its agency, and what was asked.
    public void suggest(Case without) {
        String service = without.routing().service();
        controller.begin(
                parts.languages().getFirst(),
                new ArticleText(
                        "",
                        List.of(),
                        service == null ? List.of() : List.of(service),
                        without.routing().agency(),
                        "",
                        Audience.PUBLIC,
                        null,
                        null,
                        null,
                        List.of(),
                        parts.texts().say("suggested", asked(without.description()))));
    }

    /// Quoted, as far as it helps to remember what was asked.
    private static String asked(String words) {
        String begun = words.substring(
                0, words.offsetByCodePoints(0, Math.min(ASKED, words.codePointCount(0, words.length()))));
        return "> " + begun.strip().replaceAll("\\R", "\n> ");
    }

    /// Shows what an article said before.
    public void history(UUID article) {
        controller.history(article);
    }

    /// Whether the editor is open.
    public boolean editing() {
        return model.desk.get().isPresent();
    }

    public void save() {
        controller.save(Then.REST);
    }

    /// Whether a draft is open that the person may publish as the second one.
    public boolean reviewing() {
        return review().isPresent();
    }

    private Optional<DraftLine> review() {
        return editing() || model.history.get().isPresent()
                ? Optional.empty()
                : model.open
                        .get()
                        .filter(line -> line.inReview() && line.rights().publish());
    }

    /// Hands the text in, or publishes it where the person may.
    public void finish() {
        review().ifPresent(controller::publish);
        model.desk.get().ifPresent(desk -> controller.save(desk.alone() ? Then.PUBLISH : Then.HAND_IN));
    }

    /// Back to the list of drafts.
    public void leave() {
        controller.leave();
    }

    @Override
    public void close() {
        controller.close();
    }
}
