package org.frontdoor.app.attention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.frontdoor.app.attention.Mending.Field;
import org.frontdoor.model.command.FieldChange;
import org.frontdoor.model.knowledge.WriteArticle;

/// An article's title and body as a form; the rest of it is written in the editor.
final class ArticleMending {
    private static final String TITLE = "title";
    private static final String BODY = "body";

    private ArticleMending() {}

    static Optional<Mending> of(WriteArticle mine) {
        FieldChange<String> title = mine.change().title();
        FieldChange<String> body = mine.change().body();
        List<Field> fields = new ArrayList<>();
        if (title != null) {
            fields.add(Field.line(TITLE, title.to()));
        }
        if (body != null) {
            fields.add(Field.text(BODY, body.to()));
        }
        return fields.isEmpty()
                ? Optional.empty()
                : Optional.of(new Mending(
                        fields,
                        to -> new WriteArticle(
                                mine.article(),
                                mine.slug(),
                                mine.language(),
                                mine.follows(),
                                mine.change().saying(to.get(TITLE), to.get(BODY)))));
    }
}
