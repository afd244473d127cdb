package org.frontdoor.app.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads what is in the folder, judges what counts, and begins a new segment.
final class JournalOpener {
    private static final Pattern NAME = Pattern.compile("(segment|damaged)-(\\d{1,18})\\.fdj");

    private final JournalFiles files;
    private final JournalKey key;
    private final Shelf shelf;
    private final TreeMap<Long, SegmentScan> scans = new TreeMap<>();
    private final List<Damage> damage = new ArrayList<>();
    private final Set<Long> left = new HashSet<>();
    private final Set<Long> aside = new HashSet<>();
    private final Map<Long, Long> said = new HashMap<>();
    private final Ledger ledger = new Ledger();
    private long newest;
    private long unfinished;

    JournalOpener(JournalFiles files, JournalKey key, RandomGenerator random, int segmentBytes) {
        this.files = files;
        this.key = key;
        this.shelf = new Shelf(files, key, random, segmentBytes);
    }

    Opening open() {
        @Nullable Closeable lock = null;
        @Nullable Opening opening = null;
        try {
            lock = files.lock().orElse(null);
            opening = lock == null ? new Opening.InUse() : openLocked(lock);
        } catch (IOException trouble) {
            opening = new Opening.NoAccess(String.valueOf(trouble.getMessage()));
        } finally {
            if (lock != null && !(opening instanceof Opening.Opened)) {
                shelf.retire();
                release(lock);
            }
        }
        return opening;
    }

    private static void release(Closeable lock) {
        try {
            lock.close();
        } catch (IOException endsWithTheProcess) {
            return;
        }
    }

    private Opening openLocked(Closeable lock) throws IOException {
        Optional<Opening> obstacle = scanAll();
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        readBookkeeping();
        shelf.skipTo(newest);
        left.forEach(shelf::addLeft);
        Set<Long> lossy = new HashSet<>();
        damage.forEach(whole -> lossy.add(whole.segment()));
        for (Map.Entry<Long, SegmentScan> each : scans.entrySet()) {
            if (!left.contains(each.getKey()) && replay(each.getKey(), each.getValue())) {
                lossy.add(each.getKey());
            }
        }
        for (Damage whole : damage) {
            if (whole instanceof Damage.WholeSegment) {
                shelf.setAside(whole.segment());
            }
        }
        shelf.prepareSpare();
        shelf.begin(0);
        Journal journal = new Journal(shelf, ledger, key, lock);
        for (Line burnt : ledger.burnUncertain(lossy)) {
            journal.record(burnt);
        }
        journal.letLeave();
        shelf.prepareSpare();
        return new Opening.Opened(journal, journal.live(), damage, unfinished);
    }

    private Optional<Opening> scanAll() throws IOException {
        for (String name : files.list()) {
            Matcher matcher = NAME.matcher(name);
            if (!matcher.matches()) {
                continue;
            }
            long number = Long.parseLong(matcher.group(2));
            newest = Math.max(newest, number);
            if (matcher.group(1).equals("damaged")) {
                aside.add(number);
                continue;
            }
            ByteBuffer bytes = read(name);
            SegmentHeader header = SegmentHeader.read(bytes);
            if (header == null || header.number != number) {
                damage.add(new Damage.WholeSegment(number));
            } else if (header.version > SegmentHeader.VERSION) {
                return Optional.of(new Opening.Newer(name, header.version));
            } else if (!header.isFor(key)) {
                return Optional.of(new Opening.OtherKey(name));
            } else {
                scans.put(number, SegmentScan.of(bytes, header.seal(key)));
            }
        }
        return Optional.empty();
    }

    private ByteBuffer read(String name) throws IOException {
        try (JournalFiles.OpenFile file = files.open(name, false)) {
            return file.readAll();
        }
    }

    /// Collects which segments have left, and how many frames of each older one count by the newest list there is.
    private void readBookkeeping() {
        for (SegmentScan scan : scans.values()) {
            for (Line line : scan.all()) {
                if (line instanceof Bookkeeping.Left gone) {
                    left.addAll(gone.segments());
                } else if (line instanceof Bookkeeping.Start start) {
                    left.addAll(start.left());
                }
            }
        }
        for (SegmentScan scan : scans.descendingMap().values()) {
            Optional<Bookkeeping.Start> start = scan.first().stream()
                    .filter(Bookkeeping.Start.class::isInstance)
                    .map(Bookkeeping.Start.class::cast)
                    .findFirst();
            if (start.isPresent()) {
                said.putAll(start.get().frames());
                break;
            }
        }
        damage.removeIf(whole -> left.contains(whole.segment()));
        for (long expected : said.keySet()) {
            newest = Math.max(newest, expected);
            boolean unreadable = damage.stream().anyMatch(whole -> whole.segment() == expected);
            boolean gone = left.contains(expected) || aside.contains(expected);
            if (!scans.containsKey(expected) && !gone && !unreadable) {
                damage.add(new Damage.Missing(expected));
            }
        }
    }

    /// Applies what counts in a segment.
    ///
    /// @return whether something that counts is lost
    private boolean replay(long number, SegmentScan scan) throws IOException {
        Long frames = said.get(number);
        SegmentScan.Judged judged = scan.judge(frames == null ? OptionalLong.empty() : OptionalLong.of(frames));
        judged.lines().forEach(line -> ledger.apply(line, number));
        unfinished += judged.unfinished();
        shelf.add(number, judged.frames(), judged.damaged());
        if (judged.damaged()) {
            damage.add(new Damage.Frames(number, judged.read(), judged.frames() - judged.read()));
        } else if (frames == null) {
            cut(number, judged.end());
        }
        return judged.damaged();
    }

    private void cut(long number, int end) throws IOException {
        try (JournalFiles.OpenFile file = files.open(Shelf.segmentName(number), false)) {
            file.truncate(end);
            file.force();
        }
    }
}
