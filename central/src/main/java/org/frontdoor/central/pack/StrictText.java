package org.frontdoor.central.pack;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Decodes UTF-8 and nothing else: a guess would turn a name into nonsense without a word.
final class StrictText {
    private StrictText() {}

    /// The text, or empty after saying where it is no UTF-8.
    static Optional<String> decode(String file, byte[] bytes, Findings findings) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            findings.error(file, 1, "is UTF-16; save it as UTF-8");
            return Optional.empty();
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        if (decoder.decode(in, out, true).isError()) {
            findings.error(
                    file,
                    lineOf(bytes, in.position()),
                    "is not UTF-8 (byte 0x%02X, as Windows-1252 or ISO 8859-1 would write it); save it as UTF-8"
                            .formatted(bytes[in.position()]));
            return Optional.empty();
        }
        String text = out.flip().toString();
        int zero = text.indexOf('\0');
        if (zero >= 0) {
            int line = 1
                    + (int) text.substring(0, zero)
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            findings.error(file, line, "holds a zero byte: this is no text file");
            return Optional.empty();
        }
        return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    /// The text of a file that others made: what is no UTF-8 is taken for Windows-1252, as spreadsheets save it, and
    /// told. UTF-16 is read by its mark.
    static Optional<String> foreign(String file, byte[] bytes, Findings findings) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            findings.warning(file, 1, "is UTF-16; it is read as such");
            return Optional.of(new String(bytes, StandardCharsets.UTF_16));
        }
        Findings strict = new Findings();
        Optional<String> text = decode(file, bytes, strict);
        if (text.isPresent()) {
            return text;
        }
        int line = strict.lastError(file).orElse(0);
        String windows = new String(bytes, Charset.forName("windows-1252"));
        if (windows.indexOf('\0') >= 0) {
            findings.error(file, line, "holds a zero byte: this is no text file");
            return Optional.empty();
        }
        findings.warning(file, line, "is not UTF-8; it is read as Windows-1252. Look whether accents are right");
        return Optional.of(windows);
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static int lineOf(byte[] bytes, int end) {
        int line = 1;
        for (int i = 0; i < end; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
