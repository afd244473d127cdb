package org.frontdoor.central.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.frontdoor.model.directory.DirectoryEntry;
import org.frontdoor.model.directory.Listing;
import org.frontdoor.model.directory.Location;
import org.frontdoor.model.directory.Organization;
import org.frontdoor.model.directory.PhoneLine;
import org.frontdoor.model.directory.Schedule;
import org.frontdoor.model.directory.Site;
import org.frontdoor.model.directory.SpokenLanguage;
import org.frontdoor.model.directory.TaxonomyTerm;
import org.frontdoor.model.place.Point;
import org.frontdoor.model.program.Wording;

/// What is kept of a directory comes back as it was, whichever way it is written, and without a doubt.
class RoundTripTest {
    private static final List<String> TEXTS = List.of(
            "Pantry",
            "a, \"quoted\" one",
            "two\nlines",
            "Señora Nguyễn",
            "שלום 🙂",
            "5 < 7 & 8 > 6",
            "=SUM(A1)",
            "a;b|c");

    @Property(tries = 60)
    void asATabularPackage(@ForAll long seed) {
        comesBack(seed, true);
    }

    @Property(tries = 60)
    void asJson(@ForAll long seed) {
        comesBack(seed, false);
    }

    private static void comesBack(long seed, boolean tabular) {
        List<DirectoryEntry> entries = new Maker(seed).directory();
        HsdsFiles files = new HsdsFiles("made", entries);
        DirectoryReading read = read(tabular ? files.tabular() : files.json());
        assertEquals(List.of(), read.findings());
        assertEquals("made", read.source());
        assertEquals(byId(entries), byId(read.entries()));
    }

    private static Map<UUID, DirectoryEntry> byId(List<DirectoryEntry> entries) {
        Map<UUID, DirectoryEntry> all = new HashMap<>();
        entries.forEach(entry -> all.put(entry.id(), entry));
        return all;
    }

