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
/// a new kind of line gets a new tag and raises the segment's format version.
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
            case Entry.Commands(var commands, var taken, var draftsGone) -> {
                out.writeByte(1);
                writeEach(out, commands, command -> {
                    writeId(out, command.id());
                    writeText(out, command.json());
                });
                writeEach(out, taken, number -> writeTaken(out, number));
                writeEach(out, draftsGone, key -> writeText(out, key));
            }
            case Entry.Receipt(var command, var needed, var outcome) -> {
                out.writeByte(2);
                writeId(out, command);
                out.writeBoolean(needed);
                writeText(out, outcome);
            }
            case Entry.Settled(var commands) -> {
                out.writeByte(3);
                writeEach(out, commands, command -> writeId(out, command));
            }
            case Entry.Parked(var command, var reason) -> {
                out.writeByte(4);
                writeId(out, command);
                writeText(out, reason);
            }
            case Entry.Unparked(var command) -> {
                out.writeByte(5);
                writeId(out, command);
            }
            case Entry.GivenUp(var command, var reason) -> {
                out.writeByte(6);
                writeId(out, command);
                writeText(out, reason);
            }
            case Entry.Draft(var key, var version, var json) -> {
                out.writeByte(7);
                writeText(out, key);
                out.writeLong(version);
                writeText(out, json);
            }
            case Entry.DraftGone(var key) -> {
                out.writeByte(8);
                writeText(out, key);
            }
            case Entry.NumberBlocks(var blocks) -> {
                out.writeByte(9);
                writeEach(out, blocks, block -> writeBlock(out, block));
            }
            case Entry.NumbersBurnt(var taken) -> {
                out.writeByte(10);
                writeEach(out, taken, number -> writeTaken(out, number));
            }
            case Bookkeeping.Start(var frames, var left) -> {
                out.writeByte(64);
                writeEach(out, frames.entrySet(), each -> {
                    out.writeLong(each.getKey());
                    out.writeLong(each.getValue());
                });
                writeEach(out, left, out::writeLong);
            }
            case Bookkeeping.Left(var segments) -> {
                out.writeByte(65);
                writeEach(out, segments, out::writeLong);
            }
            case Bookkeeping.BlockAt(var block, var next) -> {
                out.writeByte(66);
                writeBlock(out, block);
                out.writeLong(next);
            }
            case Bookkeeping.Closed() -> out.writeByte(67);
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
                new Entry.Commands(
                        readEach(in, () -> new FrozenCommand(readId(in), readText(in))),
                        readEach(in, () -> readTaken(in)),
                        readEach(in, () -> readText(in)));
            case 2 -> new Entry.Receipt(readId(in), in.readBoolean(), readText(in));
            case 3 -> new Entry.Settled(readEach(in, () -> readId(in)));
            case 4 -> new Entry.Parked(readId(in), readText(in));
            case 5 -> new Entry.Unparked(readId(in));
            case 6 -> new Entry.GivenUp(readId(in), readText(in));
            case 7 -> new Entry.Draft(readText(in), in.readLong(), readText(in));
            case 8 -> new Entry.DraftGone(readText(in));
            case 9 -> new Entry.NumberBlocks(readEach(in, () -> readBlock(in)));
            case 10 -> new Entry.NumbersBurnt(readEach(in, () -> readTaken(in)));
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

    private static void writeBlock(DataOutputStream out, NumberBlock block) throws IOException {
        writeText(out, block.id());
        out.writeLong(block.first());
        out.writeLong(block.last());
        writeText(out, block.lease());
    }

    private static NumberBlock readBlock(DataInputStream in) throws IOException {
        return new NumberBlock(readText(in), in.readLong(), in.readLong(), readText(in));
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
