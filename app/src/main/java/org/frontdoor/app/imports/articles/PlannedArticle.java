package org.frontdoor.app.imports.articles;

import java.util.List;
import org.frontdoor.model.command.Command;

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
    /// @param published whether it is out afterwards
    /// @param words more about it, empty for nothing
    record Written(
            SourceArticle source,
            String slug,
            boolean fresh,
            List<String> fields,
            List<Command> commands,
            boolean published,
            String words)
            implements PlannedArticle {
        public Written {
            fields = List.copyOf(fields);
            commands = List.copyOf(commands);
        }
    }

    /// It is not taken.
    /// @param words why, and what to do
    record Refused(SourceArticle source, int line, String words) implements PlannedArticle {}
}
