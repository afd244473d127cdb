package org.frontdoor.central.commands;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.frontdoor.central.store.Database;
import org.frontdoor.central.store.EntryStore;
import org.frontdoor.central.store.ReferenceCache;
import org.frontdoor.central.store.Sequencer;
import org.frontdoor.central.store.Site;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.wire.Envelope;
import org.frontdoor.model.wire.Outcome;
import org.frontdoor.model.wire.WireJson;

/// Decides commands by the same rules as the desktops, on the truth: one outcome each, kept with its effect.
public final class CommandDesk {
    private final Database database;
    private final EntryStore store;
    private final InstantSource clock;
    private final Decider decider;
    private final GroupCommit group;

    public CommandDesk(
            Database database,
            Site site,
            EntryStore store,
            ReferenceCache references,
            LastWord lastWord,
            Sequencer sequencer,
            Runnable onCommit,
            InstantSource clock) {
        this.database = database;
        this.store = store;
        this.clock = clock;
        this.decider = new Decider(database, site, store, references, lastWord, sequencer, onCommit, clock);
        this.group = new GroupCommit(decider, database.writers());
    }

    /// Decides a batch in its order. What is accepted survives a power cut once this returns.
    public List<Outcome> decide(Actor actor, List<Envelope> envelopes) {
        WireJson json = store.json();
        return group.decide(envelopes.stream()
                .map(envelope -> new Asked(actor, Given.read(actor, envelope, json)))
                .toList());
    }

    /// Decides a command that was given to central itself.
    /// @param id of the command: the same id gets the same outcome
    /// @param content of the request; another content under the same id is refused as `id-reused`
    public Outcome decide(Actor actor, UUID id, String content, Command command) {
        return group.decide(List.of(new Asked(actor, Given.direct(id, actor, content, command))))
                .getFirst();
    }

    /// The outcome of such a command, when it is decided already.
    public Optional<Outcome> known(UUID id, Actor actor, String content) {
        return database.read(handle -> Optional.ofNullable(
                        decider.receipts().in(handle).find(Set.of(id)).get(id)))
                .map(receipt -> Round.known(receipt, id, Given.hash(actor, content)));
    }

    /// What several commands on one entry came to.
    public sealed interface Together {
        record Done() implements Together {}

        /// The entry is not in the expected version any more.
        record Stale() implements Together {}

        /// One of them cannot be done, so none was.
        record Not(Outcome outcome) implements Together {}
    }

    /// Decides commands on one entry in one transaction: all of them hold, or none.
    /// @param expected the version that the entry must be in
    public Together together(Actor actor, EntryRef subject, long expected, List<Command> commands) {
        Together answer;
        try {
            answer = database.write(handle -> {
                WorkingEntries entries = decider.entries(handle);
                entries.lock(List.of(subject));
                if (entries.row(subject)
                        .filter(before -> before.version() == expected)
                        .isEmpty()) {
                    return new Together.Stale();
                }
                Round round = new Round(store.json(), decider.receipts().in(handle), entries, clock);
                commands.forEach(command -> apply(round, actor, entries, command));
                decider.tell(handle, entries.write());
                return new Together.Done();
            });
        } catch (NotAccepted e) {
            return new Together.Not(e.outcome);
        } catch (EntryStore.TooLong e) {
            return new Together.Not(new Outcome.Refused(subject.id(), Round.TOO_LONG));
        }
        database.force();
        return answer;
    }

    private void apply(Round round, Actor actor, WorkingEntries entries, Command command) {
        UUID id = command.subject().id();
        switch (round.ask(command, actor, clock.instant())) {
            case Decision.Accepted accepted -> entries.apply(accepted.changes());
            case Decision.Refused refused -> throw new NotAccepted(new Outcome.Refused(id, refused.problem()));
            case Decision.Conflict conflict ->
                throw new NotAccepted(new Outcome.Conflict(id, conflict.problem(), conflict.clashes(), null));
        }
    }

    /// Rolls the transaction back and carries the reason out of it.
    private static final class NotAccepted extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Outcome outcome;

        NotAccepted(Outcome outcome) {
            super("not accepted", null, false, false);
            this.outcome = outcome;
        }
    }
}
