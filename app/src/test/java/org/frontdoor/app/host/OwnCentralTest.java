package org.frontdoor.app.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The central that a desktop keeps for itself leaves nothing readable on the disk.
class OwnCentralTest {
    private static final String SECRET = "Mrs Quagmire of Nowhere Lane";

    @TempDir
    Path data;

    private Path folder() {
        return data.resolve("central");
    }

    private static HostedCentral running(HostedCentral.Wish wish) {
        return assertInstanceOf(HostedCentral.Start.Running.class, HostedCentral.start(wish))
                .central();
    }

    private static HostedCentral.Wish clear(Path folder) {
        return new HostedCentral.Wish(0, folder, null, null, null, false, "portland", true, false);
    }

    private static String call(HostedCentral central, String token, String method, String path, String body)
            throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                            HttpRequest.newBuilder(URI.create(central.address() + path))
                                    .header("Content-Type", "application/json")
                                    .header("Authorization", "Bearer " + token)
                                    .method(method, HttpRequest.BodyPublishers.ofString(body))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }

    private static String open(HostedCentral central) throws IOException, InterruptedException {
        String opened = call(
                central,
                token(central),
                "POST",
                "/cases",
                "{\"description\":\"" + SECRET + "\",\"address\":\"1 Main\"}");
        Matcher number = Pattern.compile("\"number\":\"(\\d+)\"").matcher(opened);
        assertTrue(number.find(), opened);
        return number.group(1);
    }

    private static String token(HostedCentral central) throws IOException, InterruptedException {
        Matcher token = Pattern.compile("\"token\":\"([^\"]+)\"")
                .matcher(call(central, "", "POST", "/session", "{\"name\":\"agent\",\"password\":\"frontdoor-demo\"}"));
        assertTrue(token.find());
        return token.group(1);
    }

    /// As files once were: without a key.
    private static HostedCentral.Wish inClear(Path folder) {
        return new HostedCentral.Wish(
                0, folder, "jdbc:h2:file:" + folder.resolve("central"), "central", "", false, "portland", true, false);
    }

    private static void isEncrypted(Path folder) throws IOException {
        byte[] file = Files.readAllBytes(folder.resolve("central.mv.db"));
        assertTrue(new String(file, StandardCharsets.ISO_8859_1).startsWith("H2encrypt"));
    }

    private static boolean onDisk(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(SECRET)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void nothingOfItLiesInClearAndItsKeyIsItsOwners() throws Exception {
        String number;
        try (HostedCentral central = running(HostedCentral.Wish.ofOwn(folder()))) {
            number = open(central);
            assertFalse(onDisk(folder()));
        }
        assertFalse(onDisk(folder()));
        isEncrypted(folder());
        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("central.key"))));
        try (HostedCentral again = running(HostedCentral.Wish.ofOwn(folder()))) {
            assertTrue(call(again, token(again), "GET", "/cases/" + number, "").contains(SECRET));
        }
        HostedCentral.Start other = HostedCentral.start(clear(folder()));
        assertTrue(other.toString().contains("is encrypted"), other.toString());
    }

    @Test
    void aFolderFromBeforeIsEncryptedAtItsFirstStart() throws Exception {
        String number;
        try (HostedCentral before = running(inClear(folder()))) {
            number = open(before);
        }
        assertTrue(onDisk(folder()), "the control: it was readable");
        try (HostedCentral central = running(HostedCentral.Wish.ofOwn(folder()))) {
            assertTrue(
                    call(central, token(central), "GET", "/cases/" + number, "").contains(SECRET));
        }
        assertFalse(onDisk(folder()));
        isEncrypted(folder());
    }

    @Test
    void aLostOrWrongKeyIsToldAndTheDataStays() throws Exception {
        running(HostedCentral.Wish.ofOwn(folder())).close();
        Path key = data.resolve("central.key");
        byte[] right = Files.readAllBytes(key);
        Files.delete(key);
        HostedCentral.Start lost = HostedCentral.start(HostedCentral.Wish.ofOwn(folder()));
        assertTrue(lost.toString().contains("its key"), lost.toString());
        assertFalse(Files.exists(key));

        Files.writeString(key, "ab".repeat(32));
        HostedCentral.Start wrong = HostedCentral.start(HostedCentral.Wish.ofOwn(folder()));
        assertTrue(wrong.toString().contains("does not fit"), wrong.toString());

        Files.write(key, right);
        running(HostedCentral.Wish.ofOwn(folder())).close();
    }
}
