package org.frontdoor.model.knowledge;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What an article says and for whom: all of it that a person writes.
///
/// @param services codes of the services it speaks of
/// @param agency code of the agency that answers for its truth
/// @param owner sign-in name of the liaison who keeps it true
/// @param audience `null` for [Audience#PUBLIC]
/// @param effectiveFrom the first day on which it holds, in the program's time zone; `null` from ever
/// @param effectiveTo the last day on which it holds; `null` until further notice
/// @param reviewBy the day by which somebody must look at it again
/// @param sources where its facts are from; `demo` among them when it holds made-up values
/// @param body Markdown
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ArticleText(
        String title,
        List<String> keywords,
        List<String> services,
        String agency,
        String owner,
        @Nullable Audience audience,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        @Nullable LocalDate reviewBy,
        List<String> sources,
        String body) {
    /// What there is of an article before its first word.
    public static final ArticleText NOTHING =
            new ArticleText("", List.of(), List.of(), "", "", Audience.PUBLIC, null, null, null, List.of(), "");

    public ArticleText {
        keywords = List.copyOf(keywords);
        services = List.copyOf(services);
        sources = List.copyOf(sources);
    }

    /// The same, with another agency to answer for its truth.
    public ArticleText of(String other) {
        return new ArticleText(
                title, keywords, services, other, owner, audience, effectiveFrom, effectiveTo, reviewBy, sources, body);
    }

    public Audience readers() {
        return Objects.requireNonNullElse(audience, Audience.PUBLIC);
    }

    /// Whether it holds on a day.
    public boolean inForce(LocalDate day) {
        return (effectiveFrom == null || !day.isBefore(effectiveFrom))
                && (effectiveTo == null || !day.isAfter(effectiveTo));
    }
}
