package org.frontdoor.app.torture;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.frontdoor.app.remote.Answer;
import org.frontdoor.central.store.Database;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.wire.Envelope;
import org.frontdoor.model.wire.Outcome;
import org.frontdoor.model.wire.SyncMessages.CommandBatch;
import org.frontdoor.model.wire.SyncMessages.OutcomeBatch;
import org.frontdoor.model.wire.WireJson;
import org.jspecify.annotations.Nullable;

/// A simulated city: central's nodes, some desktops with people at them, and everything that goes wrong between them.
/// All of it happens on one thread, in an order that the script's seed alone decides.
final class City {
    private static final int STATIONS = 3;
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(20);

    private final Script script;
    private final Database database;
    private final WireJson json;
    private final Random random;
    private final SimClock clock = new SimClock(Instant.parse("2026-11-28T08:00:00Z"));
    private final Tally tally = new Tally();
    private final Promises promises = new Promises();
    private int daysSinceRestore;
    private final List<String> story = new ArrayList<>();
    private final List<Runnable> late = new ArrayList<>();
    private final List<Station> stations = new ArrayList<>();
    private final Map<Integer, Actor> actors = new HashMap<>();
    private final Nodes nodes;
    private @Nullable Backup backup;
    private @Nullable Held held;
    private boolean calm;
    private boolean restored;

    /// A transaction that stands before its commit, and what it is about.
    private record Held(Gate<Answer<OutcomeBatch>> gate, Set<String> lanes) {}

    City(Script script, Database database, WireJson json) {
        this.script = script;
        this.database = database;
        this.json = json;
        this.random = new Random(script.seed());
        nodes = new Nodes(database, name(), json, clock, random);
        nodes.load(database, json, clock, Ground.entries());
        nodes.any().sequencer().stamp();
        for (int i = 0; i < STATIONS; i++) {
            actors.put(i, Ground.agent(i));
            stations.add(new Station(this, i));
        }
    }

    String name() {
        return "city-" + script.seed();
    }

    Script script() {
        return script;
    }

    Database database() {
        return database;
    }

    Nodes nodes() {
        return nodes;
    }

    WireJson json() {
        return json;
    }

    SimClock clock() {
        return clock;
    }

    RandomGenerator random() {
        return random;
    }

    Promises promises() {
        return promises;
    }

    List<Station> stations() {
        return stations;
    }

    Tally tally() {
        return tally;
    }

    List<String> story() {
        return story;
    }

    int chance(int bound) {
        return random.nextInt(bound);
    }

    /// Who central takes a desktop's person for.
    Actor actor(Station station) {
        return actors.get(station.number());
    }

    boolean happens(Fault fault, double probability) {
        boolean now =
                random.nextDouble() < probability && !calm && script.faults().contains(fault);
        if (now && fault != Fault.POWER_CUT) {
            met(fault);
        }
        return now;
    }

    void met(Fault fault) {
        tally.met(fault);
        story.add("  (" + fault + ")");
    }

    void tell(String what) {
        story.add(what);
    }

    /// A case's name in stories.
    String nameOf(UUID id) {
        int place = promises.cases().indexOf(id);
        return "case " + (place < 0 ? promises.cases().size() : place);
    }

    void gave(int commands) {
        tally.gave(commands);
    }

    void heard(Station station, Outcome outcome) {
        String word = promises.wordOf(outcome.id()).map(each -> "tk" + each).orElse("?");
        tell("  central to " + station + ": "
                + outcome.getClass().getSimpleName().toLowerCase(Locale.ROOT) + " " + word);
        switch (outcome) {
            case Outcome.Refused refused -> {
                if (refused.problem().code().equals("command-malformed")) {
                    throw new Broken("central cannot read what " + station + " saved");
                }
                tally.refused();
            }
            case Outcome.Conflict conflict -> tally.conflict();
            case Outcome.Accepted accepted -> promises.wordOf(accepted.id()).ifPresent(promises::accepted);
            case Outcome.Later later -> {}
        }
    }

    void later(Runnable request) {
        late.add(request);
    }

    void hold(Nodes.Node node, CommandBatch batch, Supplier<Answer<OutcomeBatch>> request) {
        Gate<Answer<OutcomeBatch>> gate = Gate.hold(request);
        if (gate.held()) {
            held = new Held(gate, new HashSet<>(Line.lanes(batch)));
            nodes.busy(node);
        } else {
            gate.end();
        }
    }

    boolean noneHeld() {
        return held == null;
    }

    /// Lets the held transaction end where this batch would wait for it.
    void settleHeld(CommandBatch batch) {
        Held standing = held;
        if (standing != null && batch.commands().stream().map(Envelope::lane).anyMatch(standing.lanes()::contains)) {
            release();
        }
    }

    void release() {
        Held standing = held;
        held = null;
        nodes.busy(null);
        if (standing != null) {
            tell("the held transaction is committed");
            standing.gate().end();
        }
    }

    /// The whole life, the quiet after it, and the judgment.
    void live() {
        try {
            Glance glance = new Glance(this);
            stations.forEach(Station::boot);
            for (int i = 0; i < script.steps(); i++) {
                clock.pass(Duration.ofMillis(random.nextLong(LONGEST_PAUSE.toMillis())));
                Station next = stations.get(chance(stations.size()));
                step(next);
                glance.at(next);
            }
            quiet();
            stations.forEach(glance::at);
            new Judge(this).judge();
            glance.judge();
        } finally {
            release();
            stations.forEach(Station::end);
            database.<Integer, RuntimeException>write(handle -> {
                Backup.remove(handle, nodes.site());
                return 0;
            });
        }
    }

    private void step(Station station) {
        station.boot();
        int what = chance(100);
        if (what < 34) {
            station.live("work", () -> new Person(this, station).act());
        } else if (what < 52) {
            station.live("sending", station.engine()::push);
        } else if (what < 70) {
            station.live("fetching", station.engine()::pull);
        } else if (what < 76) {
            station.live("leasing", station.engine()::lease);
        } else if (what < 80) {
            station.rememberCache();
        } else if (what < 82) {
            station.leave();
        } else if (what < 84 && late.size() > 0) {
            tell("a late request arrives");
            late.remove(chance(late.size())).run();
        } else if (what < 86) {
            release();
        } else if (what < 88) {
            nodes.any().sequencer().stamp();
        } else {
            new Misfortune(this, station).strike();
        }
    }

    void changeRights(Station station) {
        Actor before = actor(station);
        Actor after = before.role().inProgram()
                ? Ground.at(before, Ground.AGENCIES.get(chance(Ground.AGENCIES.size())))
                : Ground.agent(station.number());
        actors.put(station.number(), after);
    }

    void backUp() {
        backup = new Backup(database, nodes.site());
    }

    /// A back-up that is older than desktops retain their work for is thrown away.
    void daysPass(int days) {
        release();
        late.clear();
        backup = null;
        daysSinceRestore += restored ? days : 0;
        clock.pass(Duration.ofDays(days));
    }

    /// Since it first was.
    int daysSinceRestore() {
        return daysSinceRestore;
    }

    boolean wasRestored() {
        return restored;
    }

    boolean restore() {
        Backup there = backup;
        if (there == null) {
            return false;
        }
        release();
        late.clear();
        there.restore(database, nodes.site());
        nodes.restored(database, clock);
        backup = null;
        restored = true;
        return true;
    }

    private void quiet() {
        calm = true;
        tell("it grows quiet");
        release();
        late.forEach(Runnable::run);
        late.clear();
        for (Station station : stations) {
            station.heal();
            station.boot();
            station.signIn();
        }
        new Quiet(this).await();
    }
}
