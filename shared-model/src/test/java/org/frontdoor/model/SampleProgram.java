package org.frontdoor.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.frontdoor.model.catalog.Agency;
import org.frontdoor.model.catalog.Handling;
import org.frontdoor.model.catalog.PlaceNeed;
import org.frontdoor.model.catalog.Question;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.contact.Channel;
import org.frontdoor.model.contact.ContactOutcome;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.people.Person;
import org.frontdoor.model.people.Role;
import org.frontdoor.model.program.Program;
import org.frontdoor.model.program.Program.AlarmWords;
import org.frontdoor.model.program.Program.ClosedDay;
import org.frontdoor.model.program.Program.Lines;
import org.frontdoor.model.program.Program.OpenHours;
import org.frontdoor.model.program.Wording;

/// A small program to try rules on: three agencies, four services, one of each kind of handling.
public final class SampleProgram {
    private SampleProgram() {}

    public static final Agency CITY = agency(Agency.PROGRAM, "311", false);
    public static final Agency STREETS = agency("PBOT", "Bureau of Transportation", false);
    public static final Agency PARKS = agency("PPR", "Parks & Recreation", false);
    public static final Agency COUNTY = agency("MULTCO", "Multnomah County", true);

    public static final Service POTHOLE =
            service("pothole", Handling.HELP, PlaceNeed.REQUIRED, List.of("PBOT", "PPR"), List.of());
    public static final Service VOLUNTEER =
            service("volunteer", Handling.HELP, PlaceNeed.NONE, List.of(Agency.PROGRAM), List.of());
    public static final Service ANIMALS =
            service("animals", Handling.REFER, PlaceNeed.OPTIONAL, List.of("MULTCO"), List.of());
    public static final Service ABANDONED_AUTO = service(
            "abandoned-auto",
            Handling.HELP,
            PlaceNeed.OPTIONAL,
            List.of("PBOT"),
            List.of(
                    question("color", 1, Question.DataType.STRING, true, List.of(), null),
                    question(
                            "lived_in",
                            2,
                            Question.DataType.SINGLE,
                            false,
                            List.of("yes", "no"),
                            new Question.Stop(List.of("yes"), Wording.english("Offer 2-1-1.")))));

    public static final Program PROGRAM = program(
            Stream.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)
                    .map(day -> new OpenHours(day, LocalTime.of(8, 0), LocalTime.of(18, 0)))
                    .toList(),
            List.of(new ClosedDay(LocalDate.of(2026, 11, 26), "Thanksgiving")));

    public static final Actor AGENT = actor("agent", Role.AGENT, null);
    public static final Actor LEAD = actor("lead", Role.LEAD, null);
    public static final Actor STREETS_RESOLVER = actor("resolver", Role.RESOLVER, "PBOT");
    public static final Actor PARKS_RESOLVER = actor("ranger", Role.RESOLVER, "PPR");
    public static final Actor STREETS_LIAISON = actor("liaison", Role.LIAISON, "PBOT");

    /// A program with other hours.
    public static Program program(List<OpenHours> hours, List<ClosedDay> closed) {
        return new Program(
                Program.theId(),
                "sample",
                "Sample 311",
                "Portland",
                "OR",
                "US",
                ZoneId.of("America/Los_Angeles"),
                "503-555-0100",
                "311@example.org",
                "1 Main St",
                hours,
                closed,
                List.of(Channel.values()),
                List.of("en", "es"),
                List.of("vi"),
                "503-555-0190",
                3,
                null,
                null,
                null,
                Map.of(ContactOutcome.INFORMATION, 100),
                new Lines("9-1-1", "2-1-1", "503-555-0133"),
                new AlarmWords(
                        Map.of("en", List.of("fire")),
                        Map.of("en", List.of("need food")),
                        Map.of("en", List.of("fire hydrant"))),
                Program.Synonyms.NONE);
    }

    public static Actor actor(String name, Role role, String agency) {
        return new Actor(Person.idOf(name), name, role, agency);
    }

    private static Agency agency(String code, String name, boolean warm) {
        return new Agency(
                Agency.idOf(code),
                code,
                name,
                name,
                Agency.Kind.BUREAU,
                "503-555-0101",
                "",
                "https://example.org",
                "",
                "Mon-Fri 8-17",
                warm,
                new Wording(Map.of("en", "They do it.", "es", "Ellos lo hacen.")),
                Wording.english("The address."),
                true);
    }

    private static Service service(
            String code, Handling handling, PlaceNeed place, List<String> agencies, List<Question> questions) {
        return new Service(
                Service.idOf(code),
                code,
                "REPORT",
                "Streets",
                code,
                Wording.english(code),
                Map.of(),
                "",
                agencies,
                handling,
                1,
                false,
                place,
                "crew",
                Wording.NONE,
                Wording.NONE,
                questions,
                3);
    }

    private static Question question(
            String code, int order, Question.DataType type, boolean required, List<String> keys, Question.Stop stop) {
        return new Question(
                code,
                order,
                type,
                required,
                true,
                false,
                Wording.english(code),
                Wording.NONE,
                keys.stream()
                        .map(key -> new Question.Choice(key, Wording.english(key)))
                        .toList(),
                null,
                stop);
    }
}
