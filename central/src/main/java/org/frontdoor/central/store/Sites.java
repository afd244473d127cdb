package org.frontdoor.central.store;

import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jdbi.v3.core.JdbiException;

/// The sites of a database.
public final class Sites {
    private final Database database;
    private final RandomGenerator random;

    public Sites(Database database, RandomGenerator random) {
        this.database = database;
        this.random = random;
    }

    /// The site of that name; made if there is none yet.
    public Site open(String name, boolean classroom) {
        return find(name).orElseGet(() -> make(name, classroom));
    }

    private Optional<Site> find(String name) {
        return database.read(handle -> handle.createQuery("SELECT id, classroom, central FROM site WHERE name = :name")
                .bind("name", name)
                .map((row, context) -> new Site(
                        row.getInt("id"), name, row.getBoolean("classroom"), row.getObject("central", UUID.class)))
                .findOne());
    }

    private Site make(String name, boolean classroom) {
        try {
            return database.write(handle -> {
                int id = handle.createQuery("SELECT COALESCE(MAX(id), 0) + 1 FROM site")
                        .mapTo(Integer.class)
                        .one();
                Site site = new Site(id, name, classroom, uuid());
                handle.createUpdate("INSERT INTO site (id, name, classroom, central) VALUES (?, ?, ?, ?)")
                        .bind(0, id)
                        .bind(1, name)
                        .bind(2, classroom)
                        .bind(3, site.central())
                        .execute();
                handle.createUpdate("INSERT INTO clock (site, position, incarnation) VALUES (?, 0, ?)")
                        .bind(0, id)
                        .bind(1, uuid())
                        .execute();
                return site;
            });
        } catch (JdbiException e) {
            if (SqlState.isUniqueViolation(e)) {
                return find(name).orElseGet(() -> make(name, classroom));
            }
            throw e;
        }
    }

    private UUID uuid() {
        return new UUID((random.nextLong() & ~0xF000L) | 0x4000L, (random.nextLong() >>> 2) | 0x8000_0000_0000_0000L);
    }
}
