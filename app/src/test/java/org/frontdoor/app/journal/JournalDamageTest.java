package org.frontdoor.app.journal;

import static org.frontdoor.app.journal.Journals.command;
import static org.frontdoor.app.journal.Journals.commands;
import static org.frontdoor.app.journal.Journals.open;
import static org.frontdoor.app.journal.Journals.save;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Bytes changed behind the journal's back: what could be read is there, the loss is told, the file is kept.
class JournalDamageTest {
    private static final String FIRST = "segment-1.fdj";
    private final SimulatedDisk disk = new SimulatedDisk(1);
    private List<Integer> frames = List.of();

    @BeforeEach
    void fiveCommandsAreSaved() throws IOException {
        try (Journal journal = open(disk).journal()) {
            save(journal, new JournalEntry.NumberBlocks(List.of(new SerialBlock("b", 1, 100, "{}"))));
            for (FrozenCommand command : commands(1, 5)) {
                save(
                        journal,
                        new JournalEntry.Commands(
                                List.of(command), List.of(new TakenNumber("b", number(command))), List.of()));
            }
        }
        frames = frameOffsets(disk.bytes(FIRST));
        assertEquals(8, frames.size(), "start, block, five commands, close");
    }

    private static long number(FrozenCommand command) {
        return command.id().getLeastSignificantBits();
    }

    private static List<Integer> frameOffsets(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        List<Integer> offsets = new ArrayList<>();
        for (int at = SegmentHeader.BYTES; buffer.getInt(at) == FrameSeal.MAGIC; ) {
            offsets.add(at);
            at += FrameSeal.HEAD + buffer.getInt(at + 4);
        }
        return offsets;
    }

    @Test
    void aChangedByteInTheMiddleIsToldAndTheRestIsRead() throws IOException {
        byte[] bytes = disk.bytes(FIRST);
        bytes[frames.get(4) + 40] ^= 1;
        disk.tamper(FIRST, bytes);

        Opening.Opened opened = open(disk);
        assertEquals(List.of(new Damage.Frames(1, 7, 1)), opened.damage());
        assertTrue(opened.damage().getFirst().words().contains("damaged-1.fdj"));
        assertEquals(
                List.of(command(1), command(2), command(4), command(5)),
                opened.live().unsent());
        for (FrozenCommand command : opened.live().unsent()) {
            assertTrue(disk.list().contains(FIRST), "stays while something in it is awaited");
            save(opened.journal(), new JournalEntry.Receipt(command.id(), false, "{}"));
        }
        opened.journal().close();

        Opening.Opened again = open(disk);
        again.journal().close();
        assertEquals(List.of(), again.live().commands());
        assertArrayEquals(bytes, disk.bytes("damaged-1.fdj"), "set aside whole");
        Opening.Opened third = open(disk);
        assertEquals(List.of(), third.damage(), "told no more once it is set aside");
        assertEquals(List.of(), third.live().commands());
    }

    @Test
    void aBrokenLengthDoesNotHideTheFramesBehindIt() {
        byte[] bytes = disk.bytes(FIRST);
        ByteBuffer.wrap(bytes).putInt(frames.get(3) + 4, 1_000_000);
        disk.tamper(FIRST, bytes);
        Opening.Opened opened = open(disk);
        assertEquals(List.of(new Damage.Frames(1, 7, 1)), opened.damage());
        assertEquals(
                List.of(command(1), command(3), command(4), command(5)),
                opened.live().unsent());
    }

    @Test
    void swappedFramesAreNoticed() {
        byte[] bytes = disk.bytes(FIRST);
        int length = frames.get(5) - frames.get(4);
        byte[] fourth = Arrays.copyOfRange(bytes, frames.get(4), frames.get(4) + length);
        System.arraycopy(bytes, frames.get(3), bytes, frames.get(4), length);
        System.arraycopy(fourth, 0, bytes, frames.get(3), length);
        disk.tamper(FIRST, bytes);
        Opening.Opened opened = open(disk);
        assertEquals(List.of(new Damage.Frames(1, 7, 1)), opened.damage());
        assertEquals(
                List.of(command(1), command(3), command(4), command(5)),
                opened.live().unsent());
    }

    @Test
    void aFramePlayedAgainIsNotTakenTwice() {
        byte[] bytes = disk.bytes(FIRST);
        int length = frames.get(3) - frames.get(2);
        System.arraycopy(bytes, frames.get(2), bytes, frames.get(4), length);
        disk.tamper(FIRST, bytes);
        Opening.Opened opened = open(disk);
        assertEquals(List.of(new Damage.Frames(1, 7, 1)), opened.damage());
        assertEquals(
                List.of(command(1), command(2), command(4), command(5)),
                opened.live().unsent());
    }

    @Test
    void aShortenedOlderSegmentIsNoticed() throws IOException {
        open(disk).journal().close();
        disk.tamper(FIRST, Arrays.copyOf(disk.bytes(FIRST), frames.get(5)));
        Opening.Opened opened = open(disk);
        assertEquals(List.of(new Damage.Frames(1, 5, 3)), opened.damage());
        assertEquals(commands(1, 3), opened.live().unsent());
    }

    @Test
    void aMissingSegmentIsNoticed() throws IOException {
        open(disk).journal().close();
        disk.remove(FIRST);
        Opening.Opened opened = open(disk);
        assertInstanceOf(Damage.Missing.class, opened.damage().getFirst());
        assertEquals(1, opened.damage().size());
        assertTrue(opened.damage().getFirst().words().contains("missing"));
    }

    @Test
    void aSegmentWithoutItsHeaderIsSetAsideAtOnce() {
        byte[] bytes = disk.bytes(FIRST);
        bytes[50] ^= 1;
        disk.tamper(FIRST, bytes);
        Opening.Opened opened = open(disk);
        assertEquals(List.of(new Damage.WholeSegment(1)), opened.damage());
        assertArrayEquals(bytes, disk.bytes("damaged-1.fdj"));
    }

    @Test
    void afterALossNumbersThatMayHaveBeenGivenAreNotGivenAgain() throws IOException {
        assertEquals(6, open(disk.copy()).live().blocks().getFirst().next());
        byte[] bytes = disk.bytes(FIRST);
        bytes[frames.get(6) + 40] ^= 1;
        disk.tamper(FIRST, bytes);
        Opening.Opened opened = open(disk);
        assertEquals(List.of(new Damage.Frames(1, 7, 1)), opened.damage());
        assertEquals(101, opened.live().blocks().getFirst().next(), "serial 5 is unreadable, so the block is burnt");
        opened.journal().close();
        assertEquals(101, open(disk).live().blocks().getFirst().next());
    }

    @Test
    void everySingleChangedByteIsEitherHarmlessOrTold() {
        byte[] good = disk.bytes(FIRST);
        int end = frames.get(7);
        for (int at = 0; at < end; at += 7) {
            SimulatedDisk copy = disk.copy();
            byte[] bytes = good.clone();
            bytes[at] ^= 0x55;
            copy.tamper(FIRST, bytes);
            Opening opening = Journal.open(copy, Journals.key(), Journals.random(at), Journals.SMALL_SEGMENT);
            int place = at;
            if (opening instanceof Opening.Opened opened) {
                boolean whole = opened.live().unsent().equals(commands(1, 5));
                assertTrue(whole || !opened.damage().isEmpty(), () -> "byte " + place + " lost something silently");
            } else {
                assertInstanceOf(Opening.NotOpened.class, opening);
            }
        }
    }
}
