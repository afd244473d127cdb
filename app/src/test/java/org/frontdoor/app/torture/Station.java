package org.frontdoor.app.torture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.frontdoor.app.cache.MemoryPlace;
import org.frontdoor.app.journal.Journal;
import org.frontdoor.app.journal.Opening;
import org.frontdoor.app.journal.SimulatedDisk;
import org.frontdoor.app.journal.SimulatedJournals;
import org.frontdoor.app.sync.CorrectedClock;
import org.frontdoor.app.sync.NumberHolding;
import org.frontdoor.app.sync.SteppedEngine;
import org.frontdoor.app.sync.SyncEngine;
import org.frontdoor.app.sync.SyncItem;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.wire.WireJson;
import org.jspecify.annotations.Nullable;

/// One desktop: its disk and its cache stay, its program comes and goes.
final class Station {
    private static final int ROOM = 600_000;

    /// Few, so that they are used up now and then.
    private static final NumberHolding HOLDING = new NumberHolding(3, 4, 40);

    private final City city;
    private final int number;
    private final MemoryPlace place;
    private final Line line;
    private final Planted planted;
    private final WireJson yesterday = OldNote.yesterday();
    private final WireJson forgetful = OldNote.forgetful();
    private SimulatedDisk disk;
    private SimTimer timer = new SimTimer();
    private @Nullable SteppedEngine engine;
    private @Nullable Journal journal;
    private @Nullable CorrectedClock heard;
    private @Nullable List<String> oldMoment;
    private Actor me;
    private boolean upgraded;
    private boolean clockWasWrong;
    private boolean lineUp = true;
    private boolean tokenGood = true;
    private boolean wasFull;
    private boolean sentFromNowhere;
    private Duration skew = Duration.ZERO;

    Station(City city, int number) {
        this.city = city;
        this.number = number;
        this.planted = new Planted(city, this);
        this.line = new Line(city, this, planted);
        this.place = new MemoryPlace(city.name() + "-desktop-" + number);
        this.disk = disk();
        this.me = Ground.agent(number);
    }

    private SimulatedDisk disk() {
        SimulatedDisk fresh = new SimulatedDisk(city.random().nextLong());
        return city.script().has(Plant.NOT_FORCED) ? fresh.forgetful() : fresh;
    }

    int number() {
        return number;
    }

    @Override
    public String toString() {
        return "desktop " + number;
    }

    Actor me() {
        return me;
    }

    boolean lineUp() {
        return lineUp;
    }

    boolean tokenGood() {
        return tokenGood;
    }

    MemoryPlace place() {
        return place;
    }

    /// Central's answers say what time it is.
    void hearsTheTime() {
        CorrectedClock listening = heard;
        if (listening != null) {
            listening.seen(skew);
        }
    }

    Journal journal() {
        if (journal == null) {
            throw new IllegalStateException("not running");
        }
        return journal;
    }

    SteppedEngine engine() {
        if (engine == null) {
            throw new IllegalStateException("not running");
        }
        return engine;
    }

    Workspace workspace() {
        return engine().workspace();
    }

    /// Starts the program where it does not run. The power may go meanwhile, again and again.
    void boot() {
        while (engine == null) {
            live("start", () -> {
                CorrectedClock clock =
                        new CorrectedClock(() -> city.clock().instant().plus(skew));
                heard = clock;
                Opening opening = SimulatedJournals.open(disk, new UUID(311, number), city.random());
                if (!(opening instanceof Opening.Opened opened)) {
                    // The person reads why, and makes room.
                    disk.failAfter(0, 0);
                    disk.capacity(ROOM);
                    return;
                }
                if (!opened.damage().isEmpty()) {
                    throw new Broken("a crash damaged the journal: " + opened.damage());
                }
                timer = new SimTimer();
                journal = opened.journal();
                engine = new SteppedEngine(
                        new SyncEngine.Parts(
                                json(),
                                me,
                                "desktop-" + number,
                                journal,
                                opened.live(),
                                place,
                                List.of(),
                                line,
                                clock,
                                city.random()),
                        HOLDING,
                        timer,
                        timer);
                everythingIsRead();
                place.watch("block", CacheTrigger.class);
                place.watch("meta", CacheTrigger.class);
                if (tokenGood) {
                    timer.run();
                }
            });
        }
    }

    /// What was shown as saved is shown after each start, by whichever program.
    private void everythingIsRead() {
        for (SyncItem item : workspace().items()) {
            if (item.command().isEmpty()) {
                throw new Broken(this + " cannot read what it saved: " + item.kind());
            }
        }
    }

