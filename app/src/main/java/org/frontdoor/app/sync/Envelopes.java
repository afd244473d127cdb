package org.frontdoor.app.sync;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.wire.Envelope;

/// Puts new commands into envelopes that say what must reach central before them. Under the [Book]'s lock.
final class Envelopes {
    private final Freezer freezer;
    private final Supplier<Actor> me;
    private final Overlay overlay;
    private final Outbox outbox;

    Envelopes(Freezer freezer, Supplier<Actor> me, Overlay overlay, Outbox outbox) {
        this.freezer = freezer;
        this.me = me;
        this.overlay = overlay;
        this.outbox = outbox;
    }

    /// Envelopes for what a person does at once.
    /// @param trial what each of the commands reads and writes
    List<Outgoing> of(List<Command> commands, Trial trial, Instant now) {
        List<Outgoing> added = new ArrayList<>();
        for (int i = 0; i < commands.size(); i++) {
            Command command = commands.get(i);
            String lane = command.subject().toString();
            Set<UUID> after = new LinkedHashSet<>();
            for (EntryRef need : command.needs()) {
                overlay.writers(need).stream()
                        .filter(writer -> outbox.find(writer)
                                .filter(found -> found.unsent()
                                        && !found.envelope().lane().equals(lane))
                                .isPresent())
                        .forEach(after::add);
                for (int before = 0; before < i; before++) {
                    if (trial.traces().get(before).writes().contains(need)
                            && !added.get(before).envelope().lane().equals(lane)) {
                        after.add(added.get(before).id());
                    }
                }
            }
            Envelope envelope = freezer.envelope(command, me.get().id(), List.copyOf(after), now);
            added.add(Outgoing.of(envelope, freezer.command(envelope)));
        }
        return added;
    }

    /// The same intents under new ids, behind other commands.
    /// @param moved by their old ids, in order
    List<Outgoing> again(Map<UUID, Outgoing> moved, List<UUID> behind, Instant now) {
        Map<UUID, UUID> renamed = new HashMap<>();
        List<Outgoing> again = new ArrayList<>();
        for (Outgoing old : moved.values()) {
            Set<UUID> after = new LinkedHashSet<>(behind);
            old.envelope().after().forEach(id -> after.add(renamed.getOrDefault(id, id)));
            Envelope envelope = freezer.again(old.envelope(), List.copyOf(after), now);
            renamed.put(old.id(), envelope.id());
            again.add(Outgoing.of(envelope, old.command()));
        }
        return again;
    }
}
