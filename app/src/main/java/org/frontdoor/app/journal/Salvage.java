package org.frontdoor.app.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what can be read of a journal that this program may not open, such as one of a newer program. Changes nothing.
///
/// @param live    what is alive, as far as it can be read
/// @param notRead files that hold, or may hold, more than was read
public record Salvage(Live live, List<String> notRead) {
    private static final Pattern NAME = Pattern.compile("(?:segment|damaged)-(\\d{1,18})\\.fdj");

    public Salvage {
        notRead = List.copyOf(notRead);
    }

    /// Reads the journal in a folder.
    ///
    /// @return nothing when another program is writing there
    public static Optional<Salvage> of(JournalFiles files, JournalKey key) throws IOException {
        Optional<Closeable> lock = files.lock();
        if (lock.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(files, key));
        } finally {
            lock.get().close();
        }
    }

    private static Salvage read(JournalFiles files, JournalKey key) throws IOException {
        TreeMap<Long, SegmentScan> scans = new TreeMap<>();
        List<String> notRead = new ArrayList<>();
        for (String name : files.list()) {
            Matcher matcher = NAME.matcher(name);
            if (!matcher.matches()) {
                continue;
            }
            ByteBuffer bytes = bytes(files, name);
            SegmentHeader header = SegmentHeader.read(bytes);
            if (header == null || !header.isFor(key)) {
                notRead.add(name);
                continue;
            }
            scans.put(Long.parseLong(matcher.group(1)), SegmentScan.of(bytes, header.seal(key)));
            if (header.version > SegmentHeader.VERSION || name.startsWith("damaged")) {
                notRead.add(name);
            }
        }
        Set<Long> left = new HashSet<>();
        scans.values()
                .forEach(scan -> scan.all().forEach(line -> {
                    if (line instanceof Bookkeeping.Left gone) {
                        left.addAll(gone.segments());
                    } else if (line instanceof Bookkeeping.Start start) {
                        left.addAll(start.left());
                    }
                }));
        Ledger ledger = new Ledger();
        for (Map.Entry<Long, SegmentScan> each : scans.entrySet()) {
            if (!left.contains(each.getKey())) {
                each.getValue().all().forEach(line -> ledger.apply(line, each.getKey()));
            }
        }
        return new Salvage(ledger.live(), notRead);
    }

    private static ByteBuffer bytes(JournalFiles files, String name) throws IOException {
        try (JournalFiles.OpenFile file = files.open(name, false)) {
            return file.readAll();
        }
    }
}
