package org.frontdoor.central.commands;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.frontdoor.central.commands.Receipts.Receipt;
import org.frontdoor.central.store.EntryStore;
import org.frontdoor.central.store.Sight;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.CommandKind;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.command.Ids;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.wire.Outcome;
import org.frontdoor.model.wire.WireJson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Decides commands inside one transaction, each on what those before it left. What they are about is read together
/// at the start and written together at the end, so that many cost hardly more round trips than one.
final class Round {
    private static final Logger LOG = LoggerFactory.getLogger(Round.class);
    /// A desktop sends what comes after another only once that one is decided: it seldom has to wait here.
    private static final Duration AFTER = Duration.ofMinutes(10);

    /// After a restore, another desktop has to come back first.
    private static final Duration NEEDS = Duration.ofHours(12);

    private static final Duration SKEW = Duration.ofMinutes(2);

    private static final Problem REUSED = new Problem(
            "id-reused", "Another command has this id already. Enter it anew, and tell your administrator.");
    private static final Problem TOO_OLD = new Problem(
            "command-too-old",
            "This was given more than half a year ago and may be done already. Look how the case stands now, and enter"
                    + " it anew if it is still wanted.");
    static final Problem TOO_LONG = new Problem(
            "entry-too-long", "This is more text than one record takes (a million characters). Shorten it.");

    private final WireJson json;
    private final Receipts.Book receipts;
    private final WorkingEntries entries;
    private final InstantSource clock;
    private final Map<UUID, Receipt> known = new HashMap<>();
    private final List<Receipts.Kept> fresh = new ArrayList<>();

    Round(WireJson json, Receipts.Book receipts, WorkingEntries entries, InstantSource clock) {
        this.json = json;
        this.receipts = receipts;
        this.entries = entries;
        this.clock = clock;
    }

    /// What came of a round.
    /// @param written kinds of the entries that have changed
    record Result(List<Outcome> outcomes, Set<String> written) {}

    Result decide(List<Asked> asked) {
        Set<UUID> ids = new HashSet<>();
        asked.forEach(one -> {
            ids.add(one.given().id());
            if (one.given() instanceof Given.Legible legible) {
                ids.addAll(legible.after());
            }
        });
        known.putAll(receipts.find(ids));
        entries.lock(asked.stream()
                .map(Asked::given)
                .filter(given -> !known.containsKey(given.id()))
                .filter(Given.Legible.class::isInstance)
                .map(given -> ((Given.Legible) given).command().subject())
                .distinct()
                .toList());
        List<Outcome> outcomes =
                asked.stream().map(one -> outcome(one.actor(), one.given())).toList();
        Set<String> written = entries.write();
        receipts.keep(fresh);
        return new Result(outcomes, written);
    }

    /// Keeps a refusal that only the write itself could find out, unless the command is decided already.
    Outcome refuse(Asked asked, Problem problem) {
        Given given = asked.given();
        known.putAll(receipts.find(Set.of(given.id())));
        Receipt before = known.get(given.id());
        Outcome outcome = before == null
                ? keep(asked.actor(), given, new Outcome.Refused(given.id(), problem))
                : known(before, given.id(), given.hash());
        receipts.keep(fresh);
        return outcome;
    }

    /// The outcome that a command had before; another command with its id has none.
    static Outcome known(Receipt receipt, UUID id, String hash) {
        return receipt.hash().equals(hash) ? receipt.outcome() : new Outcome.Refused(id, REUSED);
    }

    private Outcome outcome(Actor actor, Given given) {
        if (given instanceof Given.Foreign) {
            return new Outcome.Later(
                    given.id(),
                    new Problem("other-person", "This was done by somebody else and is sent when they sign in."));
        }
        Receipt before = known.get(given.id());
        if (before != null) {
            return known(before, given.id(), given.hash());
        }
        return switch (given) {
            case Given.Foreign ignored -> throw new IllegalStateException("answered above");
            case Given.Unknown unknown ->
                new Outcome.Later(
                        unknown.id(),
                        new Problem(
                                "central-too-old",
                                "Central does not know this kind of work yet. It is kept here and sent again later."));
            case Given.Malformed malformed ->
                keep(actor, given, new Outcome.Refused(malformed.id(), malformed.problem()));
            case Given.Legible legible -> rule(actor, legible);
        };
    }

