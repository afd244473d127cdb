package org.frontdoor.central.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.frontdoor.central.store.Database;
import org.frontdoor.central.store.Site;
import org.frontdoor.model.people.Person;
import org.jspecify.annotations.Nullable;

/// Bearer tokens: 256 random bits each, kept as a hash, good for one working day.
public final class Tokens {
    private static final int BYTES = 32;
    /// How long a node believes what it read: an account changed or signed out elsewhere is noticed that late.
    private static final Duration BELIEVED = Duration.ofSeconds(2);
    /// How often its life a sign-in can be stretched to by renewing it.
    private static final int LIVES = 2;

    /// How long the token before a renewed one is good after that is used.
    private static final Duration OVERLAP = Duration.ofSeconds(60);

    private static final int MOST_REMEMBERED = 10_000;

    private final Database database;
    private final Site site;
    private final SecureRandom random;
    private final InstantSource clock;
    private final Duration life;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    public Tokens(Database database, Site site, SecureRandom random, InstantSource clock, Duration life) {
        this.database = database;
        this.site = site;
        this.random = random;
        this.clock = clock;
        this.life = life;
    }

    record Issued(String token, Instant expires) {}

    private record Known(
            Person person,
            Instant expires,
            Instant readAt,
            @Nullable String replaces) {}

    /// Who a token stands for.
    public sealed interface Holder {
        record Somebody(Person person, Instant expires) implements Holder {}

        record Expired() implements Holder {}

        record Nobody() implements Holder {}
    }

    Issued issue(String name) {
        return issue(name, clock.instant(), null);
    }

    /// A token for somebody whose own is good: work goes on through a long shift without typing a password. The one
    /// before it ends a minute after this one is first used, so that a lost answer signs nobody out.
    /// @return nothing when the token is not good, or was had so long ago that the password is wanted
    Optional<Issued> renew(String token) {
        String hash = hash(token);
        Optional<Instant> began = database.read(handle -> handle.createQuery(
                        "SELECT began, expires FROM token WHERE hash = :hash AND site = :site")
                .bind("hash", hash)
                .bind("site", site.id())
                .map((row, context) -> {
                    OffsetDateTime written = row.getObject("began", OffsetDateTime.class);
                    Instant expires =
                            row.getObject("expires", OffsetDateTime.class).toInstant();
                    return written == null ? expires.minus(life) : written.toInstant();
                })
                .findOne());
        return holder(token) instanceof Holder.Somebody(Person person, Instant _) && began.isPresent()
                ? Optional.of(issue(person.name(), began.get(), hash))
                : Optional.empty();
    }

    private Issued issue(String name, Instant began, @Nullable String replaces) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        OffsetDateTime wanted = now.plus(life);
        OffsetDateTime last = began.plus(life.multipliedBy(LIVES)).atOffset(ZoneOffset.UTC);
        OffsetDateTime until = wanted.isAfter(last) ? last : wanted;
        database.write(handle -> {
            handle.createUpdate("DELETE FROM token WHERE expires < :long_ago")
                    .bind("long_ago", now.minusDays(1))
                    .execute();
            return handle.createUpdate("INSERT INTO token (hash, site, name, expires, began, replaces)"
                            + " VALUES (:hash, :site, :name, :expires, :began, :replaces)")
                    .bind("hash", hash(token))
                    .bind("site", site.id())
                    .bind("name", name)
                    .bind("expires", until)
                    .bind("began", began.atOffset(ZoneOffset.UTC))
                    .bind("replaces", replaces)
                    .execute();
        });
        return new Issued(token, until.toInstant());
    }

    public Holder holder(String token) {
        String hash = hash(token);
        Instant now = clock.instant();
        Known kept = known.get(hash);
        if (kept == null || kept.readAt.plus(BELIEVED).isBefore(now)) {
            Optional<Known> read = read(hash, now);
            if (read.isEmpty()) {
                known.remove(hash);
                return new Holder.Nobody();
            }
            kept = read.get();
            retire(kept.replaces, hash, now);
            if (known.size() >= MOST_REMEMBERED) {
                known.clear();
            }
            known.put(hash, kept);
        }
        return kept.expires.isAfter(now) ? new Holder.Somebody(kept.person, kept.expires) : new Holder.Expired();
    }

    private Optional<Known> read(String hash, Instant now) {
        return database.read(handle -> handle.createQuery("SELECT a.name, a.person, a.display_name, a.role, a.agency,"
                        + " a.demo, a.password, t.expires, t.replaces FROM token t JOIN account a"
                        + " ON a.site = t.site AND a.name = t.name WHERE t.hash = :hash AND t.site = :site")
                .bind("hash", hash)
                .bind("site", site.id())
                .map((row, context) -> new Known(
                        Accounts.account(row).person(),
                        row.getObject("expires", OffsetDateTime.class).toInstant(),
                        now,
                        row.getString("replaces")))
                .findOne());
    }

    /// A renewed token has arrived where it was wanted: the one before it is not needed much longer.
    private void retire(@Nullable String before, String by, Instant now) {
        if (before == null) {
            return;
        }
        OffsetDateTime until = now.plus(OVERLAP).atOffset(ZoneOffset.UTC);
        known.remove(before);
        database.write(handle -> {
            handle.createUpdate("UPDATE token SET expires = :until WHERE hash = :hash AND expires > :until")
                    .bind("until", until)
                    .bind("hash", before)
                    .execute();
            return handle.createUpdate("UPDATE token SET replaces = NULL WHERE hash = :hash")
                    .bind("hash", by)
                    .execute();
        });
    }

    /// Ends all tokens of somebody but one.
    /// @param except a token that stays; empty for none
    void endOthers(String name, String except) {
        known.clear();
        database.write(handle -> handle.createUpdate(
                        "DELETE FROM token WHERE site = :site AND name = :name AND hash <> :except")
                .bind("site", site.id())
                .bind("name", name)
                .bind("except", except.isEmpty() ? "" : hash(except))
                .execute());
    }

    /// Ends a token.
    public void end(String token) {
        String hash = hash(token);
        known.remove(hash);
        database.write(handle -> handle.createUpdate("DELETE FROM token WHERE hash = :hash")
                .bind("hash", hash)
                .execute());
    }

    static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