    boolean upgraded() {
        return upgraded;
    }

    /// What the program that runs here speaks.
    WireJson json() {
        if (!upgraded) {
            return yesterday;
        }
        return city.script().has(Plant.FORM_FORGOTTEN) ? forgetful : city.json();
    }

    /// Ended somehow and started again as the newer program, which has other tables.
    void upgrade() {
        city.tell(this + " is upgraded");
        if (engine != null) {
            died();
            disk.kill();
        }
        upgraded = true;
        oldMoment = null;
        place.run("MERGE INTO meta(name, text) VALUES('schema', 'before')");
        if (planted.losesQueueWithCache()) {
            disk = disk();
        }
        boot();
    }

    /// Does something with the program running, which the power may end.
    void live(String what, Runnable step) {
        CacheTrigger.watching(this);
        try {
            step.run();
            timer.run();
        } catch (RuntimeException e) {
            if (!disk.dead()) {
                throw e;
            }
        } finally {
            CacheTrigger.watching(null);
        }
        if (disk.dead()) {
            city.tell(this + " loses its power during: " + what);
            city.met(Fault.POWER_CUT);
            died();
            disk.crash();
            afterDeath();
        }
    }

    /// The power may go here.
    void maybeCut(String during) {
        if (disk.dead() || city.happens(Fault.POWER_CUT, 0.05)) {
            throw disk.cut(during);
        }
    }

    /// The power may go here, too; far more rarely, as this is every row.
    void maybeCutInCache() {
        if (disk.dead() || city.happens(Fault.POWER_CUT, 0.0008)) {
            throw disk.cut("a cache transaction");
        }
    }

    private void died() {
        SteppedEngine gone = engine;
        engine = null;
        journal = null;
        if (gone != null) {
            gone.cache().close();
        }
    }

    /// What the cache is after a death: H2 writes in its own time.
    private void afterDeath() {
        List<String> old = oldMoment;
        if (city.happens(Fault.CACHE_LOST, 0.15)) {
            place.setAside();
        } else if (old != null && city.happens(Fault.CACHE_OLD, 0.4)) {
            place.become(old);
        }
        oldMoment = null;
    }

    void rememberCache() {
        if (engine != null) {
            oldMoment = place.moment();
        }
    }

    /// The power is going to go after so many file operations.
    void cutSoon(int operations) {
        disk.crashAfter(operations);
    }

    void diskFails(int after, int count) {
        disk.failAfter(after, count);
    }

    /// A batch goes out, from a cursor or from none.
    void sends(@Nullable String cursor) {
        sentFromNowhere |= cursor == null;
    }

    boolean sentBeforeItStoodAnywhere() {
        return sentFromNowhere;
    }

    boolean wasFull() {
        return wasFull;
    }

    void diskFull(boolean full) {
        wasFull |= full;
        disk.capacity(full ? disk.used() : ROOM);
    }

    void killed() {
        if (engine != null) {
            city.tell(this + " is killed");
            died();
            disk.kill();
            afterDeath();
        }
    }

    /// Ended as people end programs.
    void leave() {
        live("leaving", () -> {
            SteppedEngine ending = engine();
            Journal closing = journal();
            ending.close();
            try {
                closing.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            engine = null;
            journal = null;
        });
    }

    void line(boolean up) {
        lineUp = up;
    }

    void clockJumps(Duration by) {
        skew = by;
        clockWasWrong = true;
    }

    boolean clockWasWrong() {
        return clockWasWrong;
    }

    void tokenExpires() {
        tokenGood = false;
    }

    /// The person signs in again, as who central says they are.
    void signIn() {
        me = city.actor(this);
        tokenGood = true;
        if (planted.losesQueueWithToken()) {
            killed();
            disk = disk();
            boot();
        }
        if (engine != null) {
            live("signing in", () -> engine().signedIn(me));
        }
    }

    void heal() {
        disk.crashAfter(Long.MAX_VALUE / 2);
        disk.failAfter(0, 0);
        disk.capacity(Long.MAX_VALUE);
        lineUp = true;
        skew = Duration.ZERO;
    }

    /// Takes all of it off the machine's memory.
    void end() {
        if (engine != null) {
            died();
        }
        place.forget();
    }

    Optional<SteppedEngine> running() {
        return Optional.ofNullable(engine);
    }
}
