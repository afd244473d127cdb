package org.frontdoor.model.knowledge;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.frontdoor.model.command.Change;
import org.frontdoor.model.command.Clash;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.CommandKind;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.Entries;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.people.Role;
import org.jspecify.annotations.Nullable;

/// Write in the draft of an article; the first to do so makes the draft, from what is published or from nothing
/// ([ArticleText#NOTHING]). Two people who change different fields both stand, the same field asks. Whoever takes
/// contacts may suggest an article that is not there yet, and go on writing it until somebody who keeps articles does.
///
/// @param article [Article#idOf] of slug and language
/// @param follows the edition of the first language's article that a translation is made from
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WriteArticle(
        UUID article,
        String slug,
        String language,
        @Nullable Integer follows,
        ArticleChange change) implements Command {
    public static final CommandKind<WriteArticle> KIND = new CommandKind<>(
            "write-article",
            1,
            WriteArticle.class,
            EnumSet.complementOf(EnumSet.of(Role.RESOLVER)),
            (command, entries, actor, now) -> command.decide(entries, actor, now));

    /// Leads from what its author saw to what they want.
    public static WriteArticle from(
            String slug, String language, @Nullable Integer follows, ArticleText seen, ArticleText wanted) {
        return new WriteArticle(
                Article.idOf(slug, language), slug, language, follows, ArticleChange.between(seen, wanted));
    }

    private Decision decide(Entries entries, Actor actor, Instant now) {
        if (!ArticleSlug.valid(slug) || !article.equals(Article.idOf(slug, language))) {
            return Decision.refused(
                    "article-name", "An article's short name has small letters, digits and single hyphens.");
        }
        Article published = entries.find(Article.KIND, article).orElse(null);
        ArticleDraft draft = entries.find(ArticleDraft.KIND, article).orElse(null);
        ArticleText current = draft != null ? draft.text() : published != null ? published.text() : ArticleText.NOTHING;
        Optional<Problem> barred = barred(published, draft, entries, actor);
        if (barred.isPresent()) {
            return Decision.refused(barred.get());
        }
        List<Clash> clashes = new ArrayList<>();
        ArticleText wanted = change.over(current, clashes);
        if (!clashes.isEmpty()) {
            return new Decision.Conflict(
                    new Problem("article-changed", "Somebody else wrote in the same place of this article meanwhile."),
                    draft == null && published != null
                            ? EntryRef.to(Article.KIND, article)
                            : EntryRef.to(ArticleDraft.KIND, article),
                    clashes);
        }
        return ArticleWords.kept(
                wanted,
                entries,
                text -> text.equals(current)
                                && (draft == null || change.fields().isEmpty())
                        ? unchanged(draft)
                        : barredFrom(text.agency(), entries, actor)
                                .map(Decision::refused)
                                .orElseGet(() -> Decision.accepted(new Change.Put<>(
                                        ArticleDraft.KIND, written(published, draft, text, actor, now)))));
    }

    /// Without a draft there would be nothing to hand in or to publish.
    private static Decision unchanged(@Nullable ArticleDraft draft) {
        return draft != null
                ? Decision.accepted()
                : Decision.refused("article-unchanged", "Nothing is changed yet. Write first, then save.");
    }

    private ArticleDraft written(
            @Nullable Article published, @Nullable ArticleDraft draft, ArticleText text, Actor actor, Instant now) {
        List<String> writers = new ArrayList<>(draft == null ? List.of() : draft.writers());
        if (!writers.contains(actor.name())) {
            writers.add(actor.name());
        }
        Integer kept = draft != null ? draft.follows() : published != null ? published.follows() : null;
        return new ArticleDraft(
                article,
                slug,
                language,
                text,
                ArticleDraft.State.WRITING,
                draft == null ? 1 : draft.edition() + 1,
                follows == null ? kept : follows,
                writers,
                actor.name(),
                now,
                draft == null ? null : draft.returned());
    }

    private static Optional<Problem> barred(
            @Nullable Article published, @Nullable ArticleDraft draft, Entries entries, Actor actor) {
        if (suggests(actor)) {
            return published == null && (draft == null || theirs(draft, actor))
                    ? Optional.empty()
                    : Optional.of(new Problem(
                            "article-there",
                            "This article is written by those who keep it. Report to them what is wrong or missing."));
        }
        Optional<Problem> ofArticle =
                published == null ? Optional.empty() : ArticleRules.notKept(actor, published.agency(), entries);
        return ofArticle.isPresent() || draft == null
                ? ofArticle
                : ArticleRules.notKept(actor, draft.text().agency(), entries);
    }

    private static Optional<Problem> barredFrom(String agency, Entries entries, Actor actor) {
        return suggests(actor) ? Optional.empty() : ArticleRules.notKept(actor, agency, entries);
    }

    private static boolean suggests(Actor actor) {
        return switch (actor.role()) {
            case AGENT, DESK, TRAINER -> true;
            case LEAD, LIAISON, RESOLVER, ADMIN -> false;
        };
    }

    private static boolean theirs(ArticleDraft draft, Actor actor) {
        return draft.state() == ArticleDraft.State.WRITING && draft.writers().equals(List.of(actor.name()));
    }

    @Override
    public EntryRef subject() {
        return EntryRef.to(ArticleDraft.KIND, article);
    }
}
