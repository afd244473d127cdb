package org.frontdoor.app.torture;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.frontdoor.model.catalog.Agency;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.people.Person;
import org.frontdoor.model.people.Role;
import org.frontdoor.model.program.Program;
import org.frontdoor.model.program.Wording;

/// The little that a simulated city has: two agencies and the people.
final class Ground {
    static final List<String> AGENCIES = List.of("ROADS", "PARKS");

    private Ground() {}

    static List<Entry> entries() {
        return List.of(agency(Agency.PROGRAM), agency("ROADS"), agency("PARKS"), program());
    }

    /// Somebody of the program.
    static Actor agent(int number) {
        return new Actor(Person.idOf("agent" + number), "agent" + number, Role.AGENT, null);
    }

    /// The same person, for an agency from now on.
    static Actor at(Actor person, String agency) {
        return new Actor(person.id(), person.name(), Role.RESOLVER, agency);
    }

    private static Agency agency(String code) {
        return new Agency(
                Agency.idOf(code),
                code,
                code,
                code,
                Agency.Kind.BUREAU,
                "503-555-0100",
                "",
                "",
                "",
                "",
                false,
                Wording.NONE,
                Wording.NONE,
                true);
    }

    private static Program program() {
        return new Program(
                Program.theId(),
                "sim",
                "Sim 311",
                "Sim",
                "OR",
                "US",
                ZoneId.of("America/Los_Angeles"),
                "503-555-0100",
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of("en"),
                List.of(),
                "503-555-0190",
                3,
                null,
                null,
                null,
                Map.of(),
                new Program.Lines("9-1-1", "2-1-1", "503-555-0133"),
                new Program.AlarmWords(Map.of(), Map.of(), Map.of()),
                Program.Synonyms.NONE);
    }
}
