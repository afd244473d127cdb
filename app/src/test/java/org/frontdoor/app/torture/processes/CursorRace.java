package org.frontdoor.app.torture.processes;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.frontdoor.central.cases.CaseLookups;
import org.frontdoor.central.store.Database;
import org.frontdoor.central.store.DatabaseUnavailable;
import org.frontdoor.central.store.Sequencer;
import org.frontdoor.central.store.SettledEntries;
import org.frontdoor.central.store.Site;
import org.frontdoor.central.store.Sites;
import org.frontdoor.central.store.Stamping;
import org.frontdoor.fixtures.Postgres;
import org.jdbi.v3.core.Handle;

/// Eight writers and two centrals' sequencers on one database, read by a poller that follows positions, and by one
/// that follows the rows' ids as a naive feed does. The second must lose something: else the race proves nothing.
final class CursorRace {
    private static final int WRITERS = 8;
    private static final int ENTITIES = 40;
    private static final int LONGEST_SECONDS = 8;
    private static final Duration POLL = Duration.ofMillis(2);

    private final Stage stage;
    private final String url;
    private final String user;
    private final Set<Long> committed = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean over = new AtomicBoolean();

    private CursorRace(Stage stage, String url, String user) {
        this.stage = stage;
        this.url = url;
        this.user = user;
    }

    static Finding play(Stage stage) {
        Finding onH2 = new CursorRace(stage, "jdbc:h2:mem:race-" + stage.seed() + ";DB_CLOSE_DELAY=-1", "sa").run();
        stage.tell().accept("on H2: " + onH2.figures());
        try (Postgres postgres = Postgres.start()) {
            return onH2.and("postgres", new CursorRace(stage, postgres.newDatabase(), Postgres.USER).run());
        }
    }

    /// Something that a transaction did to an entity.
    private record Event(long id, int entity, long version) {}

    /// What a reader got, in order.
    private record Read(List<Event> events) {
        long lost(Set<Long> committed) {
            Set<Long> missing = new HashSet<>(committed);
            events.forEach(event -> missing.remove(event.id()));
            return missing.size();
        }

        long doubled() {
            return events.size() - events.stream().map(Event::id).distinct().count();
        }

        long inversions() {
            Map<Integer, Long> last = new HashMap<>();
            return events.stream()
                    .filter(event -> {
                        Long before = last.put(event.entity(), event.version());
                        return before != null && before > event.version();
                    })
                    .count();
        }
    }

    private Finding run() {
        try (Database one = open();
                Database two = open()) {
            Site site = new Sites(one, new Random(stage.seed())).open("main", false);
            one.<Integer, RuntimeException>write(CursorRace::tables);
            return race(one, two, site);
        } catch (DatabaseUnavailable e) {
            throw new Stalled(String.valueOf(e.getMessage()));
        }
    }

    private Database open() throws DatabaseUnavailable {
        return Database.open(url, user, "", WRITERS + 4, new CaseLookups(), new SettledEntries());
    }

    private static int tables(Handle handle) {
        handle.execute("CREATE TABLE raced (id INT PRIMARY KEY, version BIGINT NOT NULL)");
        handle.execute("CREATE TABLE race_event (id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,"
                + " change_id UUID NOT NULL UNIQUE, entity INT NOT NULL, version BIGINT NOT NULL)");
        for (int entity = 0; entity < ENTITIES; entity++) {
            handle.execute("INSERT INTO raced (id, version) VALUES (?, 0)", entity);
        }
        return ENTITIES;
    }

