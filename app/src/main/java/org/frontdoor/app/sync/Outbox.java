package org.frontdoor.app.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.frontdoor.model.wire.Envelope;

/// All commands that are not settled, in the order they were given, and which of them may go next: one per lane, and
/// none whose `after` is not accepted. A refused command so holds its lane and what depends on it, and nothing else.
///
/// Thread-safe; knows nothing of disks and networks.
final class Outbox {
    private static final int REMEMBERED = 200;
    private static final Duration LONGEST_PATIENCE = Duration.ofMinutes(1);

    private final Map<UUID, Outgoing> commands = new LinkedHashMap<>();
    private final Map<String, Set<UUID>> lanes = new LinkedHashMap<>();
    private long places;
    private final Deque<SyncItem> settled = new ArrayDeque<>();

    /// Gives a command its place in the order of all, unless it has one.
    synchronized Outgoing placed(Outgoing given) {
        return given.place() > 0 ? given : given.placed(++places);
    }

    synchronized void add(Collection<Outgoing> given) {
        for (Outgoing one : given) {
            Outgoing each = placed(one);
            commands.put(each.id(), each);
            lanes.computeIfAbsent(each.envelope().lane(), lane -> new LinkedHashSet<>())
                    .add(each.id());
        }
    }

    /// Adds what was given before everything that is here.
    synchronized void addBefore(Collection<Outgoing> given) {
        List<Outgoing> later = List.copyOf(commands.values());
        commands.clear();
        lanes.clear();
        add(given);
        add(later);
    }

    /// Whether central is still asked about commands that it had accepted.
    synchronized boolean asksAgain() {
        return commands.values().stream().anyMatch(Outgoing::again);
    }

    /// Takes up to `most` commands that may go now, and marks them as being sent.
    synchronized List<Envelope> take(int most, Instant now) {
        List<Envelope> taken = new ArrayList<>();
        for (Set<UUID> lane : lanes.values()) {
            if (taken.size() == most) {
                break;
            }
            head(lane).filter(head -> ready(head, now)).ifPresent(head -> taken.add(head.envelope()));
        }
        for (Envelope envelope : taken) {
            commands.computeIfPresent(envelope.id(), (id, each) -> each.at(new Outgoing.Stage.Sending()));
        }
        return taken;
    }

    private Optional<Outgoing> head(Set<UUID> lane) {
        for (UUID id : lane) {
            Outgoing each = commands.get(id);
            if (each != null && !(each.stage() instanceof Outgoing.Stage.Accepted)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private boolean ready(Outgoing head, Instant now) {
        boolean free = head.stage() instanceof Outgoing.Stage.Pending || head.stage() instanceof Outgoing.Stage.Unknown;
        return free
                && due(head.notBefore(), now)
                && head.envelope().after().stream().allMatch(this::decided);
    }

    /// A time further off than any patience was told by a clock that was wrong then.
    private static boolean due(Instant notBefore, Instant now) {
        return !notBefore.isAfter(now) || Duration.between(now, notBefore).compareTo(LONGEST_PATIENCE) > 0;
    }

    private boolean decided(UUID id) {
        Outgoing before = commands.get(id);
        return before == null || before.stage() instanceof Outgoing.Stage.Accepted;
    }

    /// When the next command that only waits for its time may go.
    synchronized Optional<Instant> nextTime() {
        return lanes.values().stream()
                .flatMap(lane -> head(lane).stream())
                .filter(head -> ready(head, Instant.MAX))
                .map(Outgoing::notBefore)
                .min(Instant::compareTo);
    }

    /// Since when something may go, or is on its way, and is not answered.
    synchronized Optional<Instant> oldestReady(Instant now) {
        return lanes.values().stream()
                .flatMap(lane -> head(lane).stream())
                .filter(head -> head.stage() instanceof Outgoing.Stage.Sending || ready(head, now))
                .map(head ->
                        head.notBefore().equals(Instant.MIN) ? head.envelope().at() : head.notBefore())
                .min(Instant::compareTo);
    }

    synchronized void change(UUID id, UnaryOperator<Outgoing> step) {
        commands.computeIfPresent(id, (same, each) -> step.apply(each));
    }

    synchronized Optional<Outgoing> find(UUID id) {
        return Optional.ofNullable(commands.get(id));
    }

    synchronized List<Outgoing> all() {
        return List.copyOf(commands.values());
    }

    /// Nothing is wanted of these any more.
    synchronized void remove(Collection<UUID> ids) {
        for (UUID id : ids) {
            Outgoing gone = commands.remove(id);
            if (gone != null) {
                Set<UUID> lane = lanes.get(gone.envelope().lane());
                if (lane != null) {
                    lane.remove(id);
                    if (lane.isEmpty()) {
                        lanes.remove(gone.envelope().lane());
                    }
                }
                remember(gone);
            }
        }
    }

    private void remember(Outgoing gone) {
        if (gone.stage() instanceof Outgoing.Stage.Accepted) {
            settled.removeIf(item -> item.id().equals(gone.id()));
            settled.addLast(gone.item(false));
            if (settled.size() > REMEMBERED) {
                settled.removeFirst();
            }
        }
    }

    /// The commands that cannot go before this one is dealt with: behind it in its lane, or after it by name, and what
    /// is behind those. In the order given.
    synchronized List<Outgoing> behind(UUID id) {
        Set<UUID> blocked = new HashSet<>();
        blocked.add(id);
        Set<String> held = new HashSet<>();
        List<Outgoing> behind = new ArrayList<>();
        for (Outgoing each : commands.values()) {
            if (each.id().equals(id)) {
                held.add(each.envelope().lane());
            } else if (each.unsent()
                    && (held.contains(each.envelope().lane())
                            || each.envelope().after().stream().anyMatch(blocked::contains))) {
                behind.add(each);
                blocked.add(each.id());
                held.add(each.envelope().lane());
            }
        }
        return behind;
    }

    /// Everything for the panel: what was settled lately, then what is not.
    synchronized List<SyncItem> items() {
        Set<UUID> blocked = new HashSet<>();
        for (Outgoing each : commands.values()) {
            if (each.waitsForPerson() && !blocked.contains(each.id())) {
                behind(each.id()).forEach(behind -> blocked.add(behind.id()));
            }
        }
        List<SyncItem> items = new ArrayList<>(settled);
        commands.values().stream()
                .filter(each -> !each.again())
                .forEach(each -> items.add(each.item(blocked.contains(each.id()))));
        return items;
    }

    synchronized Counts counts() {
        int unsent = 0;
        int sending = 0;
        int attention = 0;
        for (Outgoing each : commands.values()) {
            unsent += each.unsent() && !each.again() ? 1 : 0;
            sending += each.stage() instanceof Outgoing.Stage.Sending ? 1 : 0;
            attention += each.waitsForPerson() ? 1 : 0;
        }
        return new Counts(unsent, sending, attention);
    }

    record Counts(int unsent, int sending, int attention) {}

    /// A delay that grows with the attempts of a command that comes back undecided: 1 s, 2 s, … 1 min.
    static Duration patience(int attempts) {
        return Duration.ofSeconds(Math.min(LONGEST_PATIENCE.toSeconds(), 1L << Math.min(attempts, 6)));
    }
}
