package org.frontdoor.model.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.frontdoor.model.SampleProgram;
import org.frontdoor.model.catalog.Agency;
import org.frontdoor.model.command.StoredEntries;
import org.frontdoor.model.triage.Triage.Asked;
import org.junit.jupiter.api.Test;

class TriageTest {

    private final Triage triage = new Triage(SampleProgram.PROGRAM);
    private final StoredEntries entries = new StoredEntries().with(Agency.KIND, SampleProgram.COUNTY);

    private Way way(Asked asked) {
        var way = triage.way(asked, entries);
        assertTrue(way.reason().endsWith("."), way.reason());
        return way;
    }

    @Test
    void dangerComesBeforeAnyService() {
        var way = assertInstanceOf(Way.Emergency.class, way(Asked.of("need food, a fire!", SampleProgram.POTHOLE)));
        assertEquals("9-1-1", way.line());
        assertEquals("“fire” may be an emergency: transfer to 9-1-1 now.", way.reason());
    }

    @Test
    void needsGoToTheirLine() {
        var way = assertInstanceOf(Way.Needs.class, way(Asked.of("we need food", null)));
        assertEquals("2-1-1", way.line());
    }

    @Test
    void whatTheAgentClearedIsNoDangerAnyMore() {
        var cleared = new Asked("a fire, years ago", SampleProgram.POTHOLE, Set.of("fire"), "en");
        assertEquals(new Way.Help(SampleProgram.POTHOLE, "PBOT", "crew"), way(cleared));
    }

    @Test
    void helpSaysWhoGetsIt() {
        assertEquals(
                new Way.Help(SampleProgram.POTHOLE, "PBOT", "crew"),
                way(Asked.of("hole by the fire hydrant", SampleProgram.POTHOLE)));
        assertTrue(way(Asked.of("", SampleProgram.VOLUNTEER)).reason().contains("311 itself"));
    }

    @Test
    void referGivesTheCardInTheCustomersLanguage() {
        var asked = new Asked("perro perdido", SampleProgram.ANIMALS, Set.of(), "es");
        var card = assertInstanceOf(Way.Refer.class, way(asked)).card();
        assertEquals("Ellos lo hacen.", card.who());
        assertEquals("The address.", card.haveReady());
        assertTrue(card.warm());
        assertEquals(
                List.of("503-555-0101", "https://example.org"), card.reach().toList());
        assertFalse(HandOff.of(SampleProgram.PARKS, "en").warm());
    }

    @Test
    void aReferralToNobodyIsTakenIn() {
        var way = triage.way(Asked.of("lost dog", SampleProgram.ANIMALS), new StoredEntries());
        assertEquals(new Way.Help(SampleProgram.ANIMALS, Agency.PROGRAM, ""), way);
    }

    @Test
    void withoutAServiceNothingIsDecided() {
        assertEquals(new Way.Undecided(), way(Asked.of("something is broken", null)));
    }
}
