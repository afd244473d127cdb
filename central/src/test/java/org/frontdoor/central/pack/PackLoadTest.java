package org.frontdoor.central.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.frontdoor.central.Central;
import org.frontdoor.central.CentralSettings;
import org.frontdoor.central.SiteContent;
import org.frontdoor.central.SiteContent.NewAccount;
import org.frontdoor.central.catalog.CatalogLoad.Counts;
import org.frontdoor.central.session.Passwords;
import org.frontdoor.model.ProgramVocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Portland's pack in a running central.
class PackLoadTest {
    @TempDir
    private Path dir;

    private static Pack portland() {
        try (var folder = PackFolder.packaged("portland").orElseThrow()) {
            var reading = new PackReader(Clock.systemUTC()).read(folder);
            return assertInstanceOf(PackReading.Good.class, reading, reading::report)
                    .pack();
        }
    }

    private static SiteContent withPeople(Pack pack) {
        DemoPeople people = pack.demoPeople();
        return new SiteContent(
                pack.entries(),
                people.people().stream()
                        .map(person -> new NewAccount(person, people.password()))
                        .toList());
    }

    @Test
    void changesNothingTheSecondTime() throws Exception {
        Pack pack = portland();
        int entries = pack.entries().size();
        int people = pack.demoPeople().people().size();
        var settings =
                CentralSettings.inFolder(Files.createDirectories(dir)).withPasswordCost(new Passwords.Cost(8, 1, 1));
        try (var central = Central.start(settings, ProgramVocabulary.create(), SiteContent.NONE)) {
            assertEquals(new Counts(entries, 0, 0, 0, 0), central.load(new SiteContent(pack.entries(), List.of())));
            assertEquals(new Counts(people, 0, entries, 0, 0), central.load(withPeople(pack)));
            assertEquals(new Counts(0, 0, entries + people, 0, 0), central.load(withPeople(portland())));
        }
    }
}
