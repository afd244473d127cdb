package org.frontdoor.model.cases;

import static org.frontdoor.model.SampleProgram.AGENT;
import static org.frontdoor.model.SampleProgram.LEAD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.frontdoor.model.SampleDesk;
import org.frontdoor.model.people.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InHandTest {
    private final SampleDesk desk = new SampleDesk();
    private UUID waiting;

    @BeforeEach
    void aCaseWaits() {
        waiting = desk.unknown().id();
    }

    private Optional<String> holder() {
        return desk.entries().find(InHand.KIND, InHand.idOf(waiting)).map(InHand::by);
    }

    private void take(Actor actor, Duration after) {
        desk.give(actor, new TakeInHand(waiting), SampleDesk.NOW.plus(after));
    }

    @Test
    void whoeverWasFirstHasItUntilTheyLetGo() {
        take(AGENT, Duration.ZERO);
        take(LEAD, Duration.ofMinutes(1));
        assertEquals(Optional.of(AGENT.name()), holder());
        desk.nothingToDo(LEAD, new LetGo(waiting));
        assertEquals(Optional.of(AGENT.name()), holder(), "nobody lets go for somebody else");
        desk.accepted(AGENT, new LetGo(waiting));
        assertTrue(holder().isEmpty());
        take(LEAD, Duration.ofMinutes(2));
        assertEquals(Optional.of(LEAD.name()), holder());
    }

    @Test
    void aComputerThatWasSwitchedOffHoldsNothingForEver() {
        take(AGENT, Duration.ZERO);
        take(LEAD, Duration.ofMinutes(9));
        assertEquals(Optional.of(AGENT.name()), holder());
        take(LEAD, Duration.ofMinutes(10));
        assertEquals(Optional.of(LEAD.name()), holder());
    }

    @Test
    void ofACaseThatHasADeskNothingIsTold() {
        waiting = desk.pothole().id();
        take(AGENT, Duration.ZERO);
        assertTrue(holder().isEmpty());
    }
}