    private Outcome rule(Actor actor, Given.Legible given) {
        if (mayHaveBeenDecided(given)) {
            return keep(actor, given, new Outcome.Refused(given.id(), TOO_OLD));
        }
        if (!known.keySet().containsAll(given.after()) && isYoung(given, AFTER)) {
            return new Outcome.Later(
                    given.id(), new Problem("waits-for-command", "Work that this follows has not arrived yet."));
        }
        if (!given.command().needs().stream().allMatch(entries::has) && isYoung(given, NEEDS)) {
            return new Outcome.Later(
                    given.id(), new Problem("waits-for-record", "A record that this speaks of has not arrived yet."));
        }
        Decision decision = ask(given.command(), actor, Given.ruleTime(given.at(), clock.instant()));
        try {
            return keep(
                    actor,
                    given,
                    switch (decision) {
                        case Decision.Accepted accepted -> accepted(given, accepted);
                        case Decision.Refused refused -> new Outcome.Refused(given.id(), refused.problem());
                        case Decision.Conflict conflict ->
                            conflict(given.id(), conflict, conflict.entry(), new Sight(json, actor));
                    });
        } catch (NotNow e) {
            return new Outcome.Later(given.id(), e.problem());
        }
    }

    /// It is from before the oldest receipts that are still here: to run it may be to run it again.
    private boolean mayHaveBeenDecided(Given.Legible given) {
        Instant minted = minted(given);
        // Nodes' clocks do not differ by three months: where none can be that old, nothing is asked.
        return minted.isBefore(clock.instant().minus(ReceiptAge.KEPT.dividedBy(2)))
                && minted.isBefore(receipts.floor());
    }

    private Instant minted(Given given) {
        Instant at = given instanceof Given.Legible legible ? legible.at() : null;
        return Ids.time(given.id()).orElse(at == null ? clock.instant() : at);
    }

    /// Whether it may wait still. What it waits for may have been given up, or be lost in a back-up: then the rule
    /// decides, and the person is asked rather than left waiting. So it is where the sender's clock is wrong.
    private boolean isYoung(Given.Legible given, Duration patience) {
        Instant at = given.at();
        Instant now = clock.instant();
        return at == null || (at.isAfter(now.minus(patience)) && at.isBefore(now.plus(SKEW)));
    }

    private Outcome accepted(Given given, Decision.Accepted accepted) {
        try {
            return new Outcome.Accepted(given.id(), entries.apply(accepted.changes()));
        } catch (EntryStore.TooLong e) {
            return new Outcome.Refused(given.id(), TOO_LONG);
        }
    }

    private Outcome conflict(UUID id, Decision.Conflict conflict, EntryRef where, Sight sight) {
        return new Outcome.Conflict(
                id,
                conflict.problem(),
                conflict.clashes(),
                entries.row(where).filter(sight::covers).map(sight::change).orElse(null));
    }

    /// A rule is pure and total over what it can read; should one fail all the same, the person gets their text back.
    Decision ask(Command command, Actor actor, Instant now) {
        CommandKind<?> kind = json.vocabulary().kindOf(command);
        try {
            return kind.decide(command, entries, actor, now);
        } catch (IllegalArgumentException | NullPointerException | ClassCastException e) {
            LOG.atError().addKeyValue("kind", kind.name()).setCause(e).log("a rule failed");
            return Decision.refused(
                    "rule-failed", "Central could not decide this. Keep your text and tell your administrator.");
        }
    }

    private Outcome keep(Actor actor, Given given, Outcome outcome) {
        known.put(given.id(), new Receipt(given.hash(), outcome));
        // As old as the command at most, so that it leaves only when the command is too old for all nodes.
        Instant now = clock.instant();
        Instant minted = minted(given);
        fresh.add(new Receipts.Kept(actor.id(), given.hash(), outcome, minted.isAfter(now) ? minted : now));
        return outcome;
    }
}
