package org.frontdoor.app.sync;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.frontdoor.app.journal.Appended;
import org.frontdoor.app.journal.FrozenCommand;
import org.frontdoor.app.journal.Journal;
import org.frontdoor.app.journal.JournalEntry;
import org.frontdoor.app.journal.Live;
import org.frontdoor.app.journal.TakenNumber;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.wire.Envelope;
import org.frontdoor.model.wire.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Journal, outbox and overlay, kept in step under one lock: what is shown as saved is in the journal, what is in the
/// journal is in the outbox, and what is in the outbox is shown.
final class Book {
    private static final Logger LOG = LoggerFactory.getLogger(Book.class);

    private final Journal journal;
    private final Outbox outbox = new Outbox();
    private final Retained retained;
    private final Overlay overlay;
    private final Truth truth;
    private final Decider decider;
    private final Freezer freezer;
    private final Envelopes envelopes;
    private final InstantSource clock;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile boolean answersLost;

    Book(Journal journal, Truth truth, Decider decider, Freezer freezer, Supplier<Actor> me, InstantSource clock) {
        this.journal = journal;
        this.truth = truth;
        this.decider = decider;
        this.freezer = freezer;
        this.clock = clock;
        this.overlay = new Overlay(truth, decider);
        this.envelopes = new Envelopes(freezer, me, overlay, outbox);
        this.retained = new Retained(outbox, clock, gone -> write(List.of(new JournalEntry.Settled(gone))));
    }

    Outbox outbox() {
        return outbox;
    }

    Overlay overlay() {
        return overlay;
    }

    /// Takes up what the journal kept over a restart.
    /// @param asksAgain central had not been asked about all that it once accepted
    Set<EntryRef> restore(Live live, boolean asksAgain) {
        List<Outgoing> kept =
                live.commands().stream().map(this::restored).map(outbox::placed).toList();
        lock.lock();
        try {
            for (Outgoing each : kept) {
                if (each.stage() instanceof Outgoing.Stage.Accepted(var entries) && (asksAgain || truth.has(entries))) {
                    retained.restore(each);
                } else {
                    outbox.add(List.of(each));
                }
            }
            if (asksAgain) {
                retained.sendAgain();
            }
            return replayAll();
        } finally {
            lock.unlock();
        }
    }

    private Outgoing restored(Live.Waiting waiting) {
        Envelope envelope = freezer.read(waiting.command());
        Outgoing fresh = Outgoing.of(envelope, freezer.command(envelope));
        if (waiting.outcome().isPresent()) {
            return fresh.at(stage(freezer.outcome(waiting.outcome().get())));
        }
        return waiting.parked()
                .map(reason -> fresh.at(new Outgoing.Stage.Refused(new Problem("not-sendable", reason))))
                .orElse(fresh);
    }

