package org.frontdoor.app.knowledge.write;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.frontdoor.app.sync.Deed;
import org.frontdoor.app.sync.Given;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.model.catalog.Agency;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.knowledge.Article;
import org.frontdoor.model.knowledge.ArticleDraft;
import org.frontdoor.model.knowledge.ArticleReport;
import org.frontdoor.model.knowledge.ArticleSlug;
import org.frontdoor.model.knowledge.ArticleText;
import org.frontdoor.model.knowledge.ArticleVersion;
import org.frontdoor.model.knowledge.PublishArticle;
import org.frontdoor.model.knowledge.SubmitArticle;
import org.frontdoor.model.knowledge.WriteArticle;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.people.Person;
import org.frontdoor.model.people.Role;
import org.frontdoor.model.program.Program.AnswersKept;

/// Reads and gives what concerns drafts. Any thread but the screen's.
final class WritingInteractor {
    private final Workspace workspace;

    WritingInteractor(Workspace workspace) {
        this.workspace = workspace;
    }

    /// Those in review first, then the newest.
    List<DraftLine> drafts() {
        Actor me = workspace.me();
        List<DraftLine> lines = new ArrayList<>();
        workspace.scan(ArticleDraft.KIND, draft -> lines.add(line(draft, me)));
        lines.sort(Comparator.comparing((DraftLine line) -> !line.inReview())
                .thenComparing(line -> line.draft().changedAt(), Comparator.reverseOrder()));
        return lines;
    }

    Optional<DraftLine> draft(UUID article) {
        return workspace.find(ArticleDraft.KIND, article).map(draft -> line(draft, workspace.me()));
    }

    private DraftLine line(ArticleDraft draft, Actor me) {
        boolean keeps = Article.keptBy(me, draft.text().agency());
        boolean wrote = draft.writers().contains(me.name());
        boolean alone = draft.writers().equals(List.of(me.name()));
        return new DraftLine(
                draft,
                agency(draft.text().agency()),
                Person.nameOf(workspace, draft.changedBy()),
                workspace.find(Article.KIND, draft.id()),
                new DraftLine.Rights(
                        keeps || (alone && draft.state() == ArticleDraft.State.WRITING),
                        keeps && !(wrote && secondPerson()),
                        keeps),
                reported(draft.id()));
    }

    private List<Reported> reported(UUID article) {
        return workspace.all(ArticleReport.KIND).stream()
                .filter(report -> report.open() && report.article().equals(article))
                .sorted(Comparator.comparing(ArticleReport::reportedAt))
                .map(report -> new Reported(Person.nameOf(workspace, report.reportedBy()), report.comment()))
                .toList();
    }

    private String agency(String code) {
        return workspace.find(Agency.KIND, Agency.idOf(code)).map(Agency::name).orElse(code);
    }

    private List<Agency> agencies() {
        Actor me = workspace.me();
        return workspace.all(Agency.KIND).stream()
                .filter(agency -> me.role().inProgram() || agency.code().equals(me.agency()))
                .sorted(Comparator.comparing(Agency::name))
                .toList();
    }

    private List<Service> services(String language) {
        return workspace.all(Service.KIND).stream()
                .sorted(Comparator.comparing(service -> service.plainName().in(language)))
                .toList();
    }

    /// Takes up the text of an article: its draft, or what is published.
    Optional<Editing> takeUp(UUID article) {
        Optional<Editing> draft = workspace
                .find(ArticleDraft.KIND, article)
                .map(found -> new Editing(
                        found.id(), found.slug(), found.language(), found.follows(), found.text(), found.text()));
        return draft.or(() -> workspace
                .find(Article.KIND, article)
                .map(found -> new Editing(
                        found.id(), found.slug(), found.language(), found.follows(), found.text(), found.text())));
    }

    /// Begins a translation of an article of the first language: the same facts, other words.
    Optional<Editing> translate(UUID article, String language) {
        return workspace
                .find(Article.KIND, article)
                .map(from -> takeUp(Article.idOf(from.slug(), language))
                        .orElseGet(() -> new Editing(
                                Article.idOf(from.slug(), language),
                                from.slug(),
                                language,
                                from.published(),
                                ArticleText.NOTHING,
                                new ArticleText(
                                        "",
                                        List.of(),
                                        from.services(),
                                        from.agency(),
                                        from.owner(),
                                        from.audience(),
                                        from.effectiveFrom(),
                                        from.effectiveTo(),
                                        from.reviewBy(),
                                        from.sources(),
                                        ""))));
    }

