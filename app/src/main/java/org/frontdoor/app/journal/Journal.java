package org.frontdoor.app.journal;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One person's journal on this workstation; see the package's description for what it promises and how.
///
/// Any thread may call it. [#append] waits for the disk, so call it off the JavaFX thread; several threads that append
/// at once share one force. An interrupt neither loses nor undoes a save.
public final class Journal implements AutoCloseable {
    /// Size of a segment unless a test asks for another.
    public static final int SEGMENT_BYTES = 4 << 20;

    private final Shelf shelf;
    private final Ledger ledger;
    private final JournalKey key;
    private final Closeable folderLock;
    private final ReentrantLock gate = new ReentrantLock();
    private final Condition turn = gate.newCondition();
    private final Deque<Save> queue = new ArrayDeque<>();
    private boolean leading;
    private volatile boolean closed;

    Journal(Shelf shelf, Ledger ledger, JournalKey key, Closeable folderLock) {
        this.shelf = shelf;
        this.ledger = ledger;
        this.key = key;
        this.folderLock = folderLock;
    }

    /// Opens the journal in `files`, making a new one if there is none. Once opened, the journal owns the key and wipes
    /// it when it is closed.
    ///
    /// @param random where salts come from; a `SecureRandom` outside of tests
    public static Opening open(JournalFiles files, JournalKey key, RandomGenerator random) {
        return open(files, key, random, SEGMENT_BYTES);
    }

    static Opening open(JournalFiles files, JournalKey key, RandomGenerator random, int segmentBytes) {
        return new JournalOpener(files, key, random, segmentBytes).open();
    }

    /// Saves entries in one frame: after a crash all of them are there or none.
    ///
    /// @return `Saved` once they are on disk
    public Appended append(JournalEntry... entries) {
        return append(List.of(entries));
    }

    /// Saves entries in one frame: after a crash all of them are there or none.
    ///
    /// @return `Saved` once they are on disk
    public Appended append(List<? extends JournalEntry> entries) {
        return put(new Save(entries, true));
    }

    /// Writes down in one frame what would be heard again if it were lost, without waiting for the disk: the next
    /// save forces it along with itself. So a person's save never waits for the answer to an earlier one. A killed
    /// program leaves it, a power cut may take it.
    ///
    /// @return `Saved` once it is written
    public Appended jot(List<? extends JournalEntry> entries) {
        return put(new Save(entries, false));
    }

    private Appended put(Save save) {
        if (save.payload.bytes().length > shelf.most()) {
            return new Appended.TooLarge(save.payload.bytes().length, shelf.most());
        }
        gate.lock();
        try {
            queue.add(save);
            while (true) {
                Appended result = save.result;
                if (result != null) {
                    return result;
                }
                if (leading) {
                    turn.awaitUninterruptibly();
                } else {
                    lead(this::writeQueue);
                }
            }
        } finally {
            gate.unlock();
        }
    }

    /// What is alive now.
    public Live live() {
        gate.lock();
        try {
            return ledger.live();
        } finally {
            gate.unlock();
        }
    }

    /// Lets segments leave of which nothing is awaited. The journal does so by itself when a segment is full.
    public void tidy() {
        asLeader(this::letLeave);
    }

    /// Ends writing, wipes the key and frees the folder. What was saved stays.
    @Override
    public void close() throws IOException {
        asLeader(this::end);
        folderLock.close();
    }

    private void end() {
        if (!closed) {
            closed = true;
            try {
                shelf.write(List.of(Payload.of(List.of(new Bookkeeping.Closed()))), true);
            } catch (IOException saidNothingNew) {
                shelf.retire();
            }
            shelf.retire();
            key.close();
        }
    }

    private void asLeader(Runnable work) {
        gate.lock();
        try {
            while (leading) {
                turn.awaitUninterruptibly();
            }
            lead(work);
        } finally {
            gate.unlock();
        }
    }

    /// Does work that only one thread may do, without keeping others from queueing. Called with the gate held.
    private void lead(Runnable work) {
        leading = true;
        gate.unlock();
        try {
            work.run();
        } finally {
            gate.lock();
            leading = false;
            turn.signalAll();
        }
    }

    /// Writes all that waits, for everybody, then tidies up when a segment was filled or room is short.
    private void writeQueue() {
        List<Save> batch = takeQueue();
        long before = shelf.currentNumber();
        int done = 0;
        try {
            while (done < batch.size()) {
                done += writeSome(batch.subList(done, batch.size()));
            }
        } finally {
            fail(batch.subList(done, batch.size()), new Appended.DiskFailed("The writer stopped"));
        }
        boolean settles = batch.stream().anyMatch(save -> save.use() == Use.SETTLES);
        if (!closed && (before != shelf.currentNumber() || (settles && !shelf.hasSpare()))) {
            letLeave();
            shelf.prepareSpare();
        }
    }

