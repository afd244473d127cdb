package org.frontdoor.central;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.frontdoor.model.ProgramVocabulary;
import org.frontdoor.model.people.Person;
import org.frontdoor.model.wire.SyncMessages.NewPassword;
import org.frontdoor.model.wire.SyncMessages.Session;
import org.frontdoor.model.wire.SyncMessages.SetPassword;
import org.frontdoor.model.wire.SyncMessages.SignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Passwords that change, and tokens that are renewed.
class PasswordTest {
    private static final String FRESH = "four words in a row";

    @TempDir
    private Path folder;

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-07-01T16:00:00Z"));
    private final HttpClient http = HttpClient.newHttpClient();
    private Central central;

    @BeforeEach
    void start() throws StartFailure {
        central = Central.start(
                CentralSettings.inFolder(folder)
                        .withPasswordCost(SyncContract.CHEAP)
                        .withTokenLife(Duration.ofHours(8))
                        .withClock(now::get),
                ProgramVocabulary.create(),
                new SiteContent(
                        TestContent.entries(),
                        TestContent.accounts().stream().map(PasswordTest::real).toList()));
    }

    /// Demo people share a password, which stays as it is.
    private static SiteContent.NewAccount real(SiteContent.NewAccount demo) {
        Person who = demo.person();
        return who.name().equals("desk")
                ? demo
                : new SiteContent.NewAccount(
                        new Person(who.id(), who.name(), who.displayName(), who.role(), who.agency(), false),
                        demo.password());
    }

    @AfterEach
    void stop() {
        central.close();
        http.close();
    }

    private Desktop desktop(String name) {
        return Desktop.signIn(http, central.address(), name);
    }

    private static Desktop.Answer change(Desktop who, String old, String fresh) {
        return who.post(
                "/session/password",
                who.json().body(new NewPassword(old, fresh)).toString());
    }

    private String signIn(String name, String password) {
        Desktop any = desktop("lead");
        return told(Desktop.send(
                http,
                HttpRequest.newBuilder(URI.create(central.address() + "/session"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                any.json().body(new SignIn(name, password)).toString()))));
    }

    private static String told(Desktop.Answer answer) {
        return answer.status() < 300 ? "" + answer.status() : answer.status() + " " + answer.problem();
    }

    private void later(Duration time) {
        now.set(now.get().plus(time));
    }

    @Test
    void whoChangesTheirPasswordStaysSignedInHereAndNowhereElse() {
        Desktop here = desktop("agent");
        Desktop elsewhere = desktop("agent");
        Desktop colleague = desktop("lead");
        assertEquals("204", told(change(here, TestContent.PASSWORD, FRESH)));
        later(Duration.ofSeconds(3));
        assertEquals("200", told(here.get("/sync/changes")));
        assertEquals("401 session-unknown", told(elsewhere.get("/sync/changes")));
        assertEquals("200", told(colleague.get("/sync/changes")));
        assertEquals("401 sign-in-wrong", signIn("agent", TestContent.PASSWORD));
        assertEquals("200", signIn("agent", FRESH));
    }

    @Test
    void aWrongOneChangesNothingAndGuessingIsSlowedDownAsAtTheDoor() {
        Desktop here = desktop("agent");
        assertEquals("422 password-too-short", told(change(here, TestContent.PASSWORD, "short")));
        for (int i = 1; i < 5; i++) {
            assertEquals("422 password-wrong", told(change(here, "a guess " + i, FRESH)));
        }
        assertEquals("429 sign-in-locked", told(change(here, "a guess", FRESH)));
        assertEquals("429 sign-in-locked", told(change(here, TestContent.PASSWORD, FRESH)));
        assertEquals("429 sign-in-locked", signIn("agent", TestContent.PASSWORD));
        assertEquals("422 password-demo", told(change(desktop("desk"), TestContent.PASSWORD, FRESH)));
        later(Duration.ofMinutes(2));
        assertEquals("200", told(here.get("/sync/changes")));
        assertEquals("200", signIn("agent", TestContent.PASSWORD));
        assertEquals("204", told(change(here, TestContent.PASSWORD, FRESH)));
    }

    @Test
    void anAdministratorSetsAPasswordAndNobodyElseDoes() {
        Desktop agent = desktop("agent");
        String body = agent.json().body(new SetPassword(FRESH)).toString();
        assertEquals("403 not-your-role", told(agent.post("/accounts/lead/password", body)));
        Desktop admin = desktop("admin");
        assertEquals("404 not-found", told(admin.post("/accounts/nobody/password", body)));
        assertEquals("204", told(admin.post("/accounts/agent/password", body)));
        later(Duration.ofSeconds(3));
        assertEquals("401 session-unknown", told(agent.get("/sync/changes")));
        assertEquals("200", signIn("agent", FRESH));
    }

    @Test
    void aTokenIsRenewedAndALostAnswerSignsNobodyOut() {
        Desktop desktop = desktop("agent");
        later(Duration.ofHours(4));
        assertEquals("200", told(desktop.post("/session/renewal", "{}")));
        later(Duration.ofMinutes(30));
        Desktop.Answer heard = desktop.post("/session/renewal", "{}");
        Session session = heard.as(desktop.json(), Session.class);
        assertNotEquals(desktop.session().token(), session.token());
        assertEquals(now.get().plus(Duration.ofHours(8)), session.expires());
        Desktop renewed = desktop.with(session);
        assertEquals("200", told(renewed.get("/sync/changes")));
        later(Duration.ofSeconds(50));
        assertEquals("200", told(desktop.get("/sync/changes")));
        later(Duration.ofSeconds(15));
        assertEquals("401 session-expired", told(desktop.get("/sync/changes")));
        assertEquals("200", told(renewed.get("/sync/changes")));
    }

    @Test
    void noSignInGoesOnForEver() {
        Desktop desktop = desktop("agent");
        Instant signedIn = now.get();
        for (int i = 0; i < 3; i++) {
            later(Duration.ofHours(5));
            desktop = desktop.with(desktop.post("/session/renewal", "{}").as(desktop.json(), Session.class));
        }
        assertEquals(signedIn.plus(Duration.ofHours(16)), desktop.session().expires());
        later(Duration.ofHours(2));
        assertEquals("401 session-expired", told(desktop.get("/sync/changes")));
    }
}
