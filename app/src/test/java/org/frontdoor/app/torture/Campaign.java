package org.frontdoor.app.torture;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.frontdoor.central.cases.CaseLookups;
import org.frontdoor.central.store.Database;
import org.frontdoor.central.store.DatabaseUnavailable;
import org.frontdoor.central.store.SettledEntries;
import org.frontdoor.fixtures.Postgres;
import org.frontdoor.model.wire.WireJson;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/// Lives through scripts, one after the other, over a database of its own.
final class Campaign implements AutoCloseable {
    private final Database database;
    private final WireJson json = OldNote.today();
    private final Tally tally = new Tally();
    private final Optional<Plant> plant;
    private final Logger engine = (Logger) LoggerFactory.getLogger("org.frontdoor");
    private final @Nullable Level before = engine.getLevel();
    private final boolean stopsTransactions;
    private long seeds;

    /// A life that broke a promise.
    /// @param script the shortest that still does
    record Failure(Script script, String promise, List<String> story) {}

    /// A campaign without a mistake that is built into central itself.
    Campaign() {
        this(Optional.empty());
    }

    Campaign(Optional<Plant> plant) {
        this(plant, "jdbc:h2:mem:torture-" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=2000", "frontdoor");
    }

    /// A campaign over a real PostgreSQL. A transaction is stopped before its end by a trigger in Java, which only H2
    /// has: here none is.
    static Campaign onPostgres(Optional<Plant> plant, String database) {
        return new Campaign(plant, database, Postgres.USER);
    }

    private Campaign(Optional<Plant> plant, String address, String user) {
        this.plant = plant;
        this.stopsTransactions = address.startsWith("jdbc:h2:");
        // What goes wrong in there is not worth a line each.
        engine.setLevel(Level.OFF);
        try {
            database = Database.open(address, user, "", 6, new CaseLookups(), new SettledEntries());
        } catch (DatabaseUnavailable e) {
            throw new IllegalStateException(e);
        }
        if (stopsTransactions) {
            trigger("receipt", Gate.BeforeReceipt.class);
        }
        if (plant.filter(Plant.NAIVE_CURSOR::equals).isPresent()) {
            trigger("change", NaivePosition.class);
        }
    }

    private void trigger(String table, Class<? extends Trigger> called) {
        database.<Integer, RuntimeException>write(handle -> handle.execute("CREATE TRIGGER before_" + table
                + " BEFORE INSERT ON " + table + " FOR EACH ROW CALL '" + called.getName() + "'"));
    }

    Tally tally() {
        return tally;
    }

    long seeds() {
        return seeds;
    }

    /// Lives through a script; a failure comes with the shortest story that was found.
    Optional<Failure> run(long seed) {
        return run(script(seed));
    }

    /// The same for a script of one's own.
    Optional<Failure> run(Script script) {
        return first(script).map(this::shortest);
    }

    /// The same without looking for the shortest story, which takes a while.
    Optional<Failure> first(Script script) {
        seeds++;
        return life(script, tally);
    }

    /// Whether a life breaks a promise; without looking for the shortest.
    boolean breaks(long seed) {
        return first(script(seed)).isPresent();
    }

    private Script script(long seed) {
        return plant.map(Script.of(seed)::planted).orElseGet(() -> Script.of(seed));
    }

    /// Lives through a script, once, and counts nothing: it may be a story told again.
    Optional<Failure> once(Script script) {
        return life(script, new Tally());
    }

    private Optional<Failure> life(Script given, Tally into) {
        Script script = stopsTransactions
                ? given
                : given.without(Fault.TRANSACTION_HELD).without(Fault.TRANSACTION_DIES);
        City city = new City(script, database, json);
        try {
            city.live();
            return Optional.empty();
        } catch (Broken broken) {
            return Optional.of(new Failure(script, String.valueOf(broken.getMessage()), city.story()));
        } finally {
            into.add(city.tally());
        }
    }

    /// The shortest story that was found to break a promise as well.
    Failure shortest(Failure first) {
        Failure best = first;
        for (int steps = best.script().steps() * 7 / 8; steps > 0; steps = steps * 7 / 8) {
            Optional<Failure> shorter = once(best.script().shorter(steps));
            if (shorter.isEmpty()) {
                break;
            }
            best = shorter.get();
        }
        for (Fault fault : EnumSet.copyOf(best.script().faults())) {
            Optional<Failure> simpler = once(best.script().without(fault));
            if (simpler.isPresent()) {
                best = simpler.get();
            }
        }
        return best;
    }

    @Override
    public void close() {
        engine.setLevel(before);
        database.close();
    }
}