    private List<Save> takeQueue() {
        gate.lock();
        try {
            List<Save> batch = new ArrayList<>();
            Map<UUID, FrozenCommand> queued = new HashMap<>();
            for (Save save : queue) {
                save.result = refusal(save, queued);
                if (save.result == null) {
                    batch.add(save);
                }
            }
            queue.clear();
            turn.signalAll();
            return batch;
        } finally {
            gate.unlock();
        }
    }

    private Appended.@Nullable NotSaved refusal(Save save, Map<UUID, FrozenCommand> queued) {
        if (closed) {
            return new Appended.Closed();
        }
        for (FrozenCommand command : save.commands()) {
            FrozenCommand known = ledger.command(command.id()).orElse(queued.get(command.id()));
            if (known != null && !known.equals(command)) {
                return new Appended.Reworded(command.id());
            }
            queued.put(command.id(), command);
        }
        return shelf.hasRoom(save.payload.bytes().length, save.use().reserve) ? null : new Appended.DiskFull();
    }

    private int writeSome(List<Save> batch) {
        try {
            Shelf.Written written = shelf.write(
                    batch.stream().map(save -> save.payload).toList(),
                    batch.stream().anyMatch(save -> save.forced));
            gate.lock();
            try {
                follow();
                for (int i = 0; i < written.count(); i++) {
                    Save save = batch.get(i);
                    save.entries.forEach(entry -> ledger.apply(entry, written.segment()));
                    save.result = new Appended.Saved(written.segment(), written.first() + i);
                }
                turn.signalAll();
            } finally {
                gate.unlock();
            }
            return written.count();
        } catch (JournalFiles.NoRoom full) {
            return fail(batch, new Appended.DiskFull());
        } catch (IOException failed) {
            return fail(batch, new Appended.DiskFailed(String.valueOf(failed.getMessage())));
        }
    }

    /// What was jotted down in a segment that had to be given up stands in another by now.
    private void follow() {
        for (Shelf.Moved moved : shelf.takeMoved()) {
            moved.payloads().forEach(payload -> payload.lines().forEach(line -> ledger.apply(line, moved.segment())));
        }
    }

    private int fail(List<Save> batch, Appended.NotSaved why) {
        gate.lock();
        try {
            batch.forEach(save -> save.result = why);
            return batch.size();
        } finally {
            gate.unlock();
        }
    }

    /// Lets segments leave of which nothing is awaited. Leads.
    void letLeave() {
        Set<Long> leaving = new HashSet<>(shelf.older());
        leaving.removeIf(ledger::awaits);
        if (leaving.isEmpty()) {
            shelf.clearLeft();
            return;
        }
        Set<Long> staying = new HashSet<>(shelf.older());
        staying.removeAll(leaving);
        staying.add(shelf.currentNumber());
        try {
            for (Line line : ledger.restate(leaving, staying)) {
                record(line);
            }
            shelf.setAsideDamaged(leaving);
            record(new Bookkeeping.Left(leaving));
        } catch (IOException later) {
            return;
        }
        shelf.leave(leaving);
        staying.addAll(shelf.older());
        staying.add(shelf.currentNumber());
        gate.lock();
        try {
            ledger.forget(staying);
        } finally {
            gate.unlock();
        }
    }

    /// Writes one line of the journal's own. Leads.
    void record(Line line) throws IOException {
        Shelf.Written written = shelf.write(List.of(Payload.of(List.of(line))), true);
        gate.lock();
        try {
            follow();
            ledger.apply(line, written.segment());
        } finally {
            gate.unlock();
        }
    }

    /// What an append is for, and what it must leave of the room in hand while the disk is full: half-typed screens
    /// make way for finished work, and that for the receipts which let segments leave.
    private enum Use {
        DRAFTS(2),
        WORK(8),
        SETTLES(Integer.MAX_VALUE);

        private final int reserve;

        Use(int reserve) {
            this.reserve = reserve;
        }
    }

    private static final class Save {
        private final List<JournalEntry> entries;
        private final Payload payload;
        private final boolean forced;
        private @Nullable Appended result;

        private Save(List<? extends JournalEntry> entries, boolean forced) {
            this.entries = List.copyOf(entries);
            this.payload = Payload.of(entries);
            this.forced = forced;
        }

        private List<FrozenCommand> commands() {
            return entries.stream()
                    .flatMap(entry ->
                            entry instanceof JournalEntry.Commands work ? work.commands().stream() : Stream.empty())
                    .toList();
        }

        private Use use() {
            if (entries.stream().anyMatch(JournalEntry.Commands.class::isInstance)) {
                return Use.WORK;
            }
            return entries.stream().allMatch(JournalEntry.Draft.class::isInstance) ? Use.DRAFTS : Use.SETTLES;
        }
    }
}
