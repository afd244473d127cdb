package org.frontdoor.app.knowledge.write;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.frontdoor.model.knowledge.Article;
import org.frontdoor.model.knowledge.ArticleText;
import org.jspecify.annotations.Nullable;

/// A text in somebody's hands: what it was when they took it up, and what they have made of it.
///
/// @param id names it on this computer: the article's, or one of its own while that has no name
/// @param slug empty until a new article has a title
/// @param follows the edition of the first language's article that a translation is made from
/// @param seen what stood there when they began, or saved last
@JsonInclude(JsonInclude.Include.NON_NULL)
record Editing(
        UUID id, String slug, String language, @Nullable Integer follows, ArticleText seen, ArticleText typed) {
    UUID article() {
        return Article.idOf(slug, language);
    }

    boolean fresh() {
        return slug.isEmpty();
    }

    boolean changed() {
        return !seen.equals(typed);
    }

    Editing typing(ArticleText text) {
        return new Editing(id, slug, language, follows, seen, text);
    }

    Editing named(String name) {
        return new Editing(id, name, language, follows, seen, typed);
    }

    /// Begun over from what stands there now; what was typed stays.
    Editing over(ArticleText now) {
        return new Editing(id, slug, language, follows, now, typed);
    }
}
