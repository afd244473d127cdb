package org.frontdoor.central.session;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.frontdoor.central.store.Database;
import org.frontdoor.central.store.Site;
import org.frontdoor.central.store.SqlState;
import org.frontdoor.model.command.Ids;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.people.Role;
import org.jdbi.v3.core.JdbiException;

/// Keys of other systems that open cases (Open311's `api_key`): 256 random bits each, kept as a hash, good until
/// somebody takes it back. A key is no sign-in: it opens no door but the one that asks for it.
public final class ApiKeys {
    private static final int BYTES = 32;
    private static final int LONGEST = 200;
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    private final Database database;
    private final Site site;
    private final SecureRandom random;
    private final InstantSource clock;

    public ApiKeys(Database database, Site site, SecureRandom random, InstantSource clock) {
        this.database = database;
        this.site = site;
        this.random = random;
        this.clock = clock;
    }

    /// A system that has a key.
    public record Holder(String name, Instant created) {}

    /// Small letters, digits and dashes, 40 at most.
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /// A new key, told this once; nothing when a system of that name has one.
    public Optional<String> issue(String name) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String key = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        try {
            database.write(handle -> handle.createUpdate(
                            "INSERT INTO api_key (site, name, hash, created) VALUES (:site, :name, :hash, :created)")
                    .bind("site", site.id())
                    .bind("name", name)
                    .bind("hash", Tokens.hash(key))
                    .bind("created", now)
                    .execute());
        } catch (JdbiException e) {
            if (SqlState.isUniqueViolation(e)) {
                return Optional.empty();
            }
            throw e;
        }
        database.force();
        return Optional.of(key);
    }

    /// Those who have one, by name.
    public List<Holder> all() {
        return database.read(handle -> handle.createQuery(
                        "SELECT name, created FROM api_key WHERE site = :site ORDER BY name")
                .bind("site", site.id())
                .map((row, context) -> new Holder(
                        row.getString("name"),
                        row.getObject("created", OffsetDateTime.class).toInstant()))
                .list());
    }

    /// Takes a key back.
    /// @return false when nobody of that name has one
    public boolean end(String name) {
        if (!isName(name)) {
            return false;
        }
        boolean ended =
                database.write(handle -> handle.createUpdate("DELETE FROM api_key WHERE site = :site AND name = :name")
                                .bind("site", site.id())
                                .bind("name", name)
                                .execute()
                        > 0);
        database.force();
        return ended;
    }

    /// Whose key it is, as the one who gives commands with it.
    public Optional<Actor> actor(String key) {
        if (key.length() > LONGEST) {
            return Optional.empty();
        }
        return database.read(
                        handle -> handle.createQuery("SELECT name FROM api_key WHERE site = :site AND hash = :hash")
                                .bind("site", site.id())
                                .bind("hash", Tokens.hash(key))
                                .mapTo(String.class)
                                .findOne())
                .map(name -> new Actor(Ids.named("api-key", name), "open311:" + name, Role.AGENT, null));
    }
}
