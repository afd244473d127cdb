package org.frontdoor.model.knowledge;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.command.Ids;
import org.jspecify.annotations.Nullable;

/// What an article said from one publishing to the next. Never changed.
///
/// @param edition as [Article#published] counted then; 0 is what the pack had brought
/// @param writers who wrote it
/// @param publishedBy who let it out; `null` for the pack's
/// @param publishedAt when; for the pack's, when it was replaced
/// @param note why it changed, in the publisher's words; empty for none
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ArticleVersion(
        UUID id,
        UUID article,
        int edition,
        ArticleText text,
        List<String> writers,
        @Nullable String publishedBy,
        Instant publishedAt,
        String note)
        implements Entry {
    public static final EntryKind<ArticleVersion> KIND = EntryKind.of(
            "article-version",
            ArticleVersion.class,
            version -> Article.scope(version.text().agency(), version.text()));

    public ArticleVersion {
        writers = List.copyOf(writers);
    }

    public static UUID idOf(UUID article, int edition) {
        return Ids.named("article-version", article + "/" + edition);
    }
}
