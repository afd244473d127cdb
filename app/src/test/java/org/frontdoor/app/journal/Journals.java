package org.frontdoor.app.journal;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// What journal tests write and how they open.
final class Journals {
    static final int SMALL_SEGMENT = 4096;
    private static final UUID STORE = new UUID(7, 11);

    private Journals() {}

    static JournalKey key() {
        return key(1);
    }

    static JournalKey key(int which) {
        byte[] secret = new byte[32];
        secret[0] = (byte) which;
        return new JournalKey(STORE, secret);
    }

    static RandomGenerator random(long seed) {
        return new Random(seed);
    }

    static Opening.Opened open(JournalFiles files) {
        return opened(Journal.open(files, key(), random(files.hashCode()), SMALL_SEGMENT));
    }

    static Opening.Opened opened(Opening opening) {
        if (opening instanceof Opening.Opened opened) {
            return opened;
        }
        throw new AssertionError("Not opened: " + opening);
    }

    static FrozenCommand command(long number) {
        return command(number, 60);
    }

    static FrozenCommand command(long number, int size) {
        return new FrozenCommand(
                new UUID(0x0190_0000_0000_7000L, number),
                "{\"kind\":\"AddNote\",\"text\":\"" + "x".repeat(size) + number + "\"}");
    }

    static List<FrozenCommand> commands(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(Journals::command).toList();
    }

    static void save(Journal journal, JournalEntry... entries) {
        Appended appended = journal.append(entries);
        if (!(appended instanceof Appended.Saved)) {
            throw new AssertionError("Not saved: " + appended);
        }
    }
}
