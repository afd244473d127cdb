package org.frontdoor.central.commands;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.frontdoor.central.store.Database;
import org.frontdoor.central.store.EntryStore;
import org.frontdoor.central.store.ReferenceCache;
import org.frontdoor.central.store.Sequencer;
import org.frontdoor.central.store.Site;
import org.frontdoor.central.store.SqlState;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.wire.Outcome;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Decides commands in transactions: many in one, or one alone with all that can go wrong with it told in words.
final class Decider {
    private static final Logger LOG = LoggerFactory.getLogger(Decider.class);
    private static final int TRIES = 5;
    private static final Problem NO_FIT = new Problem(
            "value-does-not-fit", "One of the values is longer or larger than central can keep. Shorten it.");

    private final Database database;
    private final Site site;
    private final EntryStore store;
    private final ReferenceCache references;
    private final LastWord lastWord;
    private final Sequencer sequencer;
    private final Runnable onCommit;
    private final InstantSource clock;
    private final Receipts receipts;

    Decider(
            Database database,
            Site site,
            EntryStore store,
            ReferenceCache references,
            LastWord lastWord,
            Sequencer sequencer,
            Runnable onCommit,
            InstantSource clock) {
        this.database = database;
        this.site = site;
        this.store = store;
        this.references = references;
        this.lastWord = lastWord;
        this.sequencer = sequencer;
        this.onCommit = onCommit;
        this.clock = clock;
        this.receipts = new Receipts(store.json().mapper(), site);
    }

    Receipts receipts() {
        return receipts;
    }

    /// Decides all in one transaction, on the disk when this returns.
    /// @throws RuntimeException when one of them cannot be written: then none is decided
    List<Outcome> together(List<Asked> asked) {
        List<Outcome> outcomes = database.write(handle -> {
            Round.Result result = round(handle).decide(asked);
            tell(handle, result.written());
            return result.outcomes();
        });
        database.force();
        return outcomes;
    }

    /// Decides one, whatever is wrong with it.
    /// @throws JdbiException only when the database is away
    Outcome alone(Asked asked) {
        for (int attempt = 1; ; attempt++) {
            try {
                return together(List.of(asked)).getFirst();
            } catch (RuntimeException e) {
                if (SqlState.isUnavailable(e)) {
                    throw e;
                }
                Optional<Problem> problem = problem(e);
                if (problem.isPresent()) {
                    return refuse(asked, problem.get());
                }
                // Somebody else wrote the same key first: the second look finds it.
                if (!SqlState.isUniqueViolation(e) || attempt == TRIES) {
                    return failed(asked, e);
                }
            }
        }
    }

    private Optional<Problem> problem(RuntimeException failure) {
        if (!(failure instanceof JdbiException refused)) {
            return Optional.empty();
        }
        return store.guard(refused).or(() -> SqlState.isBadValue(failure) ? Optional.of(NO_FIT) : Optional.empty());
    }

    private Outcome refuse(Asked asked, Problem problem) {
        Outcome outcome = database.write(handle -> round(handle).refuse(asked, problem));
        database.force();
        return outcome;
    }

    /// Nobody foresaw this. The command stays with whoever sent it, and stands in nobody's way.
    private static Outcome failed(Asked asked, RuntimeException failure) {
        LOG.atError()
                .addKeyValue("command", asked.given().id())
                .setCause(failure)
                .log("a command could not be decided");
        return new Outcome.Later(
                asked.given().id(),
                new Problem(
                        "central-failed",
                        "Central could not decide this just now. It is kept and sent again; if it stays, tell your"
                                + " administrator."));
    }

    private Round round(Handle handle) {
        return new Round(store.json(), receipts.in(handle), entries(handle), clock);
    }

    WorkingEntries entries(Handle handle) {
        return new WorkingEntries(handle, site, store, references, lastWord, sequencer);
    }

    /// Tells this node of what a transaction writes, once it is committed.
    void tell(Handle handle, Set<String> kinds) {
        if (!kinds.isEmpty()) {
            handle.afterCommit(() -> {
                if (kinds.stream().anyMatch(references::keeps)) {
                    references.forget();
                }
                onCommit.run();
            });
        }
    }
}
