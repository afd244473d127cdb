package org.frontdoor.model.customer;

import static org.frontdoor.model.SampleProgram.AGENT;
import static org.frontdoor.model.SampleProgram.LEAD;
import static org.frontdoor.model.SampleProgram.STREETS_RESOLVER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import org.frontdoor.model.SampleDesk;
import org.frontdoor.model.command.Clash;
import org.frontdoor.model.command.FieldChange;
import org.junit.jupiter.api.Test;

class SaveCustomerTest {

    private final SampleDesk desk = new SampleDesk();
    private final UUID id = UUID.randomUUID();

    private Customer customer() {
        return desk.entries().find(Customer.KIND, id).orElseThrow();
    }

    private SaveCustomer name(String from, String to) {
        return new SaveCustomer(id, new FieldChange<>(from, to), List.of(), List.of(), null, null);
    }

    private SaveCustomer reach(List<String> phones, List<String> emails) {
        return new SaveCustomer(id, null, phones, emails, null, null);
    }

    @Test
    void opensAFile() {
        desk.accepted(
                AGENT,
                new SaveCustomer(
                        id,
                        new FieldChange<>(null, " Maria "),
                        List.of("503 555 0142"),
                        List.of("m@example.org "),
                        new FieldChange<>(null, "es"),
                        new FieldChange<>(null, "knocks loudly")));
        assertEquals(
                new Customer(id, "Maria", List.of("+15035550142"), List.of("m@example.org"), "es", "knocks loudly"),
                customer());
        desk.nothingToDo(LEAD, name("Maria", "Maria"));
    }

    @Test
    void twoDesksEachAddANumberAndBothStay() {
        desk.accepted(AGENT, reach(List.of("503-555-0142"), List.of()));
        desk.accepted(LEAD, reach(List.of("(503) 555-0142", "503-555-0143 x7"), List.of("m@example.org")));
        assertEquals(List.of("+15035550142", "+15035550143;ext=7"), customer().phones());
        desk.nothingToDo(LEAD, reach(customer().phones(), customer().emails()));
    }

    @Test
    void whatNoLongerReachesThemIsTakenOut() {
        desk.accepted(AGENT, reach(List.of("503-555-0142", "503-555-0143"), List.of("old@example.org")));
        desk.accepted(
                LEAD,
                new SaveCustomer(
                        id,
                        null,
                        List.of(),
                        List.of("new@example.org"),
                        null,
                        null,
                        List.of("(503) 555-0142"),
                        List.of("old@example.org", "never@example.org")));
        assertEquals(List.of("+15035550143"), customer().phones());
        assertEquals(List.of("new@example.org"), customer().emails());
    }

    @Test
    void theSameFieldAsks() {
        desk.accepted(AGENT, name(null, "Maria"));
        desk.accepted(AGENT, name("Maria", "María"));
        assertEquals(
                List.of(new Clash("name", "Maria", "Mary", "María")),
                desk.conflict(LEAD, name("Maria", "Mary")).clashes());
    }

    @Test
    void takesOnlyWhatCanReachThem() {
        desk.refused("phone-wrong", AGENT, reach(List.of("555-0142"), List.of()));
        desk.refused("email-wrong", AGENT, reach(List.of(), List.of("maria at home")));
        desk.refused("not-your-role", STREETS_RESOLVER, name(null, "Maria"));
        desk.refused(
                "payment-card",
                AGENT,
                new SaveCustomer(id, null, List.of(), List.of(), null, new FieldChange<>(null, "4111111111111111")));
    }
}
