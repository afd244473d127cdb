package org.frontdoor.app.knowledge;

import java.util.Locale;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;
import org.frontdoor.app.ui.controls.Buttons;
import org.frontdoor.app.ui.controls.FactLine;
import org.frontdoor.app.ui.controls.FocusKept;
import org.frontdoor.app.ui.controls.FormField;
import org.frontdoor.app.ui.controls.Lifetime;
import org.frontdoor.app.ui.problem.ProblemWords;
import org.frontdoor.app.ui.text.Texts;

/// What can be done with the open article, for those who keep it: write in it, translate it, say that it is still
/// true, take it out of use. Everybody can look at what it said before.
final class ArticleDeeds extends VBox {

    /// Where the editor and the versions are.
    ///
    /// @param edit opens an article in the editor
    /// @param translate opens a translation of it
    /// @param versions shows what it said before
    record Doors(Consumer<UUID> edit, BiConsumer<UUID, String> translate, Consumer<UUID> versions) {}

    /// @param lifetime how long the article is open
    /// @param back gives the focus back to the article
    ArticleDeeds(OpenArticle open, KnowledgeController controller, Texts texts, Lifetime lifetime, Runnable back) {
        UUID id = open.article().id();
        Doors doors = controller.doors();
        FactLine links = new FactLine();
        links.getStyleClass().add("knowledge-facts");
        if (open.keeping().mine()) {
            links.getChildren()
                    .add(Buttons.secondary(
                            texts.say(open.keeping().draft().isPresent() ? "edit-draft" : "edit"),
                            KeyCombination.valueOf("Alt+E"),
                            () -> doors.edit().accept(id)));
            for (String language : open.keeping().untranslated()) {
                links.getChildren()
                        .add(Buttons.link(
                                texts.say(
                                        "translate",
                                        Locale.forLanguageTag(language)
                                                .getDisplayLanguage(
                                                        texts.language().locale())),
                                () -> doors.translate().accept(id, language)));
            }
            links.getChildren().add(Buttons.link(texts.say("still-true"), controller::stillTrue));
            if (open.article().archived() == null) {
                links.getChildren().add(Buttons.link(texts.say("archive"), controller::beginArchiving));
            }
        }
        if (open.keeping().versions() > 0) {
            links.getChildren()
                    .add(Buttons.link(
                            texts.say("versions", open.keeping().versions()),
                            () -> doors.versions().accept(id)));
        }
        setManaged(!links.getChildren().isEmpty());
        getChildren().add(links);
        lifetime.add(controller.model().archiving.subscribe(now -> {
            FocusKept.over(this, () -> getChildren().setAll(links), back);
            if (now) {
                TextField reason = new TextField();
                getChildren().add(archive(reason, controller, texts));
                reason.requestFocus();
            }
        }));
    }

    private static VBox archive(TextField reason, KnowledgeController controller, Texts texts) {
        reason.setId("archive-reason");
        FormField field = new FormField(texts.say("archive.why"), reason);
        ProblemWords problems = ProblemWords.in(texts);
        field.errorProperty()
                .bind(controller
                        .model()
                        .problem
                        .map(problem -> problem.map(problems::of).orElse("")));
        reason.setOnAction(event -> controller.archive(reason.getText()));
        FactLine buttons = FactLine.deeds(
                Buttons.primary(texts.say("archive.do"), () -> controller.archive(reason.getText())),
                Buttons.secondary(texts.say("report.cancel"), controller::dropArchiving));
        VBox box = new VBox(field, buttons);
        box.getStyleClass().addAll("card-surface", "knowledge-report");
        return box;
    }
}
