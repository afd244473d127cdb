package org.frontdoor.model.knowledge;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.command.Ids;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.people.Scope;
import org.jspecify.annotations.Nullable;

/// An answer of the knowledge base in one language, as it was published last. What is being written is an
/// [ArticleDraft] beside it, what it said before an [ArticleVersion].
///
/// @param slug the same for all its languages
/// @param services codes of the services it speaks of
/// @param agency code of the agency that answers for its truth
/// @param owner sign-in name of the liaison who keeps it true
/// @param reviewBy the day by which somebody must look at it again
/// @param sources where its facts are from; `demo` among them when it holds made-up values
/// @param body Markdown
/// @param audience `null` for [Audience#PUBLIC]
/// @param effectiveFrom the first day on which it holds, `null` from ever
/// @param effectiveTo the last day on which it holds, `null` until further notice
/// @param edition counts what was published here, from 1; 0 for a pack's text that somebody looked after here, `null`
///     while it is as the pack brought it
/// @param follows the edition of the first language's article that this translation was made from; `null` for the
///     pack's
/// @param archived taken out of use, `null` while it is in use
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Article(
        UUID id,
        String slug,
        String language,
        String title,
        List<String> keywords,
        List<String> services,
        String agency,
        String owner,
        @Nullable LocalDate reviewBy,
        List<String> sources,
        String body,
        @Nullable Audience audience,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        @Nullable Integer edition,
        @Nullable Integer follows,
        @Nullable Archived archived)
        implements Entry {
    public static final EntryKind<Article> KIND =
            EntryKind.of("article", Article.class, article -> scope(article.agency(), article.text()));

    public Article {
        keywords = List.copyOf(keywords);
        services = List.copyOf(services);
        sources = List.copyOf(sources);
    }

    /// As a pack brings it: for everyone, from ever, until further notice.
    public Article(
            UUID id,
            String slug,
            String language,
            String title,
            List<String> keywords,
            List<String> services,
            String agency,
            String owner,
            @Nullable LocalDate reviewBy,
            List<String> sources,
            String body) {
        this(
                id, slug, language, title, keywords, services, agency, owner, reviewBy, sources, body, null, null, null,
                null, null, null);
    }

    /// Why an article is not used any more.
    public record Archived(String by, Instant at, String reason) {}

    public static UUID idOf(String slug, String language) {
        return Ids.named("article", slug + "/" + language);
    }

    /// Leads and administrators keep all articles, a liaison those of her own agency
    /// (`000_e03aefa12c1dc533.txt`: the agency's liaison builds and maintains its knowledge base).
    public static boolean keptBy(Actor actor, String agency) {
        return switch (actor.role()) {
            case LEAD, ADMIN -> true;
            case LIAISON -> agency.equals(actor.agency());
            case AGENT, DESK, TRAINER, RESOLVER -> false;
        };
    }

    /// Who may see an article or a version of it.
    static Scope scope(String agency, ArticleText text) {
        return text.readers() == Audience.AGENCY ? Scope.agency(agency) : Scope.EVERYONE;
    }

    static Article of(ArticleDraft draft, int edition) {
        ArticleText text = draft.text();
        return new Article(
                draft.id(),
                draft.slug(),
                draft.language(),
                text.title(),
                text.keywords(),
                text.services(),
                text.agency(),
                text.owner(),
                text.reviewBy(),
                text.sources(),
                text.body(),
                text.audience(),
                text.effectiveFrom(),
                text.effectiveTo(),
                edition,
                draft.follows(),
                null);
    }

    public ArticleText text() {
        return new ArticleText(
                title,
                keywords,
                services,
                agency,
                owner,
                audience,
                effectiveFrom,
                effectiveTo,
                reviewBy,
                sources,
                body);
    }

    /// Whether people here look after it, so that a pack no longer decides what it says.
    public boolean keptHere() {
        return edition != null;
    }

    /// How often it was published here: 0 while it says what the pack brought.
    public int published() {
        return edition == null ? 0 : edition;
    }

    /// Whether it is to be found and read out on a day.
    public boolean inForce(LocalDate day) {
        return archived == null && text().inForce(day);
    }

    /// Whether somebody is to find it on a day. What is for an agency's people alone is no answer to a caller: those
    /// of the program may see it, but do not come upon it.
    public boolean isFoundBy(Actor reader, LocalDate day) {
        return inForce(day) && (text().readers() != Audience.AGENCY || agency.equals(reader.agency()));
    }

    /// Whether the article it was translated from says something newer.
    public boolean behind(Article first) {
        return slug.equals(first.slug)
                && !language.equals(first.language)
                && first.published() > (follows == null ? 0 : follows);
    }

    Article archived(@Nullable Archived how) {
        return with(reviewBy, how);
    }

    Article reviewed(@Nullable LocalDate next) {
        return with(next, archived);
    }

    private Article with(@Nullable LocalDate review, @Nullable Archived how) {
        return new Article(
                id,
                slug,
                language,
                title,
                keywords,
                services,
                agency,
                owner,
                review,
                sources,
                body,
                audience,
                effectiveFrom,
                effectiveTo,
                published(),
                follows,
                how);
    }
}
