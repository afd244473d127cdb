package org.frontdoor.model.knowledge;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.command.Ids;
import org.frontdoor.model.people.Scope;
import org.jspecify.annotations.Nullable;

/// An answer of the knowledge base in one language.
///
/// @param slug the same for all its languages
/// @param services codes of the services it speaks of
/// @param agency code of the agency that answers for its truth
/// @param owner sign-in name of the liaison who keeps it true
/// @param reviewBy the day by which somebody must look at it again
/// @param sources where its facts are from; `demo` among them when it holds made-up values
/// @param body Markdown
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
        String body)
        implements Entry {
    public static final EntryKind<Article> KIND = EntryKind.of("article", Article.class, article -> Scope.EVERYONE);

    public Article {
        keywords = List.copyOf(keywords);
        services = List.copyOf(services);
        sources = List.copyOf(sources);
    }

    public static UUID idOf(String slug, String language) {
        return Ids.named("article", slug + "/" + language);
    }
}
