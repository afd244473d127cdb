package org.frontdoor.walls;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.frontdoor.walls.House.APP;
import static org.frontdoor.walls.House.CENTRAL;
import static org.frontdoor.walls.House.CLASSES;
import static org.frontdoor.walls.House.FIXTURES;
import static org.frontdoor.walls.House.HOST;
import static org.frontdoor.walls.House.INSTALLER;
import static org.frontdoor.walls.House.MODEL;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Which room may know which other.
class RoomsTest {
    @Test
    void everyRoomIsSeen() {
        for (String room : List.of("model", "central", "app", "installer")) {
            assertTrue(
                    CLASSES.stream().anyMatch(type -> type.getPackageName().startsWith("org.frontdoor." + room)), room);
        }
    }

    @Test
    void importsOnlyGoDown() {
        noClasses()
                .that()
                .resideInAPackage(MODEL)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(CENTRAL, APP, INSTALLER, FIXTURES)
                .because("shared-model is the ground floor")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage(CENTRAL)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(APP, INSTALLER, FIXTURES)
                .because("central serves desktops and knows none")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage(APP)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(INSTALLER, FIXTURES)
                .because("what is shipped does not know how, nor how it is tested")
                .check(CLASSES);
    }

    @Test
    void theDesktopTouchesCentralInOnePackage() {
        noClasses()
                .that()
                .resideInAPackage(APP)
                .and()
                .resideOutsideOfPackage(HOST)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(CENTRAL)
                .because("a desktop talks to central over the wire; app.host alone embeds one")
                .check(CLASSES);
    }

    @Test
    void theModelDoesNothingButDecide() {
        noClasses()
                .that()
                .resideInAPackage(MODEL)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..",
                        "javax.sql..",
                        "java.net..",
                        "java.nio.file..",
                        "java.nio.channels..",
                        "java.util.concurrent..",
                        "okhttp3..",
                        "io.javalin..",
                        "org.h2..",
                        "javafx..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.io\\.(File|RandomAccess).*|java\\.io\\.Console")
                .because("rules run alike on both sides: no I/O, SQL, HTTP, threads or screens in them")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage(MODEL)
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.util.UUID.class, "randomUUID")
                .because("a rule that reads a clock or throws dice decides differently on the other side")
                .check(CLASSES);
    }

    @Test
    void whatKeepsAndMovesWorkKnowsNoScreen() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.frontdoor.app.sync..",
                        "org.frontdoor.app.cache..",
                        "org.frontdoor.app.journal..",
                        "org.frontdoor.app.disk..",
                        "org.frontdoor.app.keys..",
                        "org.frontdoor.app.place..",
                        "org.frontdoor.app.imports..",
                        "org.frontdoor.app.search..",
                        "org.frontdoor.app.remote..",
                        "org.frontdoor.app.session..",
                        HOST)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "org.controlsfx..", "org.kordamp..", "atlantafx..")
                .because("it works, and is tested, without a toolkit")
                .check(CLASSES);
    }

    @Test
    void theMachineryKnowsNoKindOfRecord() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.frontdoor.app.sync..",
                        "org.frontdoor.app.journal..",
                        "org.frontdoor.app.cache..",
                        "org.frontdoor.central.commands..",
                        "org.frontdoor.central.feed..",
                        "org.frontdoor.central.store..")
                .should()
                .dependOnClassesThat(new KindOfRecord())
                .because("a new kind of record costs a record, its commands and a screen, and nothing in here")
                .check(CLASSES);
    }
}
