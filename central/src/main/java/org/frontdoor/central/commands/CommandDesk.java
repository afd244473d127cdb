package org.frontdoor.central.commands;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.frontdoor.central.store.Database;
import org.frontdoor.central.store.EntryStore;
import org.frontdoor.central.store.ReferenceCache;
import org.frontdoor.central.store.Sight;
import org.frontdoor.central.store.Site;
import org.frontdoor.central.store.SqlState;
import org.frontdoor.central.store.Stamping;
import org.frontdoor.central.store.StoredEntry;
import org.frontdoor.model.command.Change;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.CommandKind;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.wire.Envelope;
import org.frontdoor.model.wire.Outcome;
import org.frontdoor.model.wire.Outcome.EntryVersion;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Decides commands by the same rules as the desktops, on the truth: one transaction each, one outcome each.
public final class CommandDesk {
    private static final Logger LOG = LoggerFactory.getLogger(CommandDesk.class);
    private static final Problem REUSED = new Problem(
            "id-reused", "Another command has this id already. Enter it anew, and tell your administrator.");
    private static final Problem NO_FIT = new Problem(
            "value-does-not-fit", "One of the values is longer or larger than central can keep. Shorten it.");
    private static final Problem TOO_LONG = new Problem(
            "entry-too-long", "This is more text than one record takes (a million characters). Shorten it.");

    private final Database database;
    private final Site site;
    private final EntryStore store;
    private final ReferenceCache references;
    private final Stamping stamping;
    private final InstantSource clock;
    private final Receipts receipts;

    public CommandDesk(
            Database database,
            Site site,
            EntryStore store,
            ReferenceCache references,
            Stamping stamping,
            InstantSource clock) {
        this.database = database;
        this.site = site;
        this.store = store;
        this.references = references;
        this.stamping = stamping;
        this.clock = clock;
        this.receipts = new Receipts(store.json().mapper());
    }

    /// Decides a batch in its order. What is accepted survives a power cut once this returns.
    public List<Outcome> decide(Actor actor, List<Envelope> envelopes) {
        List<Outcome> outcomes =
                envelopes.stream().map(envelope -> decide(actor, envelope)).toList();
        database.force();
        return outcomes;
    }

    /// Decides a command that was given to central itself.
    /// @param id of the command: the same id gets the same outcome
    /// @param content of the request; another content under the same id is refused as `id-reused`
    public Outcome decide(Actor actor, UUID id, String content, Command command) {
        Outcome outcome = decide(actor, Given.direct(id, actor, content, command));
        database.force();
        return outcome;
    }

