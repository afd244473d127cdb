package org.frontdoor.app.knowledge.report;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.frontdoor.app.sync.DraftForm;
import org.frontdoor.app.sync.Drafts;
import org.frontdoor.model.knowledge.ArticleReport.Outcome;
import org.jspecify.annotations.Nullable;

/// What is half written about reports, and which answers were read on this computer, kept in the journal. Thread-safe.
final class ReportDrafts {
    private static final String ANSWERS = "answer-report/";
    private static final String READ = "reports-read";
    private static final Duration REMEMBERED = Duration.ofDays(60);

    private final DraftForm<Typed> answers;
    private final DraftForm<Read> read;

    /// A half-written answer.
    record Typed(@Nullable Outcome outcome, String words) {
        static final Typed NOTHING = new Typed(null, "");
    }

    /// When answers were read, in milliseconds of Unix time, by report.
    record Read(Map<UUID, Long> reports) {}

    ReportDrafts(Drafts drafts) {
        answers = drafts.form(ANSWERS, Typed.class);
        read = drafts.form(READ, Read.class);
    }

    static String key(UUID report) {
        return ANSWERS + report;
    }

    void keep(UUID report, Typed typed) {
        if (typed.equals(Typed.NOTHING)) {
            answers.drop(report);
        } else {
            answers.keep(report, typed);
        }
    }

    Typed of(UUID report) {
        return answers.of(report).orElse(Typed.NOTHING);
    }

    boolean read(UUID report) {
        return reads().containsKey(report);
    }

    void markRead(UUID report, Instant now) {
        Map<UUID, Long> reads = reads();
        long oldest = now.minus(REMEMBERED).toEpochMilli();
        reads.values().removeIf(at -> at < oldest);
        reads.put(report, now.toEpochMilli());
        read.keep("", new Read(reads));
    }

    private Map<UUID, Long> reads() {
        return new TreeMap<>(read.of("").map(Read::reports).orElse(Map.of()));
    }
}
