package org.frontdoor.app.keys;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {
    private static final KdfCost QUICK = new KdfCost(64, 1, 1);
    private static final Instant MONDAY = Instant.parse("2026-06-01T08:00:00Z");
    private static final char[] RIGHT = "correct horse ñ battery".toCharArray();
    private static final char[] WRONG = "Correct horse ñ battery".toCharArray();

    @TempDir
    Path data;

    private Path folder = Path.of("");

    @BeforeEach
    void theFirstSignInIsWithALine() throws IOException {
        folder = People.in(data, new SecureRandom()).folder("https://central", "maria.lopez");
        assertInstanceOf(SignIn.Unknown.class, vault().signInOffline(RIGHT, MONDAY));
        opened(vault().signInOnline(RIGHT, MONDAY)).close();
    }

    private Vault vault() {
        return new Vault(folder, QUICK, new SecureRandom(), Vault.OFFLINE_LIMIT);
    }

    private static PersonKeys opened(SignIn signIn) {
        return assertInstanceOf(SignIn.Opened.class, signIn).keys();
    }

    @Test
    void theSamePasswordOpensTheSameKeysWithAndWithoutALine() {
        try (PersonKeys online = opened(vault().signInOnline(RIGHT, MONDAY));
                PersonKeys offline = opened(vault().signInOffline(RIGHT, MONDAY.plusSeconds(60)))) {
            assertEquals(online.store(), offline.store());
            assertArrayEquals(online.cachePassword(), offline.cachePassword());
            assertEquals(64, online.cachePassword().length);
            assertFalse(Arrays.equals(online.secret(), new byte[32]));
        }
    }

    @Test
    void theVaultNamesNeitherPersonNorPasswordAndItsKeysDoNotPrint() throws IOException {
        try (PersonKeys keys = opened(vault().signInOffline(RIGHT, MONDAY));
                Stream<Path> paths = Files.walk(data)) {
            String secret = new String(keys.cachePassword());
            for (Path path : paths.toList()) {
                assertFalse(path.toString().contains("maria"), path::toString);
                if (Files.isRegularFile(path)) {
                    String content = Files.readString(path, StandardCharsets.ISO_8859_1);
                    assertFalse(content.contains("maria") || content.contains("horse") || content.contains(secret));
                }
            }
            assertEquals("PersonKeys[store=" + keys.store() + "]", keys.toString());
            assertEquals(
                    "JournalKey[store=" + keys.store() + "]", keys.journalKey().toString());
        }
    }

    @Test
    void closingWipesTheKeys() {
        PersonKeys keys = opened(vault().signInOffline(RIGHT, MONDAY));
        byte[] secret = keys.secret();
        keys.close();
        assertArrayEquals(new byte[32], secret);
    }

    @Test
    void wrongPasswordsAreDelayedFromTheFifthAndLockedAtTheTenthUntilOnline() {
        Instant now = MONDAY;
        for (int wrong = 1; wrong <= 4; wrong++) {
            SignIn.WrongPassword refused =
                    assertInstanceOf(SignIn.WrongPassword.class, vault().signInOffline(WRONG, now));
            assertEquals(new SignIn.WrongPassword(10 - wrong, Duration.ZERO), refused);
        }
        Duration before = Duration.ZERO;
        for (int wrong = 5; wrong <= 9; wrong++) {
            SignIn.WrongPassword refused =
                    assertInstanceOf(SignIn.WrongPassword.class, vault().signInOffline(WRONG, now));
            assertEquals(10 - wrong, refused.left());
            assertTrue(refused.delay().compareTo(before) > 0, "longer each time");
            before = refused.delay();
            SignIn.TooSoon early = assertInstanceOf(
                    SignIn.TooSoon.class,
                    vault().signInOffline(RIGHT, now.plus(before).minusMillis(1)));
            assertTrue(early.words().contains("seconds"));
            assertInstanceOf(SignIn.TooSoon.class, vault().signInOffline(RIGHT, now.minus(Duration.ofDays(9))));
            now = now.plus(before);
        }
        assertInstanceOf(SignIn.Locked.class, vault().signInOffline(WRONG, now));
        SignIn.Locked locked =
                assertInstanceOf(SignIn.Locked.class, vault().signInOffline(RIGHT, now.plusSeconds(9999)));
        assertTrue(locked.words().contains("kept"));
        opened(vault().signInOnline(RIGHT, now)).close();
        opened(vault().signInOffline(RIGHT, now)).close();
    }

    @Test
    void theRightPasswordForgetsTheWrongOnes() {
        for (int round = 0; round < 4; round++) {
            for (int wrong = 0; wrong < 4; wrong++) {
                assertInstanceOf(SignIn.WrongPassword.class, vault().signInOffline(WRONG, MONDAY));
            }
            opened(vault().signInOffline(RIGHT, MONDAY)).close();
        }
    }

    @Test
    void withoutALineForSeventyTwoHoursByTheLatestTimeSeen() throws IOException {
        Instant last = MONDAY.plus(Vault.OFFLINE_LIMIT);
        opened(vault().signInOffline(RIGHT, last)).close();
        assertInstanceOf(SignIn.TooLongOffline.class, vault().signInOffline(RIGHT, last.plusSeconds(1)));
        opened(vault().signInOnline(RIGHT, last.plusSeconds(1))).close();
        try (PersonKeys keys = opened(vault().signInOffline(RIGHT, last.plusSeconds(2)))) {
            vault().note(keys, last.plus(Duration.ofHours(80)));
        }
        assertInstanceOf(
                SignIn.TooLongOffline.class, vault().signInOffline(RIGHT, last.plusSeconds(3)), "clock turned back");
    }

    @Test
    void timesEditedByHandDoNotExtendTheLimit() throws IOException {
        Path file = folder.resolve("vault.json");
        String json = Files.readString(file);
        String edited = json.replace("2026-06-01T08:00:00Z", "2026-07-01T08:00:00Z");
        assertNotEquals(json, edited);
        Files.writeString(file, edited);
        assertInstanceOf(
                SignIn.TooLongOffline.class, vault().signInOffline(RIGHT, Instant.parse("2026-07-01T09:00:00Z")));
    }

    @Test
    void aPasswordChangedElsewhereWrapsTheSameKeysAnew() {
        char[] fresh = "new one".toCharArray();
        char[] before;
        try (PersonKeys keys = opened(vault().signInOffline(RIGHT, MONDAY))) {
            before = keys.cachePassword();
        }
        assertInstanceOf(SignIn.OldPasswordNeeded.class, vault().signInOnline(fresh, MONDAY));
        assertInstanceOf(SignIn.OldPasswordNeeded.class, vault().rewrapOnline(WRONG, fresh, MONDAY));
        try (PersonKeys keys = opened(vault().rewrapOnline(RIGHT, fresh, MONDAY))) {
            assertArrayEquals(before, keys.cachePassword());
        }
        opened(vault().signInOffline(fresh, MONDAY)).close();
        assertInstanceOf(SignIn.WrongPassword.class, vault().signInOffline(RIGHT, MONDAY));
    }

    @Test
    void aDamagedVaultIsToldAndLeftAsItIs() throws IOException {
        Path file = folder.resolve("vault.json");
        for (String damaged :
                List.of("", "{}", "not json", Files.readString(file).replace("\"salt\" : \"", "\"salt\" : \"!"))) {
            Files.writeString(file, damaged);
            SignIn.Unusable unusable = assertInstanceOf(SignIn.Unusable.class, vault().signInOnline(RIGHT, MONDAY));
            assertTrue(unusable.words().contains("support"));
            assertInstanceOf(SignIn.Unusable.class, vault().signInOffline(RIGHT, MONDAY));
            assertEquals(damaged, Files.readString(file));
        }
    }

    @Test
    void eachPersonHasAFolderOfHerOwnThatOnlyTheOwnerMayRead() throws IOException {
        People people = People.in(data, new SecureRandom());
        assertEquals(folder, people.folder("https://central", " Maria.Lopez "));
        assertNotEquals(folder, people.folder("https://other", "maria.lopez"));
        assertNotEquals(folder, people.folder("https://central", "maria"));
        Path elsewhere =
                People.in(data.resolve("elsewhere"), new SecureRandom()).folder("https://central", "maria.lopez");
        assertNotEquals(folder.getFileName(), elsewhere.getFileName(), "each installation has its own salt");
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
        Path aside = people.setAside(folder, MONDAY);
        assertTrue(Files.exists(aside.resolve("vault.json")));
        assertInstanceOf(SignIn.Unknown.class, vault().signInOffline(RIGHT, MONDAY));
    }

    @Test
    void theCacheOpensWithItsKeyAlone() throws SQLException {
        String url = "jdbc:h2:" + folder.resolve("cache") + ";CIPHER=AES;TRACE_LEVEL_FILE=0";
        try (PersonKeys keys = opened(vault().signInOffline(RIGHT, MONDAY))) {
            try (Connection h2 = DriverManager.getConnection(url, h2(keys.cachePassword()))) {
                h2.createStatement().execute("create table t(a int)");
            }
            try (Connection h2 = DriverManager.getConnection(url, h2(keys.cachePassword()))) {
                h2.createStatement().execute("insert into t values (1)");
            }
        }
        SQLException refused = assertThrows(
                SQLException.class,
                () -> DriverManager.getConnection(url, h2("0".repeat(64).toCharArray())));
        assertEquals("90049", refused.getSQLState(), "H2: encryption error in file");
    }

    private static Properties h2(char[] cachePassword) {
        Properties properties = new Properties();
        properties.put("user", "frontdoor");
        properties.put("password", new String(cachePassword) + " ");
        return properties;
    }

    @Test
    void aTryCostsWhatThePolicySays() {
        assertEquals(96 * 1024, KdfCost.OFFICE.memoryKib());
        assertTrue(KdfCost.OFFICE.passes() >= 3);
        PasswordWrap wrap = PasswordWrap.of(new byte[32], RIGHT, KdfCost.OFFICE, new byte[1], new SecureRandom());
        assertArrayEquals(new byte[32], wrap.open(RIGHT, new byte[1]));
        assertNull(wrap.open(RIGHT, new byte[2]), "bound to its store");
    }
}
