package org.frontdoor.app.imports;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads CSV (RFC 4180) record by record, and knows in which line each began.
///
/// A quote too many or too few makes all that follows one field. Such a record is given back as spoiled, and
/// reading goes on at the line after the one it began in: one bad line costs no other.
final class CsvRecords {
    private static final int LONGEST = 1_000_000;
    private static final int EXCERPT = 1_000;
    private static final int ANY_WIDTH = -1;

    private final RereadText in;
    private int line = 1;
    private int width = ANY_WIDTH;

    CsvRecords(Reader in) {
        this.in = new RereadText(in);
    }

    /// What stands between two places in the file.
    sealed interface Taken {
        /// In which it begins, from 1.
        int line();
    }

    /// One record.
    record Fields(int line, List<String> values) implements Taken {}

    /// No record.
    /// @param text how its first line begins
    record Spoiled(int line, String text, String reason) implements Taken {}

    /// From now on a record over several lines with another number of fields is spoiled: it has swallowed others.
    void expect(int fields) {
        width = fields;
    }

    /// The next record; nothing at the end. Empty lines are none.
    Optional<Taken> next() throws IOException {
        Optional<Taken> next = any();
        while (width > 1
                && next.isPresent()
                && next.get() instanceof Fields fields
                && fields.values().equals(List.of(""))) {
            next = any();
        }
        return next;
    }

    private Optional<Taken> any() throws IOException {
        in.mark();
        if (in.read() < 0) {
            return Optional.empty();
        }
        in.unread();
        int began = line;
        List<String> values = new ArrayList<>();
        try {
            boolean more = true;
            while (more) {
                more = field(values);
            }
            if (width != ANY_WIDTH && values.size() != width && line > began + 1) {
                throw new Spoilt("has " + values.size() + " fields in several lines, the header has " + width
                        + ": a quote may be missing");
            }
            return Optional.of(new Fields(began, values));
        } catch (Spoilt spoilt) {
            String text = in.rewindToSecondLine(EXCERPT);
            line = began + 1;
            return Optional.of(new Spoiled(began, text, String.valueOf(spoilt.getMessage())));
        }
    }

    private static final class Spoilt extends Exception {
        private static final long serialVersionUID = 1L;

        Spoilt(String reason) {
            super(reason, null, false, false);
        }
    }

    /// Reads one field; true when another follows in this record.
    private boolean field(List<String> values) throws IOException, Spoilt {
        StringBuilder text = new StringBuilder();
        int at = in.read();
        boolean quoted = at == '"';
        if (quoted) {
            at = in.read();
        }
        while (true) {
            if (in.sinceMark() > LONGEST) {
                throw new Spoilt("is longer than a million characters" + (quoted ? ": a quote may be missing" : ""));
            }
            if (at < 0 && quoted) {
                throw new Spoilt("has a field that does not end: a quote is missing");
            }
            if (quoted && at == '"') {
                int following = in.read();
                if (following != '"') {
                    if (following >= 0 && following != ',' && following != '\n' && following != '\r') {
                        throw new Spoilt("goes on after a closing quote: a quote is missing or one too many");
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
                in.unread();
            }
        }
        line++;
        return false;
    }
}
