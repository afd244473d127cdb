package org.frontdoor.model.knowledge;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
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
/// @param caseId the case it came up with
/// @param dueAt until when the program has promised an answer
/// @param outcome what came of it, `null` while it is open and for reports answered before there was one
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ArticleReport(
        UUID id,
        UUID article,
        String title,
        String agency,
        String comment,
        @Nullable String callerWords,
        @Nullable UUID caseId,
        String reportedBy,
        Instant reportedAt,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt,
        @Nullable Instant dueAt,
        @Nullable Outcome outcome)
        implements Entry {
    public static final EntryKind<ArticleReport> KIND =
            EntryKind.of("article-report", ArticleReport.class, report -> Scope.agency(report.agency()));

    /// What came of a report.
    public enum Outcome {
        /// The article was put right.
        @JsonProperty("corrected")
        CORRECTED,
        /// The article is right as it stands.
        @JsonProperty("stands")
        STANDS
    }

    public boolean open() {
        return answeredAt == null;
    }

    /// Open beyond what was promised, or answered after it.
    public boolean late(Instant now) {
        Instant end = answeredAt == null ? now : answeredAt;
        return dueAt != null && end.isAfter(dueAt);
    }

    ArticleReport answered(@Nullable Outcome came, String words, String by, Instant at) {
        return new ArticleReport(
                id,
                article,
                title,
                agency,
                comment,
                callerWords,
                caseId,
                reportedBy,
                reportedAt,
                words,
                by,
                at,
                dueAt,
                came);
    }
}
