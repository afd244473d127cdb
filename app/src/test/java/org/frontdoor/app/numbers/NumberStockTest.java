package org.frontdoor.app.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.frontdoor.app.journal.Appended;
import org.frontdoor.app.journal.DiskFiles;
import org.frontdoor.app.journal.FrozenCommand;
import org.frontdoor.app.journal.Journal;
import org.frontdoor.app.journal.JournalEntry;
import org.frontdoor.app.journal.JournalKey;
import org.frontdoor.app.journal.Opening;
import org.frontdoor.model.number.CaseNumber;
import org.frontdoor.model.number.NumberBlock;
import org.frontdoor.model.number.Series;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NumberStockTest {
    private static final Series YEAR = Series.ofYear(2026);
    private final ObjectMapper mapper = JsonMapper.builder().build();
    private final Random random = new Random(5);
    private int commands;

    @TempDir
    Path folder;

    private Journal journal() throws IOException {
        Opening opening =
                Journal.open(DiskFiles.at(folder), new JournalKey(new UUID(1, 2), new byte[32]), new Random(1));
        return assertInstanceOf(Opening.Opened.class, opening).journal();
    }

    private NumberStock stock(Journal journal) throws JsonProcessingException {
        return new NumberStock(journal, mapper, InstantSource.fixed(Instant.EPOCH), random);
    }

    private static NumberBlock block(int id, int first) {
        return new NumberBlock(new UUID(3, id), YEAR, first, first + NumberStock.BLOCK - 1);
    }

    private static NumberTaken.Given given(NumberTaken taken) {
        return assertInstanceOf(NumberTaken.Given.class, taken);
    }

    private CaseNumber openCase(Journal journal, NumberStock stock) {
        NumberTaken.Given given = given(stock.take());
        FrozenCommand command = new FrozenCommand(new UUID(9, ++commands), "{\"number\":\"" + given.number() + "\"}");
        Appended appended =
                journal.append(new JournalEntry.Commands(List.of(command), List.of(given.mark()), List.of()));
        assertInstanceOf(Appended.Saved.class, appended);
        return given.number();
    }

    @Test
    void noNumberIsGivenTwiceThroughRestartsAndBlocksThatComeAgain() throws IOException {
        List<CaseNumber> all = new ArrayList<>();
        for (int round = 0; round < 9; round++) {
            try (Journal journal = journal()) {
                NumberStock stock = stock(journal);
                for (int id = 0; id < 3; id++) {
                    assertInstanceOf(Appended.Saved.class, stock.add(block(id, 1000 * id)));
                }
                for (int i = 0; i < 33; i++) {
                    all.add(openCase(journal, stock));
                }
            }
        }
        assertEquals(297, new HashSet<>(all).size());
        assertEquals(CaseNumber.of(YEAR, 0), all.getFirst());
        try (Journal journal = journal()) {
            NumberStock stock = stock(journal);
            for (int left = 3; left > 0; left--) {
                all.add(openCase(journal, stock));
            }
            NumberTaken.NoneLeft none = assertInstanceOf(NumberTaken.NoneLeft.class, stock.take());
            assertTrue(none.words().contains("no case numbers"));
            stock.add(block(0, 0));
            assertInstanceOf(NumberTaken.NoneLeft.class, stock.take(), "a used block that comes again stays used");
        }
        assertEquals(300, new HashSet<>(all).size());
    }

    @Test
    void aNumberThatWasTakenIsNotGivenAgainEvenIfItsCaseWasNotSaved() throws IOException {
        try (Journal journal = journal()) {
            NumberStock stock = stock(journal);
            stock.add(block(1, 0));
            CaseNumber first = given(stock.take()).number();
            assertEquals(CaseNumber.of(YEAR, 0), first);
            assertEquals(CaseNumber.of(YEAR, 1), openCase(journal, stock));
        }
        try (Journal journal = journal()) {
            assertEquals(CaseNumber.of(YEAR, 2), given(stock(journal).take()).number());
        }
    }

    @Test
    void anotherBlockIsWantedAtHalfWithOneIdUntilItIsThere() throws IOException {
        try (Journal journal = journal()) {
            NumberStock stock = stock(journal);
            NumberOutlook.RefillWanted first = assertInstanceOf(NumberOutlook.RefillWanted.class, stock.outlook(true));
            assertEquals(first, stock.outlook(true), "the answer may have been lost");
            stock.add(new NumberBlock(first.lease(), YEAR, 0, 99));
            NumberOutlook.RefillWanted second = assertInstanceOf(NumberOutlook.RefillWanted.class, stock.outlook(true));
            assertTrue(!second.lease().equals(first.lease()), "two are held");
            stock.add(new NumberBlock(second.lease(), YEAR, 100, 199));
            assertEquals(new NumberOutlook.Plenty(200), stock.outlook(true));
            for (int i = 0; i < 99; i++) {
                stock.take();
            }
            assertEquals(new NumberOutlook.Plenty(101), stock.outlook(true));
            stock.take();
            assertInstanceOf(NumberOutlook.RefillWanted.class, stock.outlook(true));
        }
    }

    @Test
    void withoutALineTheAgentIsToldEarly() throws IOException {
        try (Journal journal = journal()) {
            NumberStock stock = stock(journal);
            stock.add(block(1, 0));
            assertEquals(new NumberOutlook.Plenty(100), stock.outlook(false));
            for (int i = 0; i < 75; i++) {
                stock.take();
            }
            NumberOutlook.LowOffline low = assertInstanceOf(NumberOutlook.LowOffline.class, stock.outlook(false));
            assertEquals(
                    "Only 25 case numbers are left while there is no connection. "
                            + "Get this computer connected soon.",
                    low.words());
        }
    }
}
