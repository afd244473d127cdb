package org.frontdoor.app.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// A disk that keeps only what was forced. After a crash each write that was not forced is there whole, in part, or not
/// at all, sector by sector and in no order; names that were not forced are there up to some moment.
public final class SimulatedDisk implements JournalFiles {
    static final int SECTOR = 512;

    private final Random random;
    private Map<String, Content> names = new LinkedHashMap<>();
    private final List<Map<String, Content>> unforcedNames = new ArrayList<>();
    private Map<String, Content> forcedNames = new LinkedHashMap<>();
    private boolean locked;
    private long operations;
    private long crashAt = Long.MAX_VALUE;
    private long failAt = Long.MAX_VALUE;
    private long failFor;
    private long capacity = Long.MAX_VALUE;
    private boolean dead;
    private boolean forgetful;

    public SimulatedDisk(long seed) {
        random = new Random(seed);
    }

    /// The power goes at this operation, counted from now.
    public SimulatedDisk crashAfter(long more) {
        crashAt = operations + more;
        return this;
    }

    /// `count` operations fail, the first after this many more; a failing write may have written a part.
    public SimulatedDisk failAfter(long more, long count) {
        failAt = operations + more;
        failFor = count;
        return this;
    }

    /// From now on it says «forced» without forcing anything: a fault that a test must find.
    public SimulatedDisk forgetful() {
        forgetful = true;
        return this;
    }

    /// The power has gone, and has not come back.
    public boolean dead() {
        return dead;
    }

    /// The power goes now.
    public PowerCut cut(String during) {
        dead = true;
        return new PowerCut(during);
    }

    public SimulatedDisk capacity(long bytes) {
        capacity = bytes;
        return this;
    }

    public long operations() {
        return operations;
    }

    public long used() {
        return names.values().stream()
                .distinct()
                .mapToLong(content -> content.now.length)
                .sum();
    }

    public byte[] bytes(String name) {
        return content(name).now.clone();
    }

    /// Puts bytes on the disk behind the program's back.
    void tamper(String name, byte[] bytes) {
        content(name).now = bytes.clone();
        content(name).forced = bytes.clone();
    }

    void remove(String name) {
        names.remove(name);
        forcedNames = new LinkedHashMap<>(names);
    }

    /// Another disk with the same files, all forced.
    SimulatedDisk copy() {
        SimulatedDisk copy = new SimulatedDisk(random.nextLong());
        names.forEach((name, content) -> {
            copy.names.put(name, new Content());
            copy.tamper(name, content.now);
        });
        copy.forcedNames = new LinkedHashMap<>(copy.names);
        return copy;
    }

    private Content content(String name) {
        Content content = names.get(name);
        if (content == null) {
            throw new AssertionError("No file " + name + " among " + names.keySet());
        }
        return content;
    }

    /// The power is gone, and comes back.
    public void crash() {
        List<Map<String, Content>> moments = new ArrayList<>(unforcedNames);
        moments.addFirst(forcedNames);
        names = new LinkedHashMap<>(moments.get(random.nextInt(moments.size())));
        names.values().forEach(content -> content.crash(random));
        forcedNames = new LinkedHashMap<>(names);
        unforcedNames.clear();
        locked = false;
        dead = false;
        crashAt = Long.MAX_VALUE;
        failAt = Long.MAX_VALUE;
    }

    /// The program is killed, the machine stays up.
    public void kill() {
        locked = false;
        dead = false;
        crashAt = Long.MAX_VALUE;
    }

    private void step(String what) throws IOException {
        operations++;
        if (dead || operations >= crashAt) {
            dead = true;
            throw new PowerCut(what);
        }
        if (operations >= failAt && failFor > 0) {
            failFor--;
            throw new IOException("Input/output error at " + what);
        }
    }

    @Override
    public List<String> list() throws IOException {
        step("list");
        return List.copyOf(names.keySet());
    }

    @Override
    public OpenFile open(String name, boolean create) throws IOException {
        step("open " + name);
        if (create && !names.containsKey(name)) {
            names.put(name, new Content());
            unforcedNames.add(new LinkedHashMap<>(names));
        }
        Content content = names.get(name);
        if (content == null) {
            throw new IOException("No such file: " + name);
        }
        return new Open(content);
    }

    @Override
    public void rename(String from, String to) throws IOException {
        step("rename " + from);
        names.put(to, content(from));
        names.remove(from);
        unforcedNames.add(new LinkedHashMap<>(names));
    }

    @Override
    public void delete(String name) throws IOException {
        step("delete " + name);
        names.remove(name);
        unforcedNames.add(new LinkedHashMap<>(names));
    }

    @Override
    public void forceFolder() throws IOException {
        step("force folder");
        forcedNames = new LinkedHashMap<>(names);
        unforcedNames.clear();
    }

    @Override
    public Optional<Closeable> lock() throws IOException {
        step("lock");
        if (locked) {
            return Optional.empty();
        }
        locked = true;
        return Optional.of(() -> locked = false);
    }

    /// The process ends here.
    public static final class PowerCut extends RuntimeException {
        private static final long serialVersionUID = 1L;

        PowerCut(String during) {
            super(during);
        }
    }

    private static final class Content {
        private byte[] now = new byte[0];
        private byte[] forced = new byte[0];

        private void crash(Random random) {
            byte[] after = random.nextBoolean() ? now.clone() : Arrays.copyOf(forced, forced.length);
            for (int at = 0; at < after.length; at += SECTOR) {
                byte[] from = random.nextBoolean() ? now : forced;
                for (int i = at; i < Math.min(at + SECTOR, after.length); i++) {
                    after[i] = i < from.length ? from[i] : 0;
                }
            }
            now = after;
            forced = after.clone();
        }
    }

    private final class Open implements OpenFile {
        private final Content content;

        private Open(Content content) {
            this.content = content;
        }

        @Override
        public void write(ByteBuffer bytes, long position) throws IOException {
            ByteBuffer rest = bytes.duplicate();
            byte[] all = new byte[rest.remaining()];
            rest.get(all);
            try {
                step("write");
            } catch (PowerCut | IOException cut) {
                put(all, Math.toIntExact(position), random.nextInt(all.length + 1));
                throw cut;
            }
            long growth = position + all.length - content.now.length;
            if (growth > 0 && used() + growth > capacity) {
                long fits = Math.max(0, all.length - (used() + growth - capacity));
                put(all, Math.toIntExact(position), Math.toIntExact(fits));
                throw new NoRoom("No room");
            }
            put(all, Math.toIntExact(position), all.length);
        }

        private void put(byte[] all, int position, int count) {
            if (count > 0) {
                content.now = Arrays.copyOf(content.now, Math.max(content.now.length, position + count));
                System.arraycopy(all, 0, content.now, position, count);
            }
        }

        @Override
        public ByteBuffer readAll() throws IOException {
            step("read");
            return ByteBuffer.wrap(content.now.clone());
        }

        @Override
        public void force() throws IOException {
            step("force");
            if (!forgetful) {
                content.forced = content.now.clone();
            }
        }

        @Override
        public void truncate(long bytes) throws IOException {
            step("truncate");
            content.now = Arrays.copyOf(content.now, Math.toIntExact(bytes));
        }

        @Override
        public void close() {}
    }
}
