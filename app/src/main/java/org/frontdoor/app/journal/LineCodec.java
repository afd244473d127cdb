package org.frontdoor.app.journal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Lines as bytes: a count, then each line as a tag and its fields. Tags and the order of fields are never changed;
/// a new kind of line gets a new tag and raises the segment's format.
final class LineCodec {
    private LineCodec() {}

    static byte[] write(List<? extends Line> lines) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(lines.size());
            for (Line line : lines) {
                writeLine(out, line);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void writeLine(DataOutputStream out, Line line) throws IOException {
        switch (line) {
            case JournalEntry.Commands work -> {
                out.writeByte(1);
                writeEach(out, work.commands(), command -> {
                    writeId(out, command.id());
                    writeText(out, command.json());
                });
                writeEach(out, work.taken(), number -> writeTaken(out, number));
                writeEach(out, work.draftsGone(), key -> writeText(out, key));
            }
            case JournalEntry.Receipt receipt -> {
                out.writeByte(2);
                writeId(out, receipt.command());
                out.writeBoolean(receipt.needed());
                writeText(out, receipt.outcome());
            }
            case JournalEntry.Settled settled -> {
                out.writeByte(3);
                writeEach(out, settled.commands(), command -> writeId(out, command));
            }
            case JournalEntry.Parked parked -> {
                out.writeByte(4);
                writeId(out, parked.command());
                writeText(out, parked.reason());
            }
            case JournalEntry.Unparked unparked -> {
                out.writeByte(5);
                writeId(out, unparked.command());
            }
            case JournalEntry.GivenUp givenUp -> {
                out.writeByte(6);
                writeId(out, givenUp.command());
                writeText(out, givenUp.reason());
            }
            case JournalEntry.Draft draft -> {
                out.writeByte(7);
                writeText(out, draft.key());
                out.writeLong(draft.version());
                writeText(out, draft.json());
            }
            case JournalEntry.DraftGone gone -> {
                out.writeByte(8);
                writeText(out, gone.key());
            }
            case JournalEntry.NumberBlocks leased -> {
                out.writeByte(9);
                writeEach(out, leased.blocks(), block -> writeBlock(out, block));
            }
            case JournalEntry.NumbersBurnt burnt -> {
                out.writeByte(10);
                writeEach(out, burnt.taken(), number -> writeTaken(out, number));
            }
            case Bookkeeping.Start start -> {
                out.writeByte(64);
                writeEach(out, start.frames().entrySet(), each -> {
                    out.writeLong(each.getKey());
                    out.writeLong(each.getValue());
                });
                writeEach(out, start.left(), out::writeLong);
            }
            case Bookkeeping.Left left -> {
                out.writeByte(65);
                writeEach(out, left.segments(), out::writeLong);
            }
            case Bookkeeping.BlockAt at -> {
                out.writeByte(66);
                writeBlock(out, at.block());
                out.writeLong(at.next());
            }
            case Bookkeeping.Closed closed -> out.writeByte(67);
        }
    }

    static List<Line> read(byte[] bytes) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return readEach(in, () -> readLine(in));
        }
    }

    private static Line readLine(DataInputStream in) throws IOException {
        int tag = in.readUnsignedByte();
        return switch (tag) {
            case 1 ->
                new JournalEntry.Commands(
                        readEach(in, () -> new FrozenCommand(readId(in), readText(in))),
                        readEach(in, () -> readTaken(in)),
                        readEach(in, () -> readText(in)));
            case 2 -> new JournalEntry.Receipt(readId(in), in.readBoolean(), readText(in));
            case 3 -> new JournalEntry.Settled(readEach(in, () -> readId(in)));
            case 4 -> new JournalEntry.Parked(readId(in), readText(in));
            case 5 -> new JournalEntry.Unparked(readId(in));
            case 6 -> new JournalEntry.GivenUp(readId(in), readText(in));
            case 7 -> new JournalEntry.Draft(readText(in), in.readLong(), readText(in));
            case 8 -> new JournalEntry.DraftGone(readText(in));
            case 9 -> new JournalEntry.NumberBlocks(readEach(in, () -> readBlock(in)));
            case 10 -> new JournalEntry.NumbersBurnt(readEach(in, () -> readTaken(in)));
            case 64 -> {
                Map<Long, Long> frames = new HashMap<>();
                readEach(in, () -> frames.put(in.readLong(), in.readLong()) == null);
                yield new Bookkeeping.Start(frames, readNumbers(in));
            }
            case 65 -> new Bookkeeping.Left(readNumbers(in));
            case 66 -> new Bookkeeping.BlockAt(readBlock(in), in.readLong());
            case 67 -> new Bookkeeping.Closed();
            default -> throw new IOException("Unknown kind of line " + tag);
        };
    }

    private static Set<Long> readNumbers(DataInputStream in) throws IOException {
        return new HashSet<>(readEach(in, in::readLong));
    }

    private static void writeId(DataOutputStream out, UUID id) throws IOException {
        out.writeLong(id.getMostSignificantBits());
        out.writeLong(id.getLeastSignificantBits());
    }

    private static UUID readId(DataInputStream in) throws IOException {
        return new UUID(in.readLong(), in.readLong());
    }

    private static void writeText(DataOutputStream out, String text) throws IOException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }

    private static String readText(DataInputStream in) throws IOException {
        int length = in.readInt();
        byte[] utf8 = in.readNBytes(length);
        if (utf8.length != length) {
            throw new IOException("A text ends too early");
        }
        return new String(utf8, StandardCharsets.UTF_8);
    }

    private static void writeTaken(DataOutputStream out, TakenNumber number) throws IOException {
        writeText(out, number.blockId());
        out.writeLong(number.serial());
    }

    private static TakenNumber readTaken(DataInputStream in) throws IOException {
        return new TakenNumber(readText(in), in.readLong());
    }

    private static void writeBlock(DataOutputStream out, SerialBlock block) throws IOException {
        writeText(out, block.id());
        out.writeLong(block.first());
        out.writeLong(block.last());
        writeText(out, block.lease());
    }

    private static SerialBlock readBlock(DataInputStream in) throws IOException {
        return new SerialBlock(readText(in), in.readLong(), in.readLong(), readText(in));
    }

    private static <T> void writeEach(DataOutputStream out, Iterable<T> items, Writer<T> writer) throws IOException {
        List<T> each = new ArrayList<>();
        items.forEach(each::add);
        out.writeInt(each.size());
        for (T item : each) {
            writer.write(item);
        }
    }

    private static <T> List<T> readEach(DataInputStream in, Reader<T> reader) throws IOException {
        int count = in.readInt();
        List<T> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            items.add(reader.read());
        }
        return items;
    }

    private interface Writer<T> {
        void write(T item) throws IOException;
    }

    private interface Reader<T> {
        T read() throws IOException;
    }
}
