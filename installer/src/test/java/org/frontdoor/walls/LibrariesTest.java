package org.frontdoor.walls;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.frontdoor.walls.House.APP;
import static org.frontdoor.walls.House.CLASSES;
import static org.frontdoor.walls.House.CLI;
import static org.frontdoor.walls.House.MODEL;

import org.junit.jupiter.api.Test;

/// Which room may know which library, so that each can be replaced behind one door.
class LibrariesTest {
    @Test
    void oneRoomSpeaksHttp() {
        // Central speaks to other systems by one line, and two rooms make what it sends.
        onlyIn(
                "okhttp3..",
                "org.frontdoor.app.remote..",
                CLI,
                "org.frontdoor.central.outgoing..",
                "org.frontdoor.central.agencies..",
                "org.frontdoor.central.webhook..");
        onlyIn("retrofit2..", "org.frontdoor.app.remote..", CLI);
        onlyIn("io.javalin..", "org.frontdoor.central.http..");
        onlyIn("org.eclipse.jetty..", "org.frontdoor.central.http..");
    }

    @Test
    void oneRoomSearches() {
        onlyIn("org.apache.lucene..", "org.frontdoor.app.search..");
    }

    @Test
    void oneRoomReadsPagesOfTheWeb() {
        onlyIn("org.jsoup..", "org.frontdoor.app.imports..");
    }

    @Test
    void nothingIsIndexedOnDisk() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("org\\.apache\\.lucene\\.store\\.(FS|MMap|NIOFS)Directory")
                .because("what is indexed may be about people: it stays in memory")
                .check(CLASSES);
    }

    @Test
    void databasesStayInTheirRooms() {
        onlyIn("org.h2..", "org.frontdoor.app.cache..", "org.frontdoor.central.store..");
        onlyIn("org.jdbi..", "org.frontdoor.central..");
        // A migration that reads cases stands with them.
        onlyIn("org.flywaydb..", "org.frontdoor.central.store..", "org.frontdoor.central.cases..");
        onlyIn("com.zaxxer..", "org.frontdoor.central.store..");
        onlyIn("org.postgresql..", "org.frontdoor.central.store..");
    }

    @Test
    void theLookStandsBehindTheThemeAndTheIconsBehindTheirMeaning() {
        onlyIn("atlantafx..", "org.frontdoor.app.ui.theme..");
        onlyIn("org.kordamp..", "org.frontdoor.app.ui..");
    }

    @Test
    void passwordsAreStretchedInTwoPlaces() {
        onlyIn("org.bouncycastle..", "org.frontdoor.app.keys..", "org.frontdoor.central.session..");
    }

    @Test
    void wiringIsByConstructors() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "lombok..",
                        "javax.inject..",
                        "jakarta.inject..",
                        "jakarta.enterprise..",
                        "com.google.inject..",
                        "javafx.fxml..")
                .because("one composition root wires all: no injection, no generated code, no FXML")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAnyPackage(APP, MODEL)
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.ServiceLoader")
                .because("a service locator hides who needs what")
                .check(CLASSES);
    }

    private static void onlyIn(String library, String... rooms) {
        noClasses()
                .that()
                .resideOutsideOfPackages(rooms)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because("this library stands behind one door")
                .check(CLASSES);
    }
}
