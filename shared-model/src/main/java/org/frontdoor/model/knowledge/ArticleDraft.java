package org.frontdoor.model.knowledge;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.people.Scope;
import org.jspecify.annotations.Nullable;

/// What somebody writes to become an article, or the next words of one. There is at most one for an article in a
/// language; whoever writes at the same time writes in it too.
///
/// @param id the article's
/// @param edition counts each saving, so that nobody publishes words they have not seen
/// @param follows the edition of the first language's article that this translation was made from
/// @param writers everyone who wrote in it, in order of coming
/// @param returned what the reviewer wants changed
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ArticleDraft(
        UUID id,
        String slug,
        String language,
        ArticleText text,
        State state,
        int edition,
        @Nullable Integer follows,
        List<String> writers,
        String changedBy,
        Instant changedAt,
        @Nullable String returned)
        implements Entry {
    public static final EntryKind<ArticleDraft> KIND = EntryKind.of(
            "article-draft",
            ArticleDraft.class,
            draft -> Scope.agency(draft.text().agency()));

    /// How far it is.
    public enum State {
        /// It is being written.
        @JsonProperty("writing")
        WRITING,
        /// It waits for somebody to read and publish it.
        @JsonProperty("in-review")
        IN_REVIEW
    }

    public ArticleDraft {
        writers = List.copyOf(writers);
    }

    ArticleDraft in(State next, @Nullable String words) {
        return new ArticleDraft(id, slug, language, text, next, edition, follows, writers, changedBy, changedAt, words);
    }
}
