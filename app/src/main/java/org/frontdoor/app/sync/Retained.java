package org.frontdoor.app.sync;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/// Commands that central has accepted and that are in the truth, kept sealed for a while all the same: should central
/// be restored from a back-up that is older than they are, this computer alone knows of them, and sends them again.
/// Under the [Book]'s lock.
final class Retained {
    /// Longer than from one nightly back-up to the second after it.
    static final Duration TIME = Duration.ofHours(50);

    /// What a busy agent gives in three days.
    private static final int MOST = 1_000;

    private final Outbox outbox;
    private final InstantSource clock;
    private final Consumer<List<UUID>> letGo;
    private final Map<UUID, Kept> kept = new LinkedHashMap<>();

    /// @param since by central's clock as last heard: when a command was given, a wrong clock may have said
    private record Kept(Outgoing command, Instant since) {}

    /// @param letGo told of those that are not wanted any more, for the journal
    Retained(Outbox outbox, InstantSource clock, Consumer<List<UUID>> letGo) {
        this.outbox = outbox;
        this.clock = clock;
        this.letGo = letGo;
    }

    /// Takes up what the journal kept over a restart. Since when it is here, is counted anew.
    void restore(Outgoing accepted) {
        kept.put(accepted.id(), new Kept(accepted, Instant.MAX));
    }

    /// These are in the truth, which shows them from now on: they leave the outbox, and are only kept.
    void settle(Collection<UUID> over) {
        Instant now = clock.instant();
        Set<UUID> ids = Set.copyOf(over);
        for (Outgoing each : outbox.all()) {
            if (ids.contains(each.id())) {
                kept.put(each.id(), new Kept(each, now));
            }
        }
        outbox.remove(over);
        tell(due(now));
    }

    /// Those that have been kept long enough, and the oldest where there are too many.
    private List<UUID> due(Instant now) {
        // The clock may have been wrong before central was heard.
        kept.replaceAll((id, each) -> each.since().equals(Instant.MAX) ? new Kept(each.command(), now) : each);
        Instant until = now.minus(TIME);
        int tooMany = kept.size() - MOST;
        List<UUID> due = new ArrayList<>();
        for (Kept each : kept.values()) {
            if (due.size() < tooMany || each.since().isBefore(until)) {
                due.add(each.command().id());
            }
        }
        return due;
    }

    /// Asks central once more about all of them: it may be another one than it was. What it still has, it answers as
    /// before, and nothing is done twice.
    void sendAgain() {
        // Not in the order in which they came to be in the truth: a command that changed nothing was there at once.
        outbox.addBefore(kept.values().stream()
                .map(each -> each.command().onceMore())
                .sorted(Comparator.comparingLong(Outgoing::place))
                .toList());
        kept.clear();
    }

    /// Makes room on a full disk.
    /// @return whether there was anything to let go of
    boolean letGoOfAll() {
        List<UUID> all = List.copyOf(kept.keySet());
        tell(all);
        return !all.isEmpty();
    }

    private void tell(List<UUID> gone) {
        if (!gone.isEmpty()) {
            gone.forEach(kept::remove);
            letGo.accept(gone);
        }
    }
}
