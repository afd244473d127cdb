package org.frontdoor.app.imports.articles;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.knowledge.Article;
import org.frontdoor.model.knowledge.ArticleDraft;
import org.frontdoor.model.knowledge.ArticleSlug;
import org.frontdoor.model.knowledge.ArticleText;
import org.frontdoor.model.knowledge.ArticleVersion;
import org.frontdoor.model.knowledge.PublishArticle;
import org.frontdoor.model.knowledge.SubmitArticle;
import org.frontdoor.model.knowledge.WriteArticle;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.program.Program;

/// Holds the articles of files against those that are here, by the rules that central goes by too. What people wrote
/// here is not written over: the import's words come as a draft beside it, and where somebody writes, not at all.
public final class ArticlePlan {
    /// How the note of a version begins that an import published.
    static final String NOTE = "Imported: ";

    private final KnownEntries entries;
    private final Actor actor;
    private final Instant now;
    private final boolean publish;
    private final Map<String, SourceArticle> taken = new HashMap<>();

    /// @param entries gets what is decided
    /// @param publish whether drafts are to go out at once
    public ArticlePlan(KnownEntries entries, Actor actor, Instant now, boolean publish) {
        this.entries = entries;
        this.actor = actor;
        this.now = now;
        this.publish = publish;
    }

    /// What is done with each, in their order.
    public List<PlannedArticle> of(List<SourceArticle> articles) {
        List<PlannedArticle> plan = new ArrayList<>();
        for (SourceArticle article : articles) {
            plan.add(planned(article));
        }
        return plan;
    }

    private PlannedArticle planned(SourceArticle source) {
        List<String> languages = entries.find(Program.KIND, Program.theId())
                .map(Program::languages)
                .orElse(List.of());
        if (!languages.isEmpty() && !languages.contains(source.language())) {
            return refused(
                    source,
                    "language",
                    "«" + source.language() + "» is not a language of the program (" + String.join(", ", languages)
                            + ")");
        }
        SourceArticle earlier = taken.get(source.slug() + "/" + source.language());
        if (earlier != null && source.lines().containsKey("id")) {
            return refused(
                    source,
                    "id",
                    "article «" + source.slug() + "» twice in " + source.language() + "; the first is in "
                            + earlier.file());
        }
        if (earlier != null && earlier.text().equals(source.text())) {
            return new PlannedArticle.Same(source, "as in " + earlier.file());
        }
        String slug = ArticleSlug.free(source.slug(), name -> taken.containsKey(name + "/" + source.language()));
        taken.put(slug + "/" + source.language(), source);
        UUID id = Article.idOf(slug, source.language());
        return held(source, slug, PlannedArticle.Here.of(id, entries));
    }

    private PlannedArticle held(SourceArticle source, String slug, PlannedArticle.Here here) {
        Optional<Article> published = here.published();
        Optional<ArticleDraft> draft = here.draft();
        ArticleText out = published.map(Article::text).orElse(ArticleText.NOTHING);
        if (published.isPresent() && same(source, out)) {
            return new PlannedArticle.Same(source, draft.isPresent() ? "a draft of other words waits beside it" : "");
        }
        if (published.isPresent() && published.get().archived() != null) {
            Article.Archived archived = published.get().archived();
            return refused(
                    source,
                    "id",
                    "was taken out of use by " + archived.by() + " («" + archived.reason()
                            + "»); take it into use again first");
        }
        if (draft.isPresent() && same(source, draft.get().text())) {
            return publish
                    ? published(source, draft.get(), new Pieces(slug, false, List.of(), List.of(), here))
                    : new PlannedArticle.Same(source, "as a draft that waits to be published");
        }
        if (draft.isPresent() && !draft.get().writers().equals(List.of(actor.name()))) {
            return refused(
                    source,
                    "title",
                    "is being written by " + String.join(", ", draft.get().writers())
                            + ", last on " + draft.get().changedAt().toString().replaceFirst("T.*", "")
                            + "; nothing of theirs is written over. Let them publish or drop their draft first");
        }
        return written(source, slug, here);
    }

    private static boolean same(SourceArticle source, ArticleText here) {
        return WantedText.changes(here, WantedText.over(source, here)).isEmpty();
    }

