package org.frontdoor.central.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `POST /imports`: rows to take over, at most [#MOST_ROWS].
///
/// @param dryRun only say what would be done
public record ImportBatch(boolean dryRun, List<ImportRow> rows) {
    public static final int MOST_ROWS = 5_000;

    public ImportBatch {
        rows = List.copyOf(rows);
    }

    /// Its answer.
    public record Answer(int created, int unchanged, int skipped, List<RowAnswer> rows) {
        public Answer {
            rows = List.copyOf(rows);
        }
    }

    /// What was done with a row.
    /// @param reason why it was skipped
    /// @param number of the case, when there is one
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RowAnswer(
            int line,
            Action action,
            @Nullable String reason,
            @Nullable String number) {}

    /// What can be done with a row.
    public enum Action {
        @JsonProperty("create")
        CREATE,
        @JsonProperty("unchanged")
        UNCHANGED,
        @JsonProperty("skip")
        SKIP
    }
}
