package org.frontdoor.model.knowledge;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.frontdoor.model.command.Clash;
import org.frontdoor.model.command.FieldChange;
import org.jspecify.annotations.Nullable;

/// What somebody changed in an article's text, field by field, with what they had before their eyes.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ArticleChange(
        @Nullable FieldChange<String> title,
        @Nullable FieldChange<List<String>> keywords,
        @Nullable FieldChange<List<String>> services,
        @Nullable FieldChange<String> agency,
        @Nullable FieldChange<String> owner,
        @Nullable FieldChange<Audience> audience,
        @Nullable FieldChange<LocalDate> effectiveFrom,
        @Nullable FieldChange<LocalDate> effectiveTo,
        @Nullable FieldChange<LocalDate> reviewBy,
        @Nullable FieldChange<List<String>> sources,
        @Nullable FieldChange<String> body) {

    /// What leads from one text to another.
    public static ArticleChange between(ArticleText seen, ArticleText wanted) {
        return new ArticleChange(
                field(seen, wanted, ArticleText::title),
                field(seen, wanted, ArticleText::keywords),
                field(seen, wanted, ArticleText::services),
                field(seen, wanted, ArticleText::agency),
                field(seen, wanted, ArticleText::owner),
                field(seen, wanted, ArticleText::readers),
                field(seen, wanted, ArticleText::effectiveFrom),
                field(seen, wanted, ArticleText::effectiveTo),
                field(seen, wanted, ArticleText::reviewBy),
                field(seen, wanted, ArticleText::sources),
                field(seen, wanted, ArticleText::body));
    }

    private static <T> @Nullable FieldChange<T> field(
            ArticleText seen, ArticleText wanted, Function<ArticleText, @Nullable T> of) {
        T from = of.apply(seen);
        T to = of.apply(wanted);
        return Objects.equals(from, to) ? null : new FieldChange<>(from, to);
    }

    /// The same changes, told over what stands now: for somebody who has seen it and wants theirs all the same.
    public ArticleChange knowing(ArticleText now) {
        return new ArticleChange(
                again(title, now.title()),
                again(keywords, now.keywords()),
                again(services, now.services()),
                again(agency, now.agency()),
                again(owner, now.owner()),
                again(audience, now.readers()),
                again(effectiveFrom, now.effectiveFrom()),
                again(effectiveTo, now.effectiveTo()),
                again(reviewBy, now.reviewBy()),
                again(sources, now.sources()),
                again(body, now.body()));
    }

    private static <T> @Nullable FieldChange<T> again(@Nullable FieldChange<T> mine, @Nullable T now) {
        return mine == null ? null : new FieldChange<>(now, mine.to());
    }

    /// The same changes with another title and body, each where it was changed.
    public ArticleChange saying(@Nullable String newTitle, @Nullable String newBody) {
        return new ArticleChange(
                title == null ? null : new FieldChange<>(title.from(), newTitle),
                keywords,
                services,
                agency,
                owner,
                audience,
                effectiveFrom,
                effectiveTo,
                reviewBy,
                sources,
                body == null ? null : new FieldChange<>(body.from(), newBody));
    }

    /// The names of the fields that change, as the rules call them.
    public List<String> fields() {
        List<String> changed = new ArrayList<>();
        BiConsumer<String, @Nullable FieldChange<?>> field = (name, change) -> {
            if (change != null) {
                changed.add(name);
            }
        };
        field.accept("title", title);
        field.accept("keywords", keywords);
        field.accept("services", services);
        field.accept("agency", agency);
        field.accept("owner", owner);
        field.accept("audience", audience);
        field.accept("effective-from", effectiveFrom);
        field.accept("effective-to", effectiveTo);
        field.accept("review-by", reviewBy);
        field.accept("sources", sources);
        field.accept("body", body);
        return changed;
    }

    /// The text with these changes.
    /// @param clashes gets the fields that somebody else changed meanwhile
    public ArticleText over(ArticleText now, List<Clash> clashes) {
        return new ArticleText(
                text(title, now.title(), "title", clashes),
                lines(keywords, now.keywords(), "keywords", clashes),
                lines(services, now.services(), "services", clashes),
                text(agency, now.agency(), "agency", clashes),
                text(owner, now.owner(), "owner", clashes),
                any(
                        audience,
                        now.readers(),
                        "audience",
                        clashes,
                        readers -> readers.name().toLowerCase(Locale.ROOT)),
                any(effectiveFrom, now.effectiveFrom(), "effective-from", clashes, LocalDate::toString),
                any(effectiveTo, now.effectiveTo(), "effective-to", clashes, LocalDate::toString),
                any(reviewBy, now.reviewBy(), "review-by", clashes, LocalDate::toString),
                lines(sources, now.sources(), "sources", clashes),
                text(body, now.body(), "body", clashes));
    }

    private static String text(@Nullable FieldChange<String> change, String now, String field, List<Clash> clashes) {
        return Objects.requireNonNullElse(any(change, now, field, clashes, words -> words), "");
    }

    private static List<String> lines(
            @Nullable FieldChange<List<String>> change, List<String> now, String field, List<Clash> clashes) {
        return Objects.requireNonNullElse(any(change, now, field, clashes, all -> String.join(", ", all)), List.of());
    }

    private static <T> @Nullable T any(
            @Nullable FieldChange<T> change,
            @Nullable T now,
            String field,
            List<Clash> clashes,
            Function<? super T, String> words) {
        return change == null ? now : change.over(now, field, clashes, words);
    }
}
