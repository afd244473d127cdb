package org.frontdoor.app.knowledge;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.frontdoor.app.ui.Icons;
import org.frontdoor.app.ui.controls.Banner;
import org.frontdoor.app.ui.controls.Buttons;
import org.frontdoor.app.ui.controls.EmptyState;
import org.frontdoor.app.ui.controls.FactLine;
import org.frontdoor.app.ui.controls.FocusKept;
import org.frontdoor.app.ui.controls.Lifetime;
import org.frontdoor.app.ui.controls.LineEnds;
import org.frontdoor.app.ui.controls.Pill;
import org.frontdoor.app.ui.controls.Scrolls;
import org.frontdoor.app.ui.controls.Tone;
import org.frontdoor.app.ui.markdown.MarkdownView;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.catalog.Handling;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.knowledge.Article;
import org.frontdoor.model.knowledge.ArticleReport;
import org.frontdoor.model.knowledge.Audience;
import org.jspecify.annotations.Nullable;

/// The open article, with who keeps it true and what others found wrong with it.
final class ArticlePane extends ScrollPane {
    private final KnowledgeController controller;
    private final Texts texts;
    private final VBox page = new VBox();
    private Lifetime lifetime = new Lifetime();

    ArticlePane(KnowledgeController controller, Texts texts) {
        this.controller = controller;
        this.texts = texts;
        setId("knowledge-article");
        setContent(page);
        Scrolls.plain(this);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        page.getStyleClass().add("knowledge-page");
        controller.model().open.subscribe(this::show);
    }

    private void show(Optional<OpenArticle> open) {
        FocusKept.over(
                this,
                () -> {
                    page.getChildren().clear();
                    lifetime.end();
                    lifetime = new Lifetime();
                    open.ifPresentOrElse(
                            this::fill,
                            () -> page.getChildren().add(new EmptyState(Icons.KNOWLEDGE, texts.say("nothing-open"))));
                },
                this::requestFocus);
        setVvalue(0);
    }

    private void fill(OpenArticle open) {
        Article article = open.article();
        Label title = new Label(article.title());
        title.getStyleClass().add("words-title");
        title.setWrapText(true);
        title.setMinWidth(0);
        LineEnds heading = new LineEnds(
                title, Buttons.secondary(texts.say("wrong"), KeyCombination.valueOf("Alt+W"), controller::beginReport));
        page.getChildren()
                .addAll(heading, facts(open), new ArticleDeeds(open, controller, texts, lifetime, this::requestFocus));
        page.getChildren().addAll(state(open));
        for (ArticleReport report : open.reports()) {
            if (report.open()) {
                page.getChildren()
                        .add(new Banner(
                                Tone.AMBER,
                                texts.say("report.open", open.person(report.reportedBy()), report.comment())));
            } else if (report.answer() != null) {
                page.getChildren()
                        .add(new Banner(Tone.INFO, texts.say("report.answered", report.comment(), report.answer())));
            }
        }
        page.getChildren().add(new ReportBox(controller, texts, lifetime, this::requestFocus));
        page.getChildren().add(new MarkdownView(article.body(), controller::follow));
        if (!open.services().isEmpty()) {
            Label related = new Label(texts.say("services"));
            related.getStyleClass().add("words-quiet");
            FactLine services = new FactLine();
            services.getStyleClass().add("knowledge-facts");
            open.services().forEach(service -> services.getChildren().add(service(service)));
            page.getChildren().addAll(rule(), related, services);
        }
    }

    /// What must be known before it is read out.
    private List<Banner> state(OpenArticle open) {
        Article article = open.article();
        List<Banner> said = new ArrayList<>();
        if (article.archived() != null) {
            said.add(new Banner(
                    Tone.DANGER,
                    texts.say(
                            "archived",
                            open.person(article.archived().by()),
                            article.archived().reason())));
        } else if (!open.keeping().inForce()) {
            said.add(new Banner(Tone.AMBER, texts.say("not-in-force", days(article))));
        }
        if (article.text().readers() != Audience.PUBLIC) {
            said.add(new Banner(
                    Tone.AMBER,
                    texts.say(
                            article.text().readers() == Audience.AGENTS ? "for-agents" : "for-agency", open.agency())));
        }
        if (open.keeping().behind()) {
            said.add(new Banner(Tone.AMBER, texts.say("behind")));
        }
        open.keeping()
                .draft()
                .ifPresent(draft ->
                        said.add(new Banner(Tone.INFO, texts.say("draft", open.person(draft.changedBy())))));
        return said;
    }

    private String days(Article article) {
        return article.effectiveFrom() == null
                ? texts.say("days.to", day(article.effectiveTo()))
                : article.effectiveTo() == null
                        ? texts.say("days.from", day(article.effectiveFrom()))
                        : texts.say("days", day(article.effectiveFrom()), day(article.effectiveTo()));
    }

    private String day(@Nullable LocalDate day) {
        return day == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(texts.language().locale())
                        .format(day);
    }

    private Node facts(OpenArticle open) {
        Article article = open.article();
        FactLine facts = new FactLine();
        facts.getStyleClass().add("knowledge-facts");
        facts.getChildren().add(new Pill(texts.say("kept-by", open.agency())).mayBeCut());
        if (article.reviewBy() != null) {
            facts.getChildren().add(new Pill(texts.say("review-by", day(article.reviewBy()))));
        }
        if (article.sources().contains("demo")) {
            facts.getChildren().add(new Pill(texts.say("demo"), Tone.AMBER));
        }
        open.languages().stream()
                .filter(language -> !language.equals(article.language()))
                .forEach(language -> facts.getChildren()
                        .add(Buttons.link(
                                texts.say(
                                        "read-in",
                                        Locale.forLanguageTag(language)
                                                .getDisplayLanguage(Locale.forLanguageTag(language))),
                                () -> controller.openIn(language))));
        return facts;
    }

    private Pill service(Service service) {
        String name = service.plainName().in(texts.language().code());
        Pill pill = service.handling() == Handling.HELP
                ? new Pill(texts.say("service.help", name), Tone.GOOD)
                : new Pill(texts.say("service.refer", name), Tone.REFER);
        return pill.mayBeCut();
    }

    private static Region rule() {
        Region rule = new Region();
        rule.getStyleClass().add("separator-line");
        return rule;
    }
}
