package org.frontdoor.app.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.random.RandomGenerator;
import org.frontdoor.app.disk.PrivateFolder;
import org.jspecify.annotations.Nullable;

/// The vault of one person on this workstation. A try of a password takes a noticeable time on purpose, so call it off
/// the JavaFX thread. Passwords stay the caller's, to wipe.
public final class Vault {
    /// From this wrong password on there is a wait before the next.
    static final int TRIES_WITHOUT_DELAY = 5;

    /// At this wrong password only central helps.
    static final int TRIES = 10;

    /// How long a person may work without having signed in with central.
    public static final Duration OFFLINE_LIMIT = Duration.ofDays(3);

    private static final Duration LONGEST_DELAY = Duration.ofMinutes(15);
    private static final Duration SEEN_STEP = Duration.ofMinutes(5);

    private final Path folder;
    private final Path file;
    private final KdfCost cost;
    private final RandomGenerator random;
    private final Duration offlineLimit;
    private @Nullable FutureTask<byte[]> ahead;

    /// @param folder the person's folder
    /// @param random a `SecureRandom` outside of tests
    public Vault(Path folder, KdfCost cost, RandomGenerator random, Duration offlineLimit) {
        this.folder = folder;
        this.file = folder.resolve("vault.json");
        this.cost = cost;
        this.random = random;
        this.offlineLimit = offlineLimit;
    }

    /// Begins the slow part of the next [#signInOnline] on a thread of its own, while central is being asked. A wrong
    /// password costs nothing but the time. End it with [#forget].
    ///
    /// @param password copied; the copy is wiped
    public synchronized void prepare(char[] password) {
        if (ahead != null || !Files.exists(file)) {
            return;
        }
        char[] copy = password.clone();
        FutureTask<byte[]> stretching = new FutureTask<>(() -> {
            try {
                return VaultFile.readWrap(file).key(copy);
            } finally {
                Arrays.fill(copy, '0');
            }
        });
        ahead = stretching;
        Thread.ofPlatform().name("vault-ahead").daemon().start(stretching);
    }

    /// Wipes what was prepared and not used.
    public synchronized void forget() {
        if (ahead != null && ahead.isDone()) {
            prepared().ifPresent(key -> Arrays.fill(key, (byte) 0));
        }
        ahead = null;
    }

