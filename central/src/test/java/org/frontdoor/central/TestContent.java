package org.frontdoor.central;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.frontdoor.central.SiteContent.NewAccount;
import org.frontdoor.model.catalog.Agency;
import org.frontdoor.model.catalog.Handling;
import org.frontdoor.model.catalog.PlaceNeed;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.knowledge.Article;
import org.frontdoor.model.people.Person;
import org.frontdoor.model.people.Role;
import org.frontdoor.model.program.Program;
import org.frontdoor.model.program.Wording;
import org.jspecify.annotations.Nullable;

/// A small program: three agencies, two services, an article, somebody in each role.
public final class TestContent {
    public static final String PASSWORD = "frontdoor-demo";

    private TestContent() {}

    public static SiteContent create() {
        return new SiteContent(entries(), accounts());
    }

    /// Its program keeps what was closed on desktops for so many days.
    static SiteContent keeping(int days) {
        return new SiteContent(List.of(program(days)), List.of());
    }

    public static List<Entry> entries() {
        return List.of(
                program(null),
                agency("311", "Test 311"),
                agency("PBOT", "Bureau of Transportation"),
                agency("PARKS", "Parks and Recreation"),
                service("pothole", "Pothole", "PBOT", PlaceNeed.REQUIRED),
                service("fallen-tree", "Fallen tree", "PARKS", PlaceNeed.OPTIONAL),
                new Article(
                        Article.idOf("trash-day", "en"),
                        "trash-day",
                        "en",
                        "When is my trash day?",
                        List.of("trash"),
                        List.of(),
                        "PBOT",
                        "liaison",
                        null,
                        List.of("demo"),
                        "On **Mondays**."));
    }

    public static List<NewAccount> accounts() {
        return Stream.of(
                        person("agent", Role.AGENT, null),
                        person("agent2", Role.AGENT, null),
                        person("desk", Role.DESK, null),
                        person("lead", Role.LEAD, null),
                        person("trainer", Role.TRAINER, null),
                        person("liaison", Role.LIAISON, "PBOT"),
                        person("resolver", Role.RESOLVER, "PARKS"),
                        person("admin", Role.ADMIN, null))
                .map(person -> new NewAccount(person, PASSWORD))
                .toList();
    }

    public static Person person(String name, Role role, @Nullable String agency) {
        return new Person(Person.idOf(name), name, name + " Demo", role, agency, true);
    }

    private static Program program(@Nullable Integer keepDays) {
        return new Program(
                Program.theId(),
                "test",
                "Test 311",
                "Testville",
                "OR",
                "US",
                ZoneId.of("America/Los_Angeles"),
                "503-555-0100",
                "311@test.example",
                "City Hall",
                List.of(),
                List.of(),
                List.of(),
                List.of("en", "es"),
                List.of(),
                "503-555-0101",
                3,
                keepDays,
                null,
                null,
                Map.of(),
                new Program.Lines("9-1-1", "2-1-1", "503-555-0102"),
                new Program.AlarmWords(Map.of(), Map.of(), Map.of()),
                Program.Synonyms.NONE);
    }

    private static Agency agency(String code, String name) {
        return new Agency(
                Agency.idOf(code),
                code,
                name,
                code,
                Agency.Kind.BUREAU,
                "503-555-0103",
                code.toLowerCase(Locale.ROOT) + "@test.example",
                "https://test.example",
                "1 Main St",
                "8 to 5",
                true,
                Wording.english("The " + name),
                Wording.NONE,
                true);
    }

    private static Service service(String code, String name, String agency, PlaceNeed place) {
        return new Service(
                Service.idOf(code),
                code,
                "Report",
                "Streets",
                name,
                Wording.english(name),
                Map.of("en", List.of(name)),
                agency,
                List.of(agency),
                Handling.HELP,
                1,
                false,
                place,
                "crew",
                Wording.NONE,
                Wording.NONE,
                List.of(),
                1);
    }
}
