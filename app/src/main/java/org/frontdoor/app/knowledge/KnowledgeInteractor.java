package org.frontdoor.app.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.frontdoor.app.cases.filter.FilterGround;
import org.frontdoor.app.search.AnswerSearch;
import org.frontdoor.app.search.AnswersInForce;
import org.frontdoor.app.sync.Deed;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.model.catalog.Agency;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.knowledge.ArchiveArticle;
import org.frontdoor.model.knowledge.Article;
import org.frontdoor.model.knowledge.ArticleDraft;
import org.frontdoor.model.knowledge.ArticleReport;
import org.frontdoor.model.knowledge.ArticleVersion;
import org.frontdoor.model.knowledge.NoteFailedSearch;
import org.frontdoor.model.knowledge.ReportArticle;
import org.frontdoor.model.knowledge.ReviewArticle;
import org.frontdoor.model.people.Person;
import org.frontdoor.model.people.Role;
import org.frontdoor.model.program.Program;

/// Does the work of the knowledge room. Called off the JavaFX thread.
public final class KnowledgeInteractor {
    private final Workspace workspace;
    private final AnswerSearch search;
    private final AnswersInForce inForce;
    private final AnswerFinding finding;
    private final Supplier<UUID> ids;
    private final CommentDrafts comments;

    public KnowledgeInteractor(Workspace workspace, AnswerSearch search, Supplier<UUID> ids) {
        this.workspace = workspace;
        this.search = search;
        this.inForce = new AnswersInForce(workspace);
        this.finding = new AnswerFinding(workspace, search, inForce);
        this.ids = ids;
        this.comments = new CommentDrafts(workspace.drafts());
    }

    Answers find(Answers.Asked asked) {
        return finding.find(asked);
    }

    /// Whether an answer says these words where nothing filters.
    boolean answers(String words, String language) {
        Answers found = finding.find(new Answers.Asked(words, language, "", ""));
        return found.says() && !found.words().isBlank() && !found.matches().isEmpty();
    }

    /// Another number once other answers may be found.
    int edition() {
        return search.edition();
    }

    FilterGround ground() {
        return FilterGround.of(workspace);
    }

    Answers.Choices choices(String language) {
        return finding.choices(language);
    }

    /// Tells those who write the answers that none says this. Whoever takes no contacts is not asked by callers.
    void noteFailed(String words, String language) {
        if (Role.intake().contains(workspace.me().role())) {
            var _ = workspace.give(Deed.of(new NoteFailedSearch(ids.get(), words, language)));
        }
    }

    OpenArticle open(Article article) {
        List<ArticleReport> reports = new ArrayList<>();
        workspace.scan(ArticleReport.KIND, report -> {
            if (report.article().equals(article.id())) {
                reports.add(report);
            }
        });
        reports.sort(Comparator.comparing(ArticleReport::reportedAt).reversed());
        OpenArticle.Keeping keeping = keeping(article);
        return new OpenArticle(
                article,
                workspace
                        .find(Agency.KIND, Agency.idOf(article.agency()))
                        .map(Agency::name)
                        .orElse(article.agency()),
                article.services().stream()
                        .flatMap(code -> workspace.find(Service.KIND, Service.idOf(code)).stream())
                        .toList(),
                workspace.all(Article.KIND).stream()
                        .filter(other -> other.slug().equals(article.slug()))
                        .map(Article::language)
                        .sorted()
                        .toList(),
                reports,
                people(article, reports, keeping.draft()),
                keeping);
    }

    private Map<String, String> people(Article article, List<ArticleReport> reports, Optional<ArticleDraft> draft) {
        Stream<String> archived = article.archived() == null
                ? Stream.of()
                : Stream.of(article.archived().by());
        return Stream.of(
                        reports.stream().map(ArticleReport::reportedBy),
                        draft.stream().map(ArticleDraft::changedBy),
                        archived)
                .flatMap(Function.identity())
                .distinct()
                .collect(Collectors.toMap(Function.identity(), name -> Person.nameOf(workspace, name)));
    }

    private OpenArticle.Keeping keeping(Article article) {
        int[] versions = new int[1];
        workspace.scan(
                ArticleVersion.KIND, version -> versions[0] += version.article().equals(article.id()) ? 1 : 0);
        List<String> languages = languages();
        String first = languages.getFirst();
        return new OpenArticle.Keeping(
                Article.keptBy(workspace.me(), article.agency()),
                workspace.find(ArticleDraft.KIND, article.id()),
                versions[0],
                workspace
                        .find(Article.KIND, Article.idOf(article.slug(), first))
                        .map(article::behind)
                        .orElse(false),
                article.inForce(inForce.today()),
                article.language().equals(first)
                        ? languages.stream()
                                .filter(each -> workspace
                                        .find(Article.KIND, Article.idOf(article.slug(), each))
                                        .isEmpty())
                                .toList()
                        : List.of());
    }

    /// The program's, the first being the one that others are translated from.
    List<String> languages() {
        return workspace
                .find(Program.KIND, Program.theId())
                .map(Program::languages)
                .filter(languages -> !languages.isEmpty())
                .orElse(List.of("en"));
    }

    /// Somebody read it and found it still true: it is looked at again in a year. Empty when that is saved.
    Optional<Problem> stillTrue(Article article) {
        return workspace
                .give(Deed.of(new ReviewArticle(
                        article.id(), article.published(), inForce.today().plusYears(1))))
                .inTheWay();
    }

    Optional<Problem> archive(Article article, String reason) {
        return workspace
                .give(Deed.of(new ArchiveArticle(article.id(), article.published(), reason)))
                .inTheWay();
    }

    Optional<OpenArticle> find(UUID article) {
        return workspace.find(Article.KIND, article).map(this::open);
    }

    /// The article again, as it stands now.
    Optional<OpenArticle> again(OpenArticle shown) {
        return workspace.find(Article.KIND, shown.article().id()).map(this::open);
    }

    Optional<OpenArticle> inLanguage(OpenArticle shown, String language) {
        return workspace
                .find(Article.KIND, Article.idOf(shown.article().slug(), language))
                .map(this::open);
    }

    /// What a link inside an article leads to: another article, or the first one about a service.
    Optional<OpenArticle> follow(String link, String language) {
        if (link.startsWith("service:")) {
            String code = link.substring("service:".length());
            return inForce.all().stream()
                    .filter(article -> article.services().contains(code))
                    .min(Comparator.comparingInt(article -> article.language().equals(language) ? 0 : 1))
                    .map(this::open);
        }
        String slug = link.startsWith("article:") ? link.substring("article:".length()) : "";
        return Stream.of(language, "en")
                .flatMap(each -> workspace.find(Article.KIND, Article.idOf(slug, each)).stream())
                .findFirst()
                .map(this::open);
    }

    CommentDrafts comments() {
        return comments;
    }

    /// «This is wrong»: tells the agency's liaison. Empty when it is saved, else why it is not.
    public Optional<Problem> report(
            Article article, String comment, Optional<String> callerWords, Optional<UUID> caseId) {
        return workspace
                .give(new Deed(
                        List.of(new ReportArticle(
                                ids.get(), article.id(), comment, callerWords.orElse(null), caseId.orElse(null))),
                        List.of(),
                        List.of(CommentDrafts.key(article.id()))))
                .inTheWay();
    }
}
