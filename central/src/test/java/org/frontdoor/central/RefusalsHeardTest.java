package org.frontdoor.central;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import org.frontdoor.model.ProgramVocabulary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An answer given before the body was read is lost when the connection is closed over it: a desktop would send the
/// same again for ever, and a person would read that no central answers.
class RefusalsHeardTest {
    private static final int OFTEN = 40;
    private static final String LARGE = "{\"a\":\"" + "x".repeat(9_000_000) + "\"}";

    @TempDir
    static Path folder;

    private static HttpClient http;
    private static Central central;
    private static Desktop agent;

    @BeforeAll
    static void start() throws StartFailure {
        http = HttpClient.newHttpClient();
        central = Central.start(
                CentralSettings.inFolder(folder).withPasswordCost(SyncContract.CHEAP),
                ProgramVocabulary.create(),
                TestContent.create());
        agent = Desktop.signIn(http, central.address(), "agent");
    }

    @AfterAll
    static void stop() {
        central.close();
        http.close();
    }

    private static void refused(String expected, HttpRequest.Builder request) {
        HttpRequest.Builder posted = request.POST(HttpRequest.BodyPublishers.ofString(LARGE));
        for (int i = 0; i < OFTEN; i++) {
            Desktop.Answer answer = Desktop.send(http, posted);
            assertEquals(expected, answer.status() + " " + answer.problem(), answer.body());
        }
    }

    private static HttpRequest.Builder json(String path) {
        return agent.request(path).header("Content-Type", "application/json");
    }

    @Test
    void thatTheBodyIsTooLarge() {
        refused("413 body-too-large", json("/cases"));
    }

    @Test
    void thatNobodyIsSignedIn() {
        refused("401 sign-in", HttpRequest.newBuilder(URI.create(central.address() + "/cases")));
    }

    @Test
    void thatTheRoleMayNot() {
        refused("403 not-your-role", json("/imports"));
    }

    @Test
    void thatTheTypeIsNotTaken() {
        refused("415 type-unknown", agent.request("/cases").header("Content-Type", "text/plain"));
    }

    @Test
    void thatThereIsNothingAtTheAddress() {
        refused("404 not-found", json("/nowhere"));
    }
}
