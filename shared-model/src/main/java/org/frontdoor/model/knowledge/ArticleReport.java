package org.frontdoor.model.knowledge;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.people.Scope;
import org.jspecify.annotations.Nullable;

/// «This is wrong»: somebody found an article at fault, and the agency's liaison is to see to it
/// (Denver's feedback procedure, `000_e03aefa12c1dc533.txt`, exhibit A).
///
/// @param comment what is wrong, in the reporter's words
/// @param callerWords what the caller had asked, when it came up in a contact
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ArticleReport(
        UUID id,
        UUID article,
        String title,
        String agency,
        String comment,
        @Nullable String callerWords,
        String reportedBy,
        Instant reportedAt,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt)
        implements Entry {
    public static final EntryKind<ArticleReport> KIND =
            EntryKind.of("article-report", ArticleReport.class, report -> Scope.agency(report.agency()));

    public boolean open() {
        return answeredAt == null;
    }

    ArticleReport answered(String words, String by, Instant at) {
        return new ArticleReport(
                id, article, title, agency, comment, callerWords, reportedBy, reportedAt, words, by, at);
    }
}
