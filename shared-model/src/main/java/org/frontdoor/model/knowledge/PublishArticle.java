package org.frontdoor.model.knowledge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.frontdoor.model.command.Change;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.CommandKind;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.Entries;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.people.Role;
import org.frontdoor.model.program.Program.AnswersKept;
import org.frontdoor.model.words.FreeText;
import org.jspecify.annotations.Nullable;

/// A draft becomes the article. What stood before stays as a version; an archived article is in use again. Where the
/// program wants a second pair of eyes ([AnswersKept]), nobody publishes what
/// they wrote in themselves.
///
/// @param edition of the draft that the person read
/// @param note why it changes, for those who look at the versions; may be empty
public record PublishArticle(UUID article, int edition, String note) implements Command {
    public static final CommandKind<PublishArticle> KIND = new CommandKind<>(
            "publish-article",
            1,
            PublishArticle.class,
            EnumSet.of(Role.LIAISON, Role.LEAD, Role.ADMIN),
            (command, entries, actor, now) -> ArticleRules.overDraft(
                    command.article, entries, actor, draft -> command.decide(draft, entries, actor, now)));

    private Decision decide(ArticleDraft draft, Entries entries, Actor actor, Instant now) {
        if (draft.edition() != edition) {
            return ArticleRules.overtaken();
        }
        Article before = entries.find(Article.KIND, article).orElse(null);
        String agency = before == null ? draft.text().agency() : before.agency();
        var barred = ArticleRules.notKept(actor, agency, entries)
                .or(() -> ArticleRules.notKept(actor, draft.text().agency(), entries))
                .or(() -> ArticleWords.unfinished(draft.text()));
        if (barred.isPresent()) {
            return Decision.refused(barred.get());
        }
        if (AnswersKept.of(entries).secondPerson() && draft.writers().contains(actor.name())) {
            return Decision.refused(
                    "second-person",
                    "You wrote in this draft, so somebody else must publish it. Hand it in for review.");
        }
        return FreeText.kept(note, why -> published(draft, before, actor, now, why));
    }

    private Decision published(ArticleDraft draft, @Nullable Article before, Actor actor, Instant now, String why) {
        List<Change> changes = new ArrayList<>();
        if (before != null && before.published() == 0) {
            changes.add(new Change.Put<>(
                    ArticleVersion.KIND,
                    new ArticleVersion(
                            ArticleVersion.idOf(article, 0), article, 0, before.text(), List.of(), null, now, "")));
        }
        int next = before == null ? 1 : before.published() + 1;
        changes.add(new Change.Put<>(Article.KIND, Article.of(draft, next)));
        changes.add(new Change.Put<>(
                ArticleVersion.KIND,
                new ArticleVersion(
                        ArticleVersion.idOf(article, next),
                        article,
                        next,
                        draft.text(),
                        draft.writers(),
                        actor.name(),
                        now,
                        why)));
        changes.add(new Change.Remove(ArticleDraft.KIND, article));
        return new Decision.Accepted(changes);
    }

    @Override
    public EntryRef subject() {
        return EntryRef.to(ArticleDraft.KIND, article);
    }
}
