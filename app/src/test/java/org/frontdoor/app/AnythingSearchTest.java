package org.frontdoor.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.SimpleObjectProperty;
import org.frontdoor.app.cases.CaseRows;
import org.frontdoor.app.cases.CaseWords;
import org.frontdoor.app.cases.CasesStand;
import org.frontdoor.app.directory.ListingSearch;
import org.frontdoor.app.search.AnswerSearch;
import org.frontdoor.app.shell.PaletteEntry;
import org.frontdoor.app.sync.Deed;
import org.frontdoor.app.sync.Samples;
import org.frontdoor.app.sync.WorkspaceFixture;
import org.frontdoor.app.ui.text.Language;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.app.ui.text.WallClock;
import org.frontdoor.model.cases.OpenCase;
import org.frontdoor.model.number.CaseNumber;
import org.frontdoor.model.number.Series;
import org.frontdoor.model.place.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Ctrl+K leads to cases that are not kept here, whatever they are looked for by.
class AnythingSearchTest {
    private static final String HERE = CaseNumber.of(new Series(26), 1).digits();
    private static final String NOT_HERE = CaseNumber.of(new Series(26), 4183).digits();

    @TempDir
    private Path folder;

    private final List<String> asked = new ArrayList<>();
    private final AnswerSearch answers = new AnswerSearch();
    private final ListingSearch listings = new ListingSearch();
    private WorkspaceFixture fixture;
    private CaseRows rows;
    private AnythingSearch search;

    @BeforeEach
    void open() {
        fixture = WorkspaceFixture.in(folder).with(List.of(CaseRows.EXTRACT)).open();
        fixture.workspace().give(Deed.of(Samples.opening(UUID.randomUUID(), HERE, "a couch on the sidewalk")));
        rows = new CaseRows(fixture.workspace(), Runnable::run);
        search = new AnythingSearch(
                fixture.workspace(),
                answers,
                listings,
                rows,
                new CaseWords(
                        new Texts("cases", new SimpleObjectProperty<>(Language.ENGLISH)),
                        new WallClock(ZoneId.of("America/Los_Angeles"))),
                new Texts("app", new SimpleObjectProperty<>(Language.ENGLISH)),
                new AnythingSearch.Doors(
                        id -> asked.add("a case"),
                        asked::add,
                        service -> asked.add("service"),
                        article -> {},
                        listed -> asked.add(listed.listing().name().in("en"))));
    }

    @AfterEach
    void close() {
        rows.close();
        answers.close();
        listings.close();
        fixture.close();
    }

    private List<String> titles(String query) {
        return search.find(query).stream().map(PaletteEntry::title).toList();
    }

    @Test
    void aNumberThatIsNotHereIsAskedForAtTheCenter() {
        fixture.online();
        List<PaletteEntry> found = search.find(NOT_HERE);
        assertEquals(
                List.of("Search older cases"),
                found.stream().map(PaletteEntry::title).toList());
        assertEquals("At the center, closed long ago", found.getFirst().detail());
        found.getFirst().run().run();
        assertEquals(List.of(NOT_HERE), asked);
    }

    @Test
    void aNumberWhoseCheckDigitDoesNotFitIsToldAsMistypedAndAskedForNowhere() {
        String swapped = "2600041853";
        List<PaletteEntry> found = search.find(swapped);
        assertEquals(
                List.of("2600041853 cannot be a case number: one digit is wrong or two are swapped. Ask for it again."),
                found.stream().map(PaletteEntry::title).toList());
        assertFalse(found.getFirst().canBeTaken());
        assertEquals(
                List.of("26 0004 1853 cannot be a case number: one digit is wrong or two are swapped."
                        + " Ask for it again."),
                titles("26 0004 1853"));
        assertTrue(titles("P123456780").getFirst().startsWith("P123456780 cannot be a case number"));
    }

    @Test
    void phonesAndWholeNumbersAreNoMistypedNumbers() {
        List.of(HERE, NOT_HERE, "503-555-0142", "26000418", "blue couch")
                .forEach(query -> assertTrue(search.find(query).stream().allMatch(PaletteEntry::canBeTaken), query));
    }

    @Test
    void withoutALineItSaysWhen() {
        fixture.offline();
        assertEquals(
                "At the center, when the line is back",
                search.find(NOT_HERE).getFirst().detail());
    }

    @Test
    void phonesAndWordsAreAskedForToo() {
        assertEquals(List.of("Search older cases"), titles("503-555-0142"));
        search.find("  blue couch ").getLast().run().run();
        assertEquals(List.of("blue couch"), asked);
        assertEquals(List.of(), titles("blu"), "three letters are in every case");
    }

    @Test
    void whatIsHereComesFirst() {
        assertEquals("26 0000 " + HERE.substring(6), titles(HERE).getFirst());
    }

    @Test
    void casesAreFoundByWhatCanBeTypedAboveTheirList() {
        List.of("couch", "cou side", "\"on the sidewalk\"", "status:open couch", "estado:abierto", "-status:closed")
                .forEach(query -> assertTrue(titles(query).contains("26 0000 " + HERE.substring(6)), query));
        assertFalse(titles("status:closed couch").contains("26 0000 " + HERE.substring(6)));
    }

    @Test
    void theCenterIsAskedForTheWordsOfAQueryWithTermsAlone() {
        search.find("status:closed blue couch").getLast().run().run();
        assertEquals(List.of("blue couch"), asked);
        assertEquals(List.of(), titles("status:closed"), "there are no words to ask for");
    }

    @Test
    void whatMeansNothingIsToldAndTheRestStillFinds() {
        List<PaletteEntry> found = search.find("couch status:opne");
        assertFalse(found.getFirst().canBeTaken());
        assertTrue(found.getFirst().title().startsWith("There is no status “opne”"));
        assertEquals("26 0000 " + HERE.substring(6), found.get(1).title());
        assertTrue(titles("stauts:open couch").getFirst().startsWith("“stauts:” means nothing here"));
        assertTrue(titles("stauts:open couch").get(1).startsWith("26 0000"));
    }

    @Test
    void whoIsCalledSoComesBeforeWhatAnswersAndWhatWasSaidAfterServices() {
        String named = CaseNumber.of(new Series(26), 2).digits();
        OpenCase plain = Samples.opening(UUID.randomUUID(), named, "it is loud");
        fixture.workspace()
                .give(Deed.of(new OpenCase(
                        plain.caseId(),
                        plain.number(),
                        plain.type(),
                        plain.service(),
                        plain.questionsVersion(),
                        plain.description(),
                        Place.named("4 Abandoned Aly"),
                        plain.answers(),
                        plain.caller(),
                        plain.followUp(),
                        plain.channel(),
                        plain.contact(),
                        plain.known(),
                        null)));
        fixture.settle();
        answers.rebuild(CasesStand.services(), List.of(), List.of());
        assertEquals(
                List.of("26 0000 " + named.substring(6), "Abandoned auto", "Search older cases"), titles("abandoned"));
        fixture.workspace().give(Deed.of(Samples.opening(UUID.randomUUID(), NOT_HERE, "an abandoned sofa")));
        fixture.settle();
        assertEquals(
                List.of("26 0000 " + named.substring(6), "Abandoned auto", "26 0004 " + NOT_HERE.substring(6)),
                titles("abandoned").subList(0, 3));
    }
}
