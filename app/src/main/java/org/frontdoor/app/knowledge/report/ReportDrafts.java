package org.frontdoor.app.knowledge.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.frontdoor.app.sync.Drafts;
import org.frontdoor.model.knowledge.ArticleReport.Outcome;
import org.jspecify.annotations.Nullable;

/// What is half written about reports, and which answers were read on this computer, kept in the journal. Thread-safe.
final class ReportDrafts {
    private static final String READ = "reports-read";
    private static final Duration REMEMBERED = Duration.ofDays(60);

    private final Drafts drafts;
    private final ObjectMapper json = new ObjectMapper();

    /// A half-written answer.
    record Typed(@Nullable Outcome outcome, String words) {
        static final Typed NOTHING = new Typed(null, "");
    }

    /// When answers were read, in milliseconds of Unix time, by report.
    record Read(Map<UUID, Long> reports) {}

    ReportDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    static String key(UUID report) {
        return "answer-report/" + report;
    }

    void keep(UUID report, Typed typed) {
        if (typed.equals(Typed.NOTHING)) {
            drafts.drop(key(report));
        } else {
            drafts.keep(key(report), written(typed));
        }
    }

    Typed of(UUID report) {
        return newest(key(report), Typed.class).orElse(Typed.NOTHING);
    }

    boolean read(UUID report) {
        return reads().containsKey(report);
    }

    void markRead(UUID report, Instant now) {
        Map<UUID, Long> reads = reads();
        long oldest = now.minus(REMEMBERED).toEpochMilli();
        reads.values().removeIf(at -> at < oldest);
        reads.put(report, now.toEpochMilli());
        drafts.keep(READ, written(new Read(reads)));
    }

    private Map<UUID, Long> reads() {
        return new TreeMap<>(newest(READ, Read.class).map(Read::reports).orElse(Map.of()));
    }

    private String written(Record typed) {
        try {
            return json.writeValueAsString(typed);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what is typed is plain data", e);
        }
    }

    private <T> Optional<T> newest(String key, Class<T> form) {
        return drafts.kept().stream()
                .filter(draft -> draft.key().equals(key))
                .reduce((older, newer) -> newer)
                .flatMap(draft -> read(draft.json(), form));
    }

    private <T> Optional<T> read(String kept, Class<T> form) {
        try {
            return Optional.of(json.readValue(kept, form));
        } catch (JsonProcessingException ofAnotherVersion) {
            return Optional.empty();
        }
    }
}
