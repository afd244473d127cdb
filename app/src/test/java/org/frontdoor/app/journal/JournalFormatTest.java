package org.frontdoor.app.journal;

import static org.frontdoor.app.journal.Journals.command;
import static org.frontdoor.app.journal.Journals.opened;
import static org.frontdoor.app.journal.Journals.save;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Journals as the programs of each format wrote them. Whoever changes what stands in a journal so that an earlier
/// program cannot read it raises the format, adds a sample, and leaves the earlier ones alone.
class JournalFormatTest {
    private static final String SEGMENT = "segment-1.fdj";
    private static final int NEWEST = 2;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, NEWEST})
    void everyFormatIsReadForEver(int format) throws IOException {
        Live written = write(folder.resolve("now"), format);
        Path old = folder.resolve("old");
        Files.createDirectories(old);
        Files.write(old.resolve(SEGMENT), sample(format));
        Opening.Opened read = Journals.open(DiskFiles.at(old));
        try (Journal journal = read.journal()) {
            assertEquals(written, read.live());
            assertEquals(List.of(), read.damage());
            save(journal, JournalEntry.Commands.of(command(9)));
        }
        try (Journal journal = Journals.open(DiskFiles.at(old)).journal()) {
            assertEquals(
                    written.commands().size() + 1, journal.live().commands().size());
        }
    }

    @Test
    void theNewestFormatIsWrittenByteForByte() throws IOException {
        write(folder.resolve("now"), NEWEST);
        byte[] now = Files.readAllBytes(folder.resolve("now").resolve(SEGMENT));
        Path target = Files.createDirectories(Path.of("target/journal"));
        Files.write(target.resolve("format-" + NEWEST + ".fdj"), now);
        assertEquals(NEWEST, ByteBuffer.wrap(now).getInt(8), "the format in the header");
        assertArrayEquals(
                sample(NEWEST),
                now,
                "an earlier program may not read this: raise the format, and keep " + target.toAbsolutePath()
                        + " as a sample of the new one");
    }

    @Test
    void theNextFormatIsRefusedInWordsAndStillGivesOutWhatItHolds() throws IOException {
        write(folder.resolve("now"), NEWEST);
        Path file = folder.resolve("now").resolve(SEGMENT);
        byte[] next = formatted(Files.readAllBytes(file), NEWEST + 1);
        Files.write(file, next);
        JournalFiles files = DiskFiles.at(folder.resolve("now"));
        Opening.Newer refused = assertInstanceOf(
                Opening.Newer.class, Journal.open(files, Journals.key(), Journals.random(3), Journals.SMALL_SEGMENT));
        assertTrue(refused.words().contains("newer Frontdoor"), refused.words());
        Salvage salvaged = Salvage.of(files, Journals.key()).orElseThrow();
        assertEquals(List.of(command(2)), salvaged.live().unsent());
        assertEquals(List.of(SEGMENT), salvaged.notRead());
        assertArrayEquals(next, Files.readAllBytes(file), "nothing was changed");
    }

    /// Everything that a program of a format writes.
    private static Live write(Path folder, int format) throws IOException {
        Opening.Opened opened =
                opened(Journal.open(DiskFiles.at(folder), Journals.key(), Journals.random(1), Journals.SMALL_SEGMENT));
        try (Journal journal = opened.journal()) {
            save(journal, lease("a", 100, """
                    {"leaseId":"a","series":26,"first":100,"last":199}"""));
            if (format >= 2) {
                save(journal, lease("b", 500, """
                        {"leaseId":"b","firstProvisional":500,"lastProvisional":599}"""));
            }
            save(journal, new JournalEntry.Draft("contact", 1, "{}"), new JournalEntry.Draft("note", 3, "{}"));
            save(
                    journal,
                    new JournalEntry.Commands(
                            Journals.commands(1, 3), List.of(new TakenNumber("a", 100)), List.of("contact")));
            save(journal, new JournalEntry.Receipt(command(1).id(), true, "{\"result\":\"refused\"}"));
            save(journal, new JournalEntry.Parked(command(2).id(), "why"));
            save(journal, new JournalEntry.Unparked(command(2).id()), new JournalEntry.DraftGone("contact"));
            save(journal, new JournalEntry.GivenUp(command(3).id(), "why"));
            save(journal, JournalEntry.Commands.of(command(4)));
            save(journal, new JournalEntry.Receipt(command(4).id(), true, "{\"result\":\"accepted\"}"));
            save(journal, new JournalEntry.Settled(List.of(command(4).id())));
            save(journal, new JournalEntry.NumbersBurnt(List.of(new TakenNumber("a", 101))));
            return journal.live();
        }
    }

    private static JournalEntry lease(String id, int first, String words) {
        return new JournalEntry.NumberBlocks(List.of(new SerialBlock(id, first, first + 99, words)));
    }

    private static byte[] formatted(byte[] segment, int format) {
        ByteBuffer header = ByteBuffer.wrap(segment).putInt(8, format);
        CRC32C crc = new CRC32C();
        crc.update(segment, 0, 76);
        header.putInt(76, (int) crc.getValue());
        return segment;
    }

    private static byte[] sample(int format) throws IOException {
        try (InputStream in = JournalFormatTest.class.getResourceAsStream("format-" + format + ".fdj")) {
            return in.readAllBytes();
        }
    }
}