    private static Outgoing.Stage stage(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Accepted(var id, var entries) -> new Outgoing.Stage.Accepted(entries);
            case Outcome.Refused(var id, var problem) -> new Outgoing.Stage.Refused(problem);
            case Outcome.Conflict conflict -> new Outgoing.Stage.Conflict(conflict);
            case Outcome.Later later -> new Outgoing.Stage.Pending();
        };
    }

    /// Decides everything again, as after a restart or when all of the truth is another.
    Set<EntryRef> replayAll() {
        lock.lock();
        try {
            return overlay.redoAll(counting());
        } finally {
            lock.unlock();
        }
    }

    private List<Outgoing> counting() {
        return outbox.all().stream().filter(Outgoing::shown).toList();
    }

    /// What became of a deed, and which entries may look different now.
    record Step<R>(R result, Set<EntryRef> touched) {}

    Step<Given> give(Deed deed) {
        return give(deed, List.of(), Map.of());
    }

    /// Writes a deed down, in place of some commands that thereby leave.
    /// @param gone what leaves, in the same frame
    /// @param moved commands never sent that go again behind the deed, under new ids
    private Step<Given> give(Deed deed, List<JournalEntry> gone, Map<UUID, Outgoing> moved) {
        lock.lock();
        try {
            Instant now = clock.instant();
            Trial trial = overlay.trial();
            for (int i = 0; i < deed.commands().size(); i++) {
                trial.next();
                switch (decider.decide(deed.commands().get(i), now, trial)) {
                    case Decision.Accepted accepted -> {}
                    case Decision.Refused(var problem) -> {
                        return new Step<>(new Given.Refused(problem, i), Set.of());
                    }
                    case Decision.Conflict(var problem, var entry, var clashes) -> {
                        return new Step<>(new Given.Clashed(problem, entry, clashes, i), Set.of());
                    }
                }
            }
            List<Outgoing> added = envelopes.of(deed.commands(), trial, now);
            List<UUID> ids = added.stream().map(Outgoing::id).toList();
            List<Outgoing> behind = envelopes.again(moved, ids, now);
            List<Outgoing> all = new ArrayList<>(added);
            all.addAll(behind);
            List<JournalEntry> frame = new ArrayList<>(gone);
            frame.add(new JournalEntry.Commands(frozen(all), taken(deed), deed.drafts()));
            if (written(frame) instanceof Appended.NotSaved failed) {
                return new Step<>(new Given.NotWritten(new Problem("not-written", failed.words())), Set.of());
            }
            outbox.add(all);
            overlay.keep(trial, ids);
            return new Step<>(new Given.Saved(ids), Set.copyOf(trial.written().keySet()));
        } finally {
            lock.unlock();
        }
    }

    /// A full disk takes new work rather than old that is only retained.
    private Appended written(List<JournalEntry> frame) {
        Appended first = journal.append(frame);
        return first instanceof Appended.DiskFull && retained.letGoOfAll() ? journal.append(frame) : first;
    }

    private List<FrozenCommand> frozen(List<Outgoing> commands) {
        return commands.stream().map(each -> freezer.freeze(each.envelope())).toList();
    }

    private static List<TakenNumber> taken(Deed deed) {
        return deed.numbers().stream()
                .map(number -> new TakenNumber(number.block(), number.serial()))
                .toList();
    }

    /// Puts a deed in place of a command that waits for the person, and what waits behind that one behind the deed.
    Step<Given> giveInstead(UUID command, Deed deed) {
        lock.lock();
        try {
            if (outbox.find(command).filter(Outgoing::waitsForPerson).isEmpty()) {
                Problem gone =
                        new Problem("attention-gone", "This is dealt with already. Look at the case as it stands now.");
                return new Step<>(new Given.Refused(gone, 0), Set.of());
            }
            Map<UUID, Outgoing> moved = new LinkedHashMap<>();
            outbox.behind(command).forEach(each -> moved.put(each.id(), each));
            List<JournalEntry> gone = new ArrayList<>();
            gone.add(new JournalEntry.GivenUp(command, "given anew"));
            moved.keySet().forEach(id -> gone.add(new JournalEntry.GivenUp(id, "given anew behind another")));
            Step<Given> step = give(deed, gone, moved);
            if (!(step.result() instanceof Given.Saved)) {
                return step;
            }
            Set<UUID> left = new LinkedHashSet<>(moved.keySet());
            left.add(command);
            outbox.remove(left);
            Set<EntryRef> touched = new HashSet<>(step.touched());
            touched.addAll(overlay.redoAll(counting()));
            return new Step<>(step.result(), touched);
        } finally {
            lock.unlock();
        }
    }

    Step<Dealt> giveUp(UUID command, String reason) {
        lock.lock();
        try {
            if (outbox.find(command).filter(Outgoing::waitsForPerson).isEmpty()) {
                return new Step<>(new Dealt.NotThere(), Set.of());
            }
            if (journal.append(new JournalEntry.GivenUp(command, reason)) instanceof Appended.NotSaved failed) {
                return new Step<>(new Dealt.NotWritten(new Problem("not-written", failed.words())), Set.of());
            }
            outbox.remove(List.of(command));
            return new Step<>(new Dealt.Done(), overlay.redo(Set.of(), List.of(command), counting()));
        } finally {
            lock.unlock();
        }
    }

    /// Central's answers. What the journal does not take now, central says again after a restart.
    Set<EntryRef> answered(Collection<Outcome> outcomes) {
        lock.lock();
        try {
            List<JournalEntry> frame = new ArrayList<>();
            List<UUID> over = new ArrayList<>();
            List<UUID> refused = new ArrayList<>();
            boolean anew = false;
            Instant now = clock.instant();
            for (Outcome outcome : outcomes) {
                anew |= outbox.find(outcome.id()).filter(Outgoing::again).isPresent();
                switch (outcome) {
                    case Outcome.Later later ->
                        outbox.change(
                                later.id(),
                                each -> each.later(
                                        now.plus(Outbox.patience(each.attempts())), Optional.of(later.problem())));
                    case Outcome.Accepted(var id, var entries) -> {
                        boolean here = truth.has(entries);
                        outbox.change(id, each -> each.at(new Outgoing.Stage.Accepted(entries)));
                        frame.add(new JournalEntry.Receipt(id, true, freezer.text(outcome)));
                        if (here) {
                            over.add(id);
                        }
                    }
                    case Outcome.Refused(var id, var problem) -> {
                        outbox.change(id, each -> each.at(new Outgoing.Stage.Refused(problem)));
                        frame.add(new JournalEntry.Receipt(id, true, freezer.text(outcome)));
                        refused.add(id);
                    }
                    case Outcome.Conflict conflict -> {
                        outbox.change(conflict.id(), each -> each.at(new Outgoing.Stage.Conflict(conflict)));
                        frame.add(new JournalEntry.Receipt(conflict.id(), true, freezer.text(outcome)));
                        refused.add(conflict.id());
                    }
                }
            }
            if (!frame.isEmpty()) {
                if (anew) {
                    // The journal has an older answer, and nobody is asked again after a restart.
                    answersLost |= !noted(journal.append(frame));
                } else {
                    write(frame);
                }
            }
            retained.settle(over);
            refused.addAll(over);
            if (anew) {
                return overlay.redoAll(counting());
            }
            return refused.isEmpty() ? Set.of() : overlay.redo(Set.of(), refused, counting());
        } finally {
            lock.unlock();
        }
    }

    /// A command that central cannot take as it is, whatever the truth: kept, and the person is asked.
    Set<EntryRef> parked(UUID command, Problem problem) {
        lock.lock();
        try {
            outbox.change(command, each -> each.at(new Outgoing.Stage.Refused(problem)));
            write(List.of(new JournalEntry.Parked(command, problem.detail())));
            return overlay.redo(Set.of(), List.of(command), counting());
        } finally {
            lock.unlock();
        }
    }

    /// The truth of some entries changed: accepted work that is in it now is no longer laid over it, the rest is
    /// decided again.
    Set<EntryRef> pulled(Set<EntryRef> changed) {
        lock.lock();
        try {
            List<UUID> over = outbox.all().stream()
                    .filter(each ->
                            each.stage() instanceof Outgoing.Stage.Accepted(var awaited) && arrived(awaited, changed))
                    .map(Outgoing::id)
                    .toList();
            retained.settle(over);
            return overlay.redo(changed, over, counting());
        } finally {
            lock.unlock();
        }
    }

    /// A whole snapshot came in.
    /// @param acceptedBefore what central had accepted before it began: in it now, or out of this person's sight
    Set<EntryRef> pulledAll(Set<UUID> acceptedBefore) {
        lock.lock();
        try {
            retained.settle(acceptedBefore);
            retained.sendAgain();
            return overlay.redoAll(counting());
        } finally {
            lock.unlock();
        }
    }

    /// Whether central is still asked about what it had accepted, or is to be asked after a restart.
    boolean asksAgain() {
        return answersLost || outbox.asksAgain();
    }

    /// What the journal does not take here, or a power cut takes out of it, is no loss. A command whose answer is
    /// gone goes to central again after a restart, under the same id, and central says the same; one that was
    /// settled is only kept for longer.
    private void write(List<JournalEntry> bookkeeping) {
        noted(journal.jot(bookkeeping));
    }

    private static boolean noted(Appended appended) {
        if (appended instanceof Appended.NotSaved failed) {
            LOG.atWarn().addKeyValue("why", failed.words()).log("an answer was not written down");
            return false;
        }
        return true;
    }

    private boolean arrived(List<Outcome.EntryVersion> awaited, Set<EntryRef> changed) {
        return awaited.stream().anyMatch(each -> changed.contains(new EntryRef(each.kind(), each.id())))
                && truth.has(awaited);
    }

    /// Commands that central has accepted so far.
    Set<UUID> accepted() {
        Set<UUID> accepted = new HashSet<>();
        for (Outgoing each : outbox.all()) {
            if (each.stage() instanceof Outgoing.Stage.Accepted) {
                accepted.add(each.id());
            }
        }
        return accepted;
    }
}
