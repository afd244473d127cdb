package org.frontdoor.app.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.frontdoor.app.cache.Cache;
import org.frontdoor.app.cache.CacheFile;
import org.frontdoor.app.cache.Page;
import org.frontdoor.model.ProgramVocabulary;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.wire.WireJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseTableTest {
    private static final WireJson JSON = new WireJson(ProgramVocabulary.create());
    private static final int MANY = 5_000;

    @TempDir
    Path folder;

    @Test
    void whatIsReadAtAStartIsWhatTheCasesSay() throws JsonProcessingException {
        SampleCases samples = new SampleCases(3);
        List<Case> cases = new ArrayList<>();
        List<Page.Line> lines = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            Case alone = samples.any();
            Case one = i % 5 == 0 ? SampleCases.alsoAskedBy(alone, samples.any().caller()) : alone;
            cases.add(one);
            lines.add(new Page.Line(Case.KIND, one.id(), 1, JSON.mapper().writeValueAsBytes(one)));
        }
        try (Cache cache = open()) {
            cache.apply(new Page(lines, Optional.of("1")));
        }
        try (Cache cache = open()) {
            var read = cache.extracts(CaseRows.EXTRACT, id -> true).stream()
                    .collect(Collectors.toMap(CaseRow::id, Function.identity()));
            assertEquals(MANY, read.size());
            for (Case one : cases) {
                CaseRow made = CaseRow.of(one);
                assertEquals(made, read.get(one.id()));
                assertEquals(made.folded(), read.get(one.id()).folded());
            }
        }
    }

    private Cache open() {
        return Cache.open(
                new CacheFile(folder, "5e".repeat(32).toCharArray(), InstantSource.system()),
                JSON,
                List.of(CaseRows.EXTRACT),
                () -> {});
    }
}
