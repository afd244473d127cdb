package org.frontdoor.model.cases;

import static org.frontdoor.model.SampleProgram.AGENT;
import static org.frontdoor.model.SampleProgram.LEAD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.frontdoor.model.SampleDesk;
import org.frontdoor.model.cases.ImportCase.ImportedEnd;
import org.frontdoor.model.contact.Channel;
import org.junit.jupiter.api.Test;

class ImportCaseTest {

    private static final Instant OPENED = Instant.parse("2015-02-03T08:00:00Z");
    private static final ImportedEnd END =
            new ImportedEnd(Resolution.Kind.WORK_DONE, "Case resolved", OPENED.plusSeconds(3600));

    private final SampleDesk desk = new SampleDesk();

    private static ImportCase command(String number, String service, String description, ImportedEnd end) {
        return new ImportCase("boston", "101", number, service, description, null, Channel.WEB, OPENED, end);
    }

    private Case imported(String service, ImportedEnd end) {
        desk.accepted(LEAD, command(SampleDesk.NUMBER, service, "pothole", end));
        return desk.find(ImportCase.idOf("boston", "101"));
    }

    @Test
    void keepsWhenItWasOpenedAndHowItEnded() {
        var done = imported("pothole", END);
        assertEquals(OPENED, done.origin().openedAt());
        assertEquals("101", done.origin().externalId());
        assertEquals(new Resolution(Resolution.Kind.WORK_DONE, "Case resolved", "lead", END.at()), done.resolution());
    }

    @Test
    void withoutAKnownServiceItWaitsInTriage() {
        assertTrue(imported("frost heave", null).inTriage());
    }

    @Test
    void aServiceOfTheProgramItselfWaitsThereToo() {
        assertTrue(imported("volunteer", null).inTriage());
    }

    @Test
    void aSecondImportFindsTheFirst() {
        imported("pothole", null);
        desk.accepted(AGENT, new AddNote(ImportCase.idOf("boston", "101"), "looked at", false));
        desk.nothingToDo(LEAD, command(SampleDesk.OTHER_NUMBER, "pothole", "pothole", null));
        desk.refused("import-differs", LEAD, command(SampleDesk.NUMBER, "pothole", "a tree", null));
    }

    @Test
    void whatMustNotBeWrittenDownIsNotTakenOverEither() {
        desk.refused(
                "payment-card", LEAD, command(SampleDesk.NUMBER, "pothole", "paid with 4111 1111 1111 1111", null));
        var words = new ImportedEnd(Resolution.Kind.WORK_DONE, "refunded to 4111111111111111", OPENED);
        desk.refused("payment-card", LEAD, command(SampleDesk.NUMBER, "pothole", "pothole", words));
        ImportCase social = command(SampleDesk.NUMBER, "pothole", "my number is 078-05-1120", null);
        desk.accepted(LEAD, social);
        assertEquals(
                "my number is •••-••-••••",
                desk.find(ImportCase.idOf("boston", "101")).description());
        desk.nothingToDo(LEAD, social);
    }

    @Test
    void isRefusedWithoutANumberOrAnOutcome() {
        desk.refused("number-wrong", LEAD, command("2600041841", "pothole", "pothole", null));
        var silent = new ImportedEnd(Resolution.Kind.WORK_DONE, " ", OPENED);
        desk.refused("outcome-missing", LEAD, command(SampleDesk.NUMBER, "pothole", "pothole", silent));
        desk.refused("not-your-role", AGENT, command(SampleDesk.NUMBER, "pothole", "pothole", null));
    }

    @Test
    void isRefusedWithATimeThatNoCityKnew() {
        for (var opened : List.of(Instant.MAX, Instant.MIN, Instant.parse("1899-12-31T23:59:59Z"))) {
            var never = new ImportCase(
                    "boston", "101", SampleDesk.NUMBER, null, "pothole", null, Channel.WEB, opened, null);
            desk.refused("time-wrong", LEAD, never);
        }
        var later = new ImportedEnd(Resolution.Kind.WORK_DONE, "Case resolved", Instant.MAX);
        desk.refused("time-wrong", LEAD, command(SampleDesk.NUMBER, "pothole", "pothole", later));
    }
}
