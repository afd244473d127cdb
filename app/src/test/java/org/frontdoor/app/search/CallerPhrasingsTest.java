package org.frontdoor.app.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.frontdoor.app.host.PackReadout;
import org.frontdoor.central.pack.Pack;
import org.frontdoor.fixtures.search.CallerPhrasing;
import org.frontdoor.fixtures.search.CallerPhrasing.Half;
import org.frontdoor.model.catalog.Service;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// How often the service that a caller means is among the first three.
class CallerPhrasingsTest {
    private static final int FIRST = 3;
    private static final double LEAST = 0.84;

    private static final AnswerSearch SEARCH = new AnswerSearch();
    private static Pack portland;

    @BeforeAll
    static void index() {
        portland = assertInstanceOf(PackReadout.Good.class, PackReadout.of("portland"))
                .pack();
        SEARCH.rebuild(
                portland.services(),
                portland.articles(),
                portland.program().synonyms().words());
    }

    @AfterAll
    static void close() {
        SEARCH.close();
    }

    @Test
    void eachServiceIsAskedForTwiceInEachHalf() {
        for (Half half : Half.values()) {
            Set<String> once = portland.services().stream().map(Service::code).collect(Collectors.toSet());
            List<String> twice = new ArrayList<>(once);
            twice.addAll(once);
            assertEquals(
                    twice.stream().sorted().toList(),
                    CallerPhrasing.all().stream()
                            .filter(each -> each.half() == half)
                            .map(CallerPhrasing::service)
                            .sorted()
                            .toList());
        }
    }

    /// Words alone found 152 and 156 of 180 when this was written.
    @ParameterizedTest
    @EnumSource(Half.class)
    void mostAreFound(Half half) {
        List<CallerPhrasing> all = CallerPhrasing.all().stream()
                .filter(each -> each.half() == half)
                .toList();
        long found = all.stream().filter(CallerPhrasingsTest::found).count();
        assertTrue(found >= LEAST * all.size(), () -> half + ": " + found + " of " + all.size());
    }

    private static boolean found(CallerPhrasing phrasing) {
        return SEARCH.find(phrasing.words(), phrasing.language(), FIRST, 0).services().stream()
                .anyMatch(match -> match.service().code().equals(phrasing.service()));
    }
}
