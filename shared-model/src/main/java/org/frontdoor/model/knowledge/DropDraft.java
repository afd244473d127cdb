package org.frontdoor.model.knowledge;

import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.frontdoor.model.command.Change;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.CommandKind;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.people.Role;

/// Throw a draft away. What is published stays.
///
/// @param edition of the draft that the person saw
public record DropDraft(UUID article, int edition) implements Command {
    public static final CommandKind<DropDraft> KIND = new CommandKind<>(
            "drop-draft",
            1,
            DropDraft.class,
            EnumSet.complementOf(EnumSet.of(Role.RESOLVER)),
            (command, entries, actor, now) -> ArticleRules.overDraft(command.article, entries, actor, draft -> {
                if (!Article.keptBy(actor, draft.text().agency())
                        && !draft.writers().equals(List.of(actor.name()))) {
                    return Decision.refused("not-your-draft", "Others write in this draft; ask them first.");
                }
                return draft.edition() == command.edition
                        ? Decision.accepted(new Change.Remove(ArticleDraft.KIND, command.article))
                        : ArticleRules.overtaken();
            }));

    @Override
    public EntryRef subject() {
        return EntryRef.to(ArticleDraft.KIND, article);
    }
}