    /// What the editor must know of a text. Where there is one agency to choose, it is chosen.
    /// @param languages the program's, the first being the one that others are translated from
    /// @param spoken by the person, for the order of names
    WritingModel.Desk desk(Editing taken, List<String> languages, String spoken) {
        Actor me = workspace.me();
        List<Agency> agencies = agencies();
        Editing start = taken.fresh() && taken.typed().agency().isEmpty() && agencies.size() == 1
                ? taken.typing(taken.typed().of(agencies.getFirst().code()))
                : taken;
        Optional<Article> published = start.fresh() ? Optional.empty() : workspace.find(Article.KIND, start.article());
        String first = languages.getFirst();
        boolean keeper = me.role() == Role.LIAISON || me.role() == Role.LEAD || me.role() == Role.ADMIN;
        return new WritingModel.Desk(
                start,
                published,
                start.fresh() || start.language().equals(first)
                        ? Optional.empty()
                        : workspace.find(Article.KIND, Article.idOf(start.slug(), first)),
                keeper && !secondPerson(),
                keeper,
                start.fresh() ? List.of() : reported(start.article()),
                new WritingModel.Choices(agencies, services(spoken)));
    }

    private boolean secondPerson() {
        return AnswersKept.of(workspace).secondPerson();
    }

    Optional<WritingModel.History> history(UUID article) {
        return workspace.find(Article.KIND, article).map(found -> {
            List<ArticleVersion> versions = versions(article);
            return new WritingModel.History(
                    found, versions, publishers(versions), Article.keptBy(workspace.me(), found.agency()));
        });
    }

    private Map<String, String> publishers(List<ArticleVersion> versions) {
        return versions.stream()
                .map(ArticleVersion::publishedBy)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), name -> Person.nameOf(workspace, name)));
    }

    /// What an article said, the newest first.
    private List<ArticleVersion> versions(UUID article) {
        List<ArticleVersion> versions = new ArrayList<>();
        workspace.scan(ArticleVersion.KIND, version -> {
            if (version.article().equals(article)) {
                versions.add(version);
            }
        });
        versions.sort(Comparator.comparingInt(ArticleVersion::edition).reversed());
        return versions;
    }

    ArticleChecks checks() {
        Set<String> slugs =
                workspace.all(Article.KIND).stream().map(Article::slug).collect(Collectors.toSet());
        Set<String> services =
                workspace.all(Service.KIND).stream().map(Service::code).collect(Collectors.toSet());
        return new ArticleChecks(slugs::contains, services::contains);
    }

    /// A short name for a new article that is not taken.
    String name(String title, String language) {
        return ArticleSlug.free(
                ArticleSlug.of(title),
                slug -> workspace
                                .find(Article.KIND, Article.idOf(slug, language))
                                .isPresent()
                        || workspace
                                .find(ArticleDraft.KIND, Article.idOf(slug, language))
                                .isPresent());
    }

    /// What becomes of the text when it is saved.
    enum Then {
        REST,
        HAND_IN,
        PUBLISH
    }

    /// Saves what was typed, and goes on with it; all of it or none.
    /// @param note why it changes, where it is published
    Given save(Editing editing, Then then, String note) {
        List<Command> commands = new ArrayList<>();
        Optional<ArticleDraft> draft = workspace.find(ArticleDraft.KIND, editing.article());
        boolean writes = editing.changed() || draft.isEmpty();
        if (writes) {
            commands.add(WriteArticle.from(
                    editing.slug(), editing.language(), editing.follows(), editing.seen(), editing.typed()));
        }
        int edition = draft.map(ArticleDraft::edition).orElse(0) + (writes ? 1 : 0);
        switch (then) {
            case REST -> {}
            case HAND_IN -> commands.add(new SubmitArticle(editing.article()));
            case PUBLISH -> commands.add(new PublishArticle(editing.article(), edition, note));
        }
        return workspace.give(new Deed(commands, List.of(), List.of(WritingDrafts.key(editing))));
    }

    Given give(Command command) {
        return workspace.give(Deed.of(command));
    }
}