    private Finding race(Database one, Database two, Site site) {
        Sequencer first = new Sequencer(one, site);
        Sequencer second = new Sequencer(two, site);
        Read ours = new Read(new ArrayList<>());
        Read naive = new Read(new ArrayList<>());
        try (Stamping stamping = new Stamping(first);
                Stamping other = new Stamping(second)) {
            List<Thread> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                Random random = new Random(stage.seed() + writer);
                Database node = writer % 2 == 0 ? one : two;
                Stamping stamps = writer % 2 == 0 ? stamping : other;
                writers.add(Thread.ofPlatform().start(() -> write(node, site, stamps, random)));
            }
            Thread follower = Thread.ofPlatform().start(() -> follow(two, site, second, ours));
            Thread naif = Thread.ofPlatform().start(() -> followIds(two, naive));
            LockSupport.parkNanos(Duration.ofSeconds(Math.clamp(stage.kills(), 2, LONGEST_SECONDS))
                    .toNanos());
            over.set(true);
            writers.forEach(CursorRace::join);
            first.stamp();
            join(follower);
            join(naif);
            page(two, site, second, position(ours, two, site), ours);
        }
        return finding(ours, naive);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The run was interrupted.", stopped);
        }
    }

    private void write(Database node, Site site, Stamping stamps, Random random) {
        while (!over.get()) {
            int entity = random.nextInt(ENTITIES - 1);
            int pause = random.nextInt(4);
            committed.addAll(node.<List<Long>, RuntimeException>write(handle -> {
                List<Long> ids = new ArrayList<>();
                for (int each = entity; each <= entity + 1; each++) {
                    ids.add(event(handle, site, each));
                    LockSupport.parkNanos(Duration.ofMillis(pause).toNanos());
                }
                return ids;
            }));
            stamps.nudge();
        }
    }

    private static long event(Handle handle, Site site, int entity) {
        handle.execute("UPDATE raced SET version = version + 1 WHERE id = ?", entity);
        var change = new UUID(
                ThreadLocalRandom.current().nextLong(),
                ThreadLocalRandom.current().nextLong());
        handle.execute(
                "INSERT INTO race_event (change_id, entity, version) SELECT ?, id, version FROM raced WHERE id = ?",
                change,
                entity);
        handle.execute("INSERT INTO change (site, kind, id, scope) VALUES (?, 'race', ?, 'all')", site.id(), change);
        return handle.select("SELECT id FROM race_event WHERE change_id = ?", change)
                .mapTo(Long.class)
                .one();
    }

    /// As the feed reads: all of the positions up to the clock's.
    private void follow(Database node, Site site, Sequencer sequencer, Read read) {
        long cursor = 0;
        while (!over.get()) {
            cursor = page(node, site, sequencer, cursor, read);
            LockSupport.parkNanos(POLL.toNanos());
        }
    }

    private static long page(Database node, Site site, Sequencer sequencer, long after, Read read) {
        long now = sequencer.now().position();
        read.events.addAll(node.<List<Event>, RuntimeException>read(handle -> handle.select(
                        "SELECT r.id, r.entity, r.version FROM change c JOIN race_event r ON r.change_id = c.id"
                                + " WHERE c.site = ? AND c.position > ? AND c.position <= ? ORDER BY c.position, r.id",
                        site.id(),
                        after,
                        now)
                .map((row, context) -> new Event(row.getLong(1), row.getInt(2), row.getLong(3)))
                .list()));
        return now;
    }

    /// Where a reader stands: the position of the last event it got.
    private static long position(Read read, Database node, Site site) {
        if (read.events.isEmpty()) {
            return 0;
        }
        return node.<Long, RuntimeException>read(handle -> handle.select(
                        "SELECT c.position FROM change c JOIN race_event r ON r.change_id = c.id"
                                + " WHERE c.site = ? AND r.id = ?",
                        site.id(),
                        read.events.getLast().id())
                .mapTo(Long.class)
                .one());
    }

    private void followIds(Database node, Read read) {
        boolean last;
        do {
            last = over.get();
            long cursor = read.events.isEmpty() ? 0 : read.events.getLast().id();
            read.events.addAll(node.<List<Event>, RuntimeException>read(handle -> handle.select(
                            "SELECT id, entity, version FROM race_event WHERE id > ? ORDER BY id", cursor)
                    .map((row, context) -> new Event(row.getLong(1), row.getInt(2), row.getLong(3)))
                    .list()));
            LockSupport.parkNanos(POLL.toNanos());
        } while (!last);
    }

    private Finding finding(Read ours, Read naive) {
        List<String> wrongs = new ArrayList<>();
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("saved", committed.size());
        figures.put("lost", ours.lost(committed));
        figures.put("doubled", ours.doubled());
        figures.put("inversions", ours.inversions());
        figures.put("naive_lost", naive.lost(committed));
        if (ours.lost(committed) + ours.doubled() + ours.inversions() > 0) {
            wrongs.add("the feed of positions on " + url.replaceAll("[?;].*", "") + ": " + figures);
        }
        if (naive.lost(committed) == 0) {
            wrongs.add("the naive cursor lost nothing, so this race proves nothing: " + figures);
        }
        return new Finding(figures, wrongs, "");
    }
}
