package org.frontdoor.app.imports;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads CSV (RFC 4180) record by record, and knows in which line each began.
public final class CsvRecords {
    private static final int LONGEST_FIELD = 1_000_000;

    private final PushbackReader in;
    private int line = 1;

    public CsvRecords(Reader in) {
        this.in = new PushbackReader(in);
    }

    /// One record.
    /// @param line in which it begins, from 1
    public record Fields(int line, List<String> values) {}

    /// A quote that does not close, or something that is no table.
    public static final class NoCsv extends IOException {
        private static final long serialVersionUID = 1L;

        NoCsv(String words) {
            super(words);
        }
    }

    /// The next record; nothing at the end.
    public Optional<Fields> next() throws IOException {
        int first = in.read();
        if (first < 0) {
            return Optional.empty();
        }
        in.unread(first);
        int began = line;
        List<String> values = new ArrayList<>();
        boolean more = true;
        while (more) {
            more = field(values, began);
        }
        return Optional.of(new Fields(began, values));
    }

    /// Reads one field; true when another follows in this record.
    private boolean field(List<String> values, int began) throws IOException {
        StringBuilder text = new StringBuilder();
        boolean quoted = false;
        int at = in.read();
        if (at == '"') {
            quoted = true;
            at = in.read();
        }
        while (true) {
            if (text.length() > LONGEST_FIELD) {
                throw new NoCsv("the field that begins in line " + began + " is longer than a million characters"
                        + (quoted ? ": a quote may be missing" : ""));
            }
            if (at < 0 && quoted) {
                throw new NoCsv("the field that begins in line " + began + " does not end: a quote is missing");
            }
            if (quoted && at == '"') {
                int following = in.read();
                if (following != '"') {
                    if (following >= 0 && following != ',' && following != '\n' && following != '\r') {
                        throw new NoCsv("the field that begins in line " + began
                                + " goes on after its closing quote: a quote is missing or one too many");
                    }
                    quoted = false;
                    at = following;
                    continue;
                }
            } else if (!quoted && (at < 0 || at == ',' || at == '\n' || at == '\r')) {
                values.add(text.toString());
                return ends(at);
            }
            if (at == '\n') {
                line++;
            }
            text.append((char) at);
            at = in.read();
        }
    }

    private boolean ends(int at) throws IOException {
        if (at == ',') {
            return true;
        }
        if (at == '\r') {
            int following = in.read();
            if (following != '\n' && following >= 0) {
                in.unread(following);
            }
        }
        line++;
        return false;
    }
}