    /// The outcome of such a command, when it is decided already.
    public Optional<Outcome> known(UUID id, Actor actor, String content) {
        return database.read(handle -> before(handle, id, Given.hash(actor.id() + "|" + content)));
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
                ReadEntries entries = new ReadEntries(handle, site, store, references, subject);
                StoredEntry before = entries.before(subject);
                if (before == null || before.version() != expected) {
                    return new Together.Stale();
                }
                for (Command command : commands) {
                    apply(handle, actor, entries, command);
                }
                return new Together.Done();
            });
        } catch (NotAccepted e) {
            return new Together.Not(e.outcome);
        } catch (EntryStore.TooLong e) {
            return new Together.Not(new Outcome.Refused(subject.id(), TOO_LONG));
        }
        database.force();
        return answer;
    }

    private void apply(Handle handle, Actor actor, ReadEntries entries, Command command) {
        UUID id = command.subject().id();
        switch (ask(command, entries, actor, clock.instant())) {
            case Decision.Accepted accepted -> tell(handle, write(handle, entries, accepted.changes()));
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

    private Outcome decide(Actor actor, Envelope envelope) {
        if (!envelope.actor().equals(actor.id())) {
            return new Outcome.Later(
                    envelope.id(),
                    new Problem("other-person", "This was done by somebody else and is sent when they sign in."));
        }
        return decide(actor, Given.read(envelope, store.json()));
    }

    private Outcome decide(Actor actor, Given given) {
        for (int attempt = 1; ; attempt++) {
            try {
                return database.write(handle -> inside(handle, actor, given));
            } catch (EntryStore.TooLong e) {
                return refuse(actor, given, TOO_LONG);
            } catch (JdbiException e) {
                Optional<Problem> guarded = store.guard(e);
                if (guarded.isPresent()) {
                    return refuse(actor, given, guarded.get());
                }
                if (SqlState.isBadValue(e)) {
                    return refuse(actor, given, NO_FIT);
                }
                if (!SqlState.isUniqueViolation(e) || attempt == 5) {
                    throw e;
                }
            }
        }
    }

    /// A refusal that only the write itself could find out.
    private Outcome refuse(Actor actor, Given given, Problem problem) {
        return database.write(handle -> {
            Optional<Outcome> before = before(handle, given.id(), given.hash());
            return before.orElseGet(() -> keep(handle, actor, given, new Outcome.Refused(given.id(), problem)));
        });
    }

    private Optional<Outcome> before(Handle handle, UUID id, String hash) {
        return receipts.find(handle, site, id)
                .map(receipt -> receipt.hash().equals(hash) ? receipt.outcome() : new Outcome.Refused(id, REUSED));
    }

    private Outcome inside(Handle handle, Actor actor, Given given) {
        Optional<Outcome> before = before(handle, given.id(), given.hash());
        if (before.isPresent()) {
            return before.get();
        }
        return switch (given) {
            case Given.Unknown unknown ->
                new Outcome.Later(
                        unknown.id(),
                        new Problem(
                                "central-too-old",
                                "Central does not know this kind of work yet. It is kept here and sent again later."));
            case Given.Malformed malformed ->
                keep(handle, actor, given, new Outcome.Refused(malformed.id(), malformed.problem()));
            case Given.Legible readable -> rule(handle, actor, readable);
        };
    }

    private Outcome rule(Handle handle, Actor actor, Given.Legible given) {
        if (!given.after().isEmpty()
                && receipts.decided(handle, site, given.after())
                        < given.after().stream().distinct().count()) {
            return new Outcome.Later(
                    given.id(), new Problem("waits-for-command", "Work that this follows has not arrived yet."));
        }
        Command command = given.command();
        ReadEntries entries = new ReadEntries(handle, site, store, references, command.subject());
        if (!command.needs().stream().allMatch(entries::has)) {
            return new Outcome.Later(
                    given.id(), new Problem("waits-for-record", "A record that this speaks of has not arrived yet."));
        }
        Sight sight = new Sight(store.json(), actor);
        Decision decision = ask(command, entries, actor, Given.ruleTime(given.at(), clock.instant()));
        return keep(
                handle,
                actor,
                given,
                switch (decision) {
                    case Decision.Accepted accepted ->
                        new Outcome.Accepted(given.id(), write(handle, entries, accepted.changes()));
                    case Decision.Refused refused -> new Outcome.Refused(given.id(), refused.problem());
                    case Decision.Conflict conflict ->
                        new Outcome.Conflict(
                                given.id(),
                                conflict.problem(),
                                conflict.clashes(),
                                entries.row(conflict.entry())
                                        .filter(sight::covers)
                                        .map(sight::change)
                                        .orElse(null));
                });
    }

    /// A rule is pure and total over what it can read; should one fail all the same, the person gets their text back.
    private Decision ask(Command command, ReadEntries entries, Actor actor, Instant now) {
        CommandKind<?> kind = store.json().vocabulary().kindOf(command);
        try {
            return kind.decide(command, entries, actor, now);
        } catch (IllegalArgumentException | NullPointerException | ClassCastException e) {
            LOG.atError().addKeyValue("kind", kind.name()).setCause(e).log("a rule failed");
            return Decision.refused(
                    "rule-failed", "Central could not decide this. Keep your text and tell your administrator.");
        }
    }

    private List<EntryVersion> write(Handle handle, ReadEntries entries, List<Change> changes) {
        return changes.stream()
                .map(change -> {
                    EntryRef ref = EntryRef.to(change.kind(), change.id());
                    StoredEntry written = store.write(handle, site, change, entries.before(ref));
                    entries.now(written);
                    return new EntryVersion(written.kind(), written.id(), written.version());
                })
                .toList();
    }

    private Outcome keep(Handle handle, Actor actor, Given given, Outcome outcome) {
        receipts.keep(handle, site, actor.id(), given.hash(), outcome, clock.instant());
        if (outcome instanceof Outcome.Accepted accepted) {
            tell(handle, accepted.entries());
        }
        return outcome;
    }

    private void tell(Handle handle, List<EntryVersion> entries) {
        if (!entries.isEmpty()) {
            handle.afterCommit(() -> {
                if (entries.stream().anyMatch(entry -> references.keeps(entry.kind()))) {
                    references.forget();
                }
                stamping.nudge();
            });
        }
    }
}
