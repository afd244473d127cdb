package org.frontdoor.model.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.frontdoor.model.number.NumberPool.Take;
import org.junit.jupiter.api.Test;

class NumberPoolTest {

    private static final Series YEAR = Series.ofYear(2026);

    private static NumberBlock block(int first, int last) {
        return new NumberBlock(UUID.randomUUID(), YEAR, first, last);
    }

    private static List<CaseNumber> takeAll(NumberPool pool) {
        var taken = new ArrayList<CaseNumber>();
        var left = pool;
        while (left.take() instanceof Take.Taken take) {
            assertEquals(left.remaining() - 1, take.pool().remaining());
            taken.add(take.number());
            left = take.pool();
        }
        assertEquals(0, left.remaining());
        return taken;
    }

    @Test
    void givesItsBlocksInOrderThenNothing() {
        var one = block(0, 2);
        var two = block(500, 501);
        var expected = new ArrayList<>(one.numbers().toList());
        expected.addAll(two.numbers().toList());
        assertEquals(expected, takeAll(NumberPool.empty().with(one).with(two)));
        assertEquals(new Take.Empty(), NumberPool.empty().take());
    }

    @Test
    void asksAtHalfAndWarnsEarly() {
        var pool = NumberPool.empty().with(block(0, 199));
        assertFalse(pool.wantsRefill());
        assertTrue(pool.without(CaseNumber.of(YEAR, 99)).wantsRefill());
        assertFalse(pool.without(CaseNumber.of(YEAR, 158)).low());
        assertTrue(pool.without(CaseNumber.of(YEAR, 159)).low());
        assertTrue(NumberPool.empty().wantsRefill());
        assertTrue(NumberPool.empty().low());
    }

    @Test
    void aRefillCountsFromWhatIsThereNow() {
        var half = NumberPool.empty().with(block(0, 99)).without(CaseNumber.of(YEAR, 49));
        var refilled = half.with(block(1000, 1099));
        assertEquals(150, refilled.remaining());
        assertFalse(refilled.wantsRefill());
        assertTrue(refilled.without(CaseNumber.of(YEAR, 1024)).wantsRefill());
    }

    @Test
    void aBlockThatComesTwiceIsUsedOnce() {
        var first = block(0, 9);
        var used = NumberPool.empty().with(first).without(CaseNumber.of(YEAR, 9));
        assertEquals(0, used.remaining());
        assertEquals(used, used.with(first));
        assertEquals(used, used.with(block(5, 20)));
    }

    @Test
    void afterACrashWhatTheJournalKnowsIsSkipped() {
        var pool = NumberPool.empty().with(block(0, 9)).with(block(20, 29));
        assertEquals(13, pool.without(CaseNumber.of(YEAR, 6)).remaining());
        assertEquals(5, pool.without(CaseNumber.of(YEAR, 24)).remaining());
        var later = pool.without(CaseNumber.of(YEAR, 6));
        assertEquals(later, later.without(CaseNumber.of(YEAR, 3)));
        assertEquals(later, later.without(CaseNumber.of(YEAR, 777)));
        assertEquals(later, later.without(CaseNumber.of(Series.CLASSROOM, 8)));
    }

    @Property(tries = 300)
    void noNumberComesTwice(@ForAll("leases") List<NumberBlock> leases) {
        var pool = NumberPool.empty();
        var taken = new ArrayList<CaseNumber>();
        for (var lease : leases) {
            pool = pool.with(lease);
            for (var i = 0; i < 7 && pool.take() instanceof Take.Taken take; i++) {
                taken.add(take.number());
                pool = take.pool();
            }
        }
        taken.addAll(takeAll(pool));
        assertEquals(taken.size(), new HashSet<>(taken).size());
        assertTrue(taken.stream().allMatch(number -> leases.stream().anyMatch(lease -> lease.contains(number))));
    }

    @Property(tries = 100)
    void survivesStorage(@ForAll("leases") List<NumberBlock> leases) throws JsonProcessingException {
        var pool = leases.stream().reduce(NumberPool.empty(), NumberPool::with, (one, two) -> two);
        var json = new ObjectMapper();
        assertEquals(pool, json.readValue(json.writeValueAsString(pool), NumberPool.class));
    }

    /// Blocks from a narrow range, so that many of them share numbers.
    @Provide
    Arbitrary<List<NumberBlock>> leases() {
        var blocks = Combinators.combine(
                        Arbitraries.integers().between(0, 400),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.of(Series.CLASSROOM, YEAR))
                .as((first, more, series) -> new NumberBlock(UUID.randomUUID(), series, first, first + more));
        return blocks.list().ofMaxSize(12);
    }
}