    private PlannedArticle written(SourceArticle source, String slug, PlannedArticle.Here over) {
        Optional<Article> published = over.published();
        ArticleText here = over.text();
        ArticleText wanted = WantedText.over(source, here);
        WriteArticle write = WriteArticle.from(slug, source.language(), null, here, wanted);
        return switch (WriteArticle.KIND.decide(write, entries, actor, now)) {
            case Decision.Refused(Problem problem) -> refused(source, field(problem, source), problem.detail());
            case Decision.Conflict conflict ->
                refused(source, "title", conflict.problem().detail());
            case Decision.Accepted accepted when accepted.changes().isEmpty() -> new PlannedArticle.Same(source, "");
            case Decision.Accepted accepted -> {
                ArticleText before = published.map(Article::text).orElse(ArticleText.NOTHING);
                KnownEntries trial = new KnownEntries();
                trial.carryOut(accepted);
                ArticleDraft draft =
                        trial.find(ArticleDraft.KIND, write.article()).orElseThrow();
                if (published.isPresent()
                        && WantedText.changes(before, draft.text()).isEmpty()) {
                    yield new PlannedArticle.Same(source, "");
                }
                entries.carryOut(accepted);
                Pieces pieces = new Pieces(
                        slug,
                        here.equals(ArticleText.NOTHING),
                        WantedText.changes(here, draft.text()),
                        List.of(write),
                        over);
                yield publish
                        ? published(source, draft, pieces)
                        : pieces.written(source, "as a draft, to be published by hand");
            }
        };
    }

    /// What is known of a piece of work before its last step.
    private record Pieces(
            String slug, boolean fresh, List<String> fields, List<Command> commands, PlannedArticle.Here over) {
        PlannedArticle written(SourceArticle source, String words) {
            return commands.isEmpty()
                    ? new PlannedArticle.Same(source, words)
                    : new PlannedArticle.Written(
                            source, slug, fresh, fields, commands, PlannedArticle.End.WAITS, over, words);
        }

        PlannedArticle with(SourceArticle source, Command last, PlannedArticle.End end, String words) {
            List<Command> all = new ArrayList<>(commands);
            all.add(last);
            return new PlannedArticle.Written(source, slug, fresh, fields, all, end, over, words);
        }
    }

    private PlannedArticle published(SourceArticle source, ArticleDraft draft, Pieces pieces) {
        if (pieces.over().published().filter(this::byPeople).isPresent()) {
            return pieces.written(source, "people changed it here, so it comes as a draft beside what is published");
        }
        String from = source.file().length() > 80 ? source.file().substring(0, 80) : source.file();
        PublishArticle command = new PublishArticle(draft.id(), draft.edition(), NOTE + from);
        return switch (PublishArticle.KIND.decide(command, entries, actor, now)) {
            case Decision.Accepted accepted -> {
                entries.carryOut(accepted);
                yield pieces.with(source, command, PlannedArticle.End.PUBLISHED, "and published");
            }
            case Decision.Refused(Problem problem)
            when problem.code().equals("second-person") -> handedIn(source, draft, pieces);
            case Decision.Refused(Problem problem) -> pieces.written(source, "as a draft: " + problem.detail());
            case Decision.Conflict conflict ->
                pieces.written(source, "as a draft: " + conflict.problem().detail());
        };
    }

    /// What somebody else must publish is at least put before them.
    private PlannedArticle handedIn(SourceArticle source, ArticleDraft draft, Pieces pieces) {
        if (draft.state() == ArticleDraft.State.IN_REVIEW) {
            return pieces.written(source, "as a draft that waits for a second person");
        }
        SubmitArticle command = new SubmitArticle(draft.id());
        return switch (SubmitArticle.KIND.decide(command, entries, actor, now)) {
            case Decision.Accepted accepted -> {
                entries.carryOut(accepted);
                yield pieces.with(
                        source,
                        command,
                        PlannedArticle.End.HANDED_IN,
                        "as a draft, handed in: a second person publishes it");
            }
            case Decision.Refused(Problem problem) -> pieces.written(source, "as a draft: " + problem.detail());
            case Decision.Conflict conflict ->
                pieces.written(source, "as a draft: " + conflict.problem().detail());
        };
    }

    /// Whether the words that are out are people's, and not a pack's or an import's.
    private boolean byPeople(Article article) {
        return article.published() > 0
                && entries.find(ArticleVersion.KIND, ArticleVersion.idOf(article.id(), article.published()))
                        .filter(version -> version.note().startsWith(NOTE))
                        .isEmpty();
    }

    private static PlannedArticle refused(SourceArticle source, String field, String words) {
        return new PlannedArticle.Refused(source, source.lineOf(field), words);
    }

    /// Where in a file the mistake stands that a rule found.
    private static String field(Problem problem, SourceArticle source) {
        return switch (problem.code()) {
            case "article-service-unknown" ->
                source.text().services().stream()
                        .filter(code -> problem.detail().contains("«" + code + "»"))
                        .map(code -> "services/" + code)
                        .findFirst()
                        .orElse("services");
            case "article-agency-missing", "not-your-article" -> "agency";
            case "article-title-too-long" -> "title";
            case "article-too-many-words" -> "keywords";
            case "article-days-turned" -> "effective_to";
            case "article-name" -> "id";
            default -> "body";
        };
    }
}