    private Optional<byte[]> prepared() {
        FutureTask<byte[]> stretching = ahead;
        ahead = null;
        if (stretching == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(stretching.get());
        } catch (ExecutionException unreadable) {
            return Optional.empty(); // Reading the vault again says what is wrong with it.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private byte @Nullable [] secret(VaultFile vault, char[] password) {
        byte[] bound = VaultFile.bound(vault.store());
        Optional<byte[]> key = prepared();
        byte[] secret = key.isPresent() ? vault.wrap().openWith(key.get(), bound) : null;
        return secret == null ? vault.wrap().open(password, bound) : secret;
    }

    /// Opens the vault with central's consent: central has just taken this password. Makes a vault at the first time.
    public synchronized SignIn signInOnline(char[] password, Instant now) {
        try {
            if (!Files.exists(file)) {
                return create(password, now);
            }
            VaultFile vault = VaultFile.read(file);
            byte[] secret = secret(vault, password);
            if (secret == null) {
                return new SignIn.OldPasswordNeeded();
            }
            PersonKeys keys = new PersonKeys(vault.store(), secret);
            Instant seen = vault.timesAreSealed(keys) ? latest(vault.seen(), now) : now;
            vault.withWrong(0, Instant.EPOCH).withTimes(keys, seen, seen).write(file);
            return new SignIn.Opened(keys);
        } catch (IOException trouble) {
            return new SignIn.Unusable(String.valueOf(trouble.getMessage()));
        }
    }

    private SignIn create(char[] password, Instant now) throws IOException {
        PrivateFolder.make(folder);
        byte[] secret = new byte[PasswordWrap.SECRET_BYTES];
        random.nextBytes(secret);
        UUID store = new UUID(random.nextLong(), random.nextLong());
        PersonKeys keys = new PersonKeys(store, secret);
        PasswordWrap wrap = PasswordWrap.of(secret, password, cost, VaultFile.bound(store), random);
        VaultFile.of(store, wrap, keys, now, now).write(file);
        return new SignIn.Opened(keys);
    }

    /// Opens the vault without a line.
    public synchronized SignIn signInOffline(char[] password, Instant now) {
        try {
            if (!Files.exists(file)) {
                return new SignIn.Unknown();
            }
            VaultFile vault = VaultFile.read(file);
            if (vault.wrong() >= TRIES) {
                return new SignIn.Locked();
            }
            Duration early = stillToWait(vault, now);
            if (!early.isZero()) {
                return new SignIn.TooSoon(early);
            }
            VaultFile counted = vault.withWrong(vault.wrong() + 1, now);
            counted.write(file);
            byte[] secret = vault.wrap().open(password, VaultFile.bound(vault.store()));
            if (secret == null) {
                return counted.wrong() >= TRIES
                        ? new SignIn.Locked()
                        : new SignIn.WrongPassword(TRIES - counted.wrong(), delayAfter(counted.wrong()));
            }
            return open(vault, new PersonKeys(vault.store(), secret), now);
        } catch (IOException trouble) {
            return new SignIn.Unusable(String.valueOf(trouble.getMessage()));
        }
    }

    private SignIn open(VaultFile vault, PersonKeys keys, Instant now) throws IOException {
        Instant seen = latest(vault.seen(), now);
        VaultFile right = vault.withWrong(0, Instant.EPOCH);
        boolean recent = Duration.between(vault.online(), seen).compareTo(offlineLimit) <= 0;
        if (!vault.timesAreSealed(keys) || !recent) {
            right.write(file);
            keys.close();
            return new SignIn.TooLongOffline(offlineLimit);
        }
        right.withTimes(keys, vault.online(), seen).write(file);
        return new SignIn.Opened(keys);
    }

    /// Wraps the same keys under a new password, which central has taken.
    ///
    /// @param old the password the vault was closed with
    public synchronized SignIn rewrapOnline(char[] old, char[] fresh, Instant now) {
        try {
            if (!Files.exists(file)) {
                return new SignIn.Unknown();
            }
            VaultFile vault = VaultFile.read(file);
            byte[] secret = vault.wrap().open(old, VaultFile.bound(vault.store()));
            if (secret == null) {
                return new SignIn.OldPasswordNeeded();
            }
            PersonKeys keys = new PersonKeys(vault.store(), secret);
            Instant seen = vault.timesAreSealed(keys) ? latest(vault.seen(), now) : now;
            VaultFile.of(vault.store(), wrapped(vault.store(), keys, fresh), keys, seen, seen)
                    .write(file);
            return new SignIn.Opened(keys);
        } catch (IOException trouble) {
            return new SignIn.Unusable(String.valueOf(trouble.getMessage()));
        }
    }

    /// Closes the vault of somebody who is at work with a password that central has just taken from them, whatever it
    /// was closed with.
    public synchronized void rewrap(PersonKeys keys, char[] password, Instant now) throws IOException {
        VaultFile vault = VaultFile.read(file);
        byte[] secret = vault.wrap().open(password, VaultFile.bound(vault.store()));
        PasswordWrap wrap = secret == null ? wrapped(vault.store(), keys, password) : vault.wrap();
        if (secret != null) {
            Arrays.fill(secret, (byte) 0);
        }
        Instant seen = latest(vault.seen(), now);
        VaultFile.of(vault.store(), wrap, keys, seen, seen).write(file);
    }

    /// A new wrap that has been seen to open: only then does it take the place of the old one.
    private PasswordWrap wrapped(UUID store, PersonKeys keys, char[] password) throws IOException {
        byte[] bound = VaultFile.bound(store);
        PasswordWrap wrap = PasswordWrap.of(keys.secret(), password, cost, bound, random);
        byte[] again = wrap.open(password, bound);
        boolean same = again != null && Arrays.equals(again, keys.secret());
        if (again != null) {
            Arrays.fill(again, (byte) 0);
        }
        if (!same) {
            throw new IOException("a new wrap of the keys did not open; the one before stays");
        }
        return wrap;
    }

    /// Notes a time that was seen, central's or the clock's, so that turning the clock back gains nothing. Writes at
    /// most every five minutes of it.
    public synchronized void note(PersonKeys keys, Instant time) throws IOException {
        VaultFile vault = VaultFile.read(file);
        if (time.isAfter(vault.seen().plus(SEEN_STEP))) {
            vault.withTimes(keys, vault.online(), time).write(file);
        }
    }

    private static Duration stillToWait(VaultFile vault, Instant now) {
        Duration delay = delayAfter(vault.wrong());
        Duration left = Duration.between(now, vault.wrongAt().plus(delay));
        if (left.isNegative()) {
            return Duration.ZERO;
        }
        return left.compareTo(delay) > 0 ? delay : left;
    }

    private static Duration delayAfter(int wrong) {
        if (wrong < TRIES_WITHOUT_DELAY) {
            return Duration.ZERO;
        }
        Duration delay = Duration.ofSeconds(1L << (2 * (wrong - TRIES_WITHOUT_DELAY)));
        return delay.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : delay;
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