    private static DirectoryReading read(Map<String, String> files) {
        try {
            Path folder = Files.createTempDirectory("hsds");
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
            DirectoryReading reading = DirectoryReading.of(folder, "unnamed");
            for (String file : files.keySet()) {
                Files.delete(folder.resolve(file));
            }
            Files.delete(folder);
            return reading;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A directory of chance.
    private static final class Maker {
        private final Random random;
        private final List<Location> locations;

        Maker(long seed) {
            random = new Random(seed);
            locations = some(2, this::location);
        }

        List<DirectoryEntry> directory() {
            List<DirectoryEntry> all = new ArrayList<>();
            List<UUID> organizations = new ArrayList<>();
            List<UUID> terms = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                UUID id = id();
                organizations.add(id);
                all.add(new Organization(
                        id, "made", id.toString(), word(), text(), text(), web(), email(), some(2, this::phone)));
            }
            for (int i = 0; i < 3; i++) {
                UUID id = id();
                all.add(new TaxonomyTerm(
                        id,
                        "made",
                        "code " + i,
                        wording(true),
                        text(),
                        terms.isEmpty() || random.nextBoolean() ? null : terms.getFirst(),
                        "Kinds"));
                terms.add(id);
            }
            Set<UUID> programs = new HashSet<>();
            some(3, () -> listing(organizations.get(random.nextInt(2)), terms, programs))
                    .forEach(all::add);
            return all;
        }

        private Listing listing(UUID organization, List<UUID> terms, Set<UUID> programs) {
            UUID id = id();
            UUID program = id();
            boolean part = random.nextBoolean() && programs.add(program);
            return new Listing(
                    id,
                    "made",
                    id.toString(),
                    organization,
                    part ? new Listing.InProgram(program.toString(), word(), text(), text()) : null,
                    wording(true),
                    text(),
                    wording(false),
                    any(Listing.Status.values()),
                    new Listing.Eligibility(wording(false), age(), age()),
                    wording(false),
                    some(2, () -> new Listing.Paper(word(), web())),
                    wording(false),
                    some(2, () -> new Listing.Cost(date(), date(), word(), "usd", maybe("12.5"), text())),
                    web(),
                    email(),
                    some(2, this::phone),
                    some(2, this::language),
                    text(),
                    some(3, this::schedule),
                    locations.stream()
                            .filter(location -> random.nextBoolean())
                            .map(location -> new Site(location, text(), some(2, this::phone), some(2, this::schedule)))
                            .toList(),
                    some(2, () -> new Listing.ServedArea(word(), text(), text(), maybe("geojson"), text())),
                    terms.stream().filter(term -> random.nextBoolean()).toList(),
                    text(),
                    text(),
                    text(),
                    text(),
                    random.nextBoolean() ? null : new Listing.Assured(LocalDate.of(2026, 3, 3), email()),
                    random.nextBoolean() ? null : Instant.ofEpochSecond(random.nextInt(2_000_000_000)));
        }

        private Location location() {
            UUID id = id();
            return new Location(
                    id,
                    id.toString(),
                    any(Location.Type.values()),
                    text(),
                    text(),
                    text(),
                    text(),
                    web(),
                    random.nextBoolean() ? null : new Point(45.5 + random.nextDouble(), -122.5),
                    some(
                            2,
                            () -> new Location.Address(
                                    text(),
                                    word(),
                                    text(),
                                    text(),
                                    text(),
                                    maybe("OR"),
                                    maybe("97209"),
                                    maybe("US"),
                                    any(Location.Type.values()))),
                    some(2, this::phone),
                    some(2, this::language),
                    some(2, this::schedule),
                    some(2, () -> new Location.Access(word(), text(), web())));
        }

        private PhoneLine phone() {
            return new PhoneLine(
                    "503-555-0" + (100 + random.nextInt(900)),
                    maybe("12"),
                    maybe("voice"),
                    text(),
                    some(2, this::language));
        }

        private SpokenLanguage language() {
            return new SpokenLanguage(word(), maybe("es"), text());
        }

        private Schedule schedule() {
            boolean times = random.nextBoolean();
            return new Schedule(
                    date(),
                    date(),
                    date(),
                    random.nextBoolean() ? null : (Double) (double) (random.nextInt(20) - 10),
                    date(),
                    random.nextBoolean() ? null : (Integer) random.nextInt(9),
                    maybe("MO"),
                    random.nextBoolean() ? null : any(Schedule.Frequency.values()),
                    random.nextBoolean() ? null : (Integer) 2,
                    maybe("MO,1TU"),
                    maybe("41,42"),
                    maybe("2,-1"),
                    maybe("3"),
                    text(),
                    times ? LocalTime.of(13 + random.nextInt(4), 30) : null,
                    times ? LocalTime.of(18, random.nextInt(60)) : null,
                    web(),
                    text(),
                    text());
        }

        private <T> List<T> some(int most, Supplier<T> maker) {
            return IntStream.range(0, random.nextInt(most + 1))
                    .mapToObj(i -> maker.get())
                    .distinct()
                    .toList();
        }

        private <T> T any(T[] values) {
            return List.of(values).get(random.nextInt(values.length));
        }

        private UUID id() {
            return new UUID(random.nextLong(), random.nextLong());
        }

        private String word() {
            return TEXTS.get(random.nextInt(TEXTS.size()));
        }

        private String text() {
            return random.nextBoolean() ? "" : word();
        }

        private String maybe(String text) {
            return random.nextBoolean() ? "" : text;
        }

        private String web() {
            return maybe("https://pantry.example/a?b=c");
        }

        private String email() {
            return maybe("ann@pantry.example");
        }

        private Integer age() {
            return random.nextBoolean() ? null : (Integer) (1 + random.nextInt(90));
        }

        private LocalDate date() {
            return random.nextBoolean() ? null : LocalDate.of(2020, 1, 1).plusDays(random.nextInt(3000));
        }

        private Wording wording(boolean needed) {
            Map<String, String> words = new HashMap<>();
            Stream.of("en", "es", "vi").forEach(language -> {
                if (random.nextBoolean() || (needed && language.equals("en"))) {
                    words.put(language, word());
                }
            });
            return new Wording(words);
        }
    }
}
