package org.frontdoor.app.ui.snapshot;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

/// Writes pictures as PNG files (W3C PNG, 8-bit RGB) without AWT, so that it works on machines with no display.
public final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int CHANNELS = 3;
    private static final byte FILTER_SUB = 1;
    private static final byte FILTER_UP = 2;

    private Png() {}

    /// Writes the picture, without its transparency, creating folders as needed.
    public static void write(Image image, Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(SIGNATURE);
            var header = new ByteArrayOutputStream();
            var fields = new DataOutputStream(header);
            fields.writeInt(width);
            fields.writeInt(height);
            fields.write(new byte[] {8, 2, 0, 0, 0});
            chunk(out, "IHDR", header.toByteArray());
            chunk(out, "IDAT", compressed(image, width, height));
            chunk(out, "IEND", new byte[0]);
        }
    }

    private static byte[] compressed(Image image, int width, int height) throws IOException {
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var bytes = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (var out = new DeflaterOutputStream(bytes, deflater)) {
            byte[] above = new byte[width * CHANNELS];
            byte[] line = new byte[width * CHANNELS];
            for (int y = 0; y < height; y++) {
                unpack(pixels, y * width, line);
                writeLine(out, line, above);
                byte[] swap = above;
                above = line;
                line = swap;
            }
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private static void unpack(int[] pixels, int from, byte[] line) {
        for (int x = 0; x < line.length / CHANNELS; x++) {
            int argb = pixels[from + x];
            line[CHANNELS * x] = (byte) (argb >> 16);
            line[CHANNELS * x + 1] = (byte) (argb >> 8);
            line[CHANNELS * x + 2] = (byte) argb;
        }
    }

    /// Screens repeat themselves downward or sideways: the filter with the smaller differences compresses better.
    private static void writeLine(OutputStream out, byte[] line, byte[] above) throws IOException {
        byte[] sub = new byte[line.length];
        byte[] up = new byte[line.length];
        long subCost = 0;
        long upCost = 0;
        for (int i = 0; i < line.length; i++) {
            sub[i] = (byte) (line[i] - (i < CHANNELS ? 0 : line[i - CHANNELS]));
            up[i] = (byte) (line[i] - above[i]);
            subCost += Math.abs(sub[i]);
            upCost += Math.abs(up[i]);
        }
        out.write(subCost < upCost ? FILTER_SUB : FILTER_UP);
        out.write(subCost < upCost ? sub : up);
    }

    private static void chunk(OutputStream out, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        var crc = new CRC32();
        crc.update(name);
        crc.update(data);
        var chunk = new DataOutputStream(out);
        chunk.writeInt(data.length);
        chunk.write(name);
        chunk.write(data);
        chunk.writeInt((int) crc.getValue());
    }
}
