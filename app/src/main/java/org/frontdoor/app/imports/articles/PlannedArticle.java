package org.frontdoor.app.imports.articles;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.Entries;
import org.frontdoor.model.knowledge.Article;
import org.frontdoor.model.knowledge.ArticleDraft;
import org.frontdoor.model.knowledge.ArticleText;

/// What an import does with one article.
public sealed interface PlannedArticle {
    SourceArticle source();

    /// Here it says that already.
    /// @param words more about it, empty for nothing
    record Same(SourceArticle source, String words) implements PlannedArticle {}

    /// It is written as a draft, and perhaps published.
    ///
    /// @param slug by which it is called here
    /// @param fresh whether it was not here before
    /// @param fields that change
    /// @param commands to be given in this order
    /// @param end what becomes of the draft
    /// @param over what stood here when this was planned; where something else stands since, it must not be done
    /// @param words more about it, empty for nothing
    record Written(
            SourceArticle source,
            String slug,
            boolean fresh,
            List<String> fields,
            List<Command> commands,
            End end,
            Here over,
            String words)
            implements PlannedArticle {
        public Written {
            fields = List.copyOf(fields);
            commands = List.copyOf(commands);
        }

        public UUID article() {
            return Article.idOf(slug, source.language());
        }
    }

    /// What becomes of a draft that an import wrote.
    enum End {
        WAITS,
        /// It waits for somebody else, since the program wants a second person.
        HANDED_IN,
        PUBLISHED
    }

    /// What stands here of an article.
    record Here(Optional<Article> published, Optional<ArticleDraft> draft) {
        /// What is found under an article's id.
        public static Here of(UUID id, Entries entries) {
            return new Here(entries.find(Article.KIND, id), entries.find(ArticleDraft.KIND, id));
        }

        /// The text that whoever writes next begins with.
        ArticleText text() {
            return draft.map(ArticleDraft::text)
                    .or(() -> published.map(Article::text))
                    .orElse(ArticleText.NOTHING);
        }

        /// The names of the fields that say something else now.
        public List<String> changed(Here now) {
            return WantedText.changes(text(), now.text());
        }
    }

    /// It is not taken.
    /// @param words why, and what to do
    record Refused(SourceArticle source, int line, String words) implements PlannedArticle {}
}
