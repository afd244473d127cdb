package org.frontdoor.app.torture.processes;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.frontdoor.model.cases.Case;
import org.jspecify.annotations.Nullable;

/// A desktop: its folder stays, its process comes and goes.
final class Desk implements AutoCloseable {
    private static final List<String> ACCOUNTS = List.of("agent", "agent2", "lead");
    private static final int WORDS_A_LIFE = 50_000;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Stage stage;
    private final int number;
    private final Path data;
    private final String central;
    private final int longestPause;
    private final int noteLength;
    private final Signals signals = new Signals();
    private final List<Said> said = new ArrayList<>();
    private final Map<String, Integer> notSaved = new TreeMap<>();
    private Holdings holdings;
    private @Nullable Child child;
    private int lives;
    private String status = "";

    /// @param number from 1
    /// @param central its address
    /// @param longestPause between two deeds, in milliseconds
    /// @param noteLength in characters, about
    Desk(Stage stage, int number, Path data, String central, int longestPause, int noteLength) {
        this.stage = stage;
        this.number = number;
        this.data = data;
        this.central = central;
        this.longestPause = longestPause;
        this.noteLength = noteLength;
        this.holdings = Holdings.empty(number);
    }

    void start() {
        signals.clear();
        int word = Said.firstWord(number) + lives * WORDS_A_LIFE;
        lives++;
        child = Child.start(
                DeskMain.class,
                List.of(
                        data.toString(),
                        central,
                        ACCOUNTS.get(number % ACCOUNTS.size()),
                        word + "",
                        stage.random().nextLong() + "",
                        longestPause + "",
                        noteLength + ""),
                stage.log("desktop-" + number),
                this::hear);
    }

    private synchronized void hear(String line) {
        Said.parse(line).ifPresent(said::add);
        String[] parts = line.split(" ", 4);
        switch (parts[0]) {
            case "not" -> {
                notSaved.merge(parts[1], 1, Integer::sum);
                signals.set(line);
            }
            case "waits" -> holdings.waiting().add(UUID.fromString(parts[1]));
            case "holds" -> holds(UUID.fromString(parts[1]), Long.parseLong(parts[2]), parts[3]);
            case "saved" -> signals.set("saved");
            case "status" -> status = line;
            default -> signals.set(line);
        }
    }

    private void holds(UUID id, long version, String packed) {
        holdings.versions().put(id, version);
        if (!packed.equals("-")) {
            ObjectMapper mapper = stage.json().mapper();
            try {
                holdings.cases().put(id, mapper.readValue(Base64.getDecoder().decode(packed), Case.class));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private Child running() {
        if (child == null) {
            throw new IllegalStateException("not running");
        }
        return child;
    }

    /// Waits until its person is in and has saved something.
    void awaitWork() {
        if (!signals.await("saved", PATIENCE)) {
            throw new Stalled("desktop " + number + " did not come to work; see " + stage.log("desktop-" + number));
        }
    }

    /// The same, but said from now on.
    void awaitNext(String what) {
        signals.forget(what);
        awaitSaying(what);
    }

    void kill() {
        running().kill();
    }

    void begin(String order) {
        running().order(order);
    }

    /// Waits as long as it gets on at all.
    /// @throws Stalled when it does not come to that
    void awaitSaying(String what) {
        String before;
        do {
            before = status();
            if (signals.await(what, PATIENCE)) {
                return;
            }
        } while (!status().equals(before));
        if (running().alive()) {
            stage.note("desktop-" + number, running().threads());
        }
        throw new Stalled("desktop " + number + " never said «" + what + "»; it "
                + (running().alive() ? "runs" : "died") + ", see " + stage.log("desktop-" + number) + "; " + before);
    }

    /// Everything that it called saved, in all its lives.
    synchronized List<Said> said() {
        return List.copyOf(said);
    }

    /// How often it said that something was not saved, by reason.
    synchronized Map<String, Integer> notSaved() {
        return new TreeMap<>(notSaved);
    }

    synchronized Holdings holdings() {
        return holdings;
    }

    private synchronized String status() {
        return status;
    }

    @Override
    public void close() {
        if (child != null) {
            child.kill();
        }
    }
}
