package org.frontdoor.app.imports;

import java.io.IOException;
import java.io.Reader;

/// A text that can be read again from a mark: where a record turns out to be none, its second line is tried.
final class RereadText {
    private static final int KEEP = 1 << 16;

    private final Reader in;
    private final StringBuilder kept = new StringBuilder();
    private int mark;
    private int at;

    RereadText(Reader in) {
        this.in = in;
    }

    /// A record begins here; what was before is let go.
    void mark() {
        mark = at;
        if (mark == kept.length() || mark > Math.max(KEEP, kept.length() / 2)) {
            kept.delete(0, mark);
            at = 0;
            mark = 0;
        }
    }

    int sinceMark() {
        return at - mark;
    }

    /// The next character, or -1 at the end.
    int read() throws IOException {
        if (at == kept.length()) {
            int next = in.read();
            if (next < 0) {
                return -1;
            }
            kept.append((char) next);
        }
        return kept.charAt(at++);
    }

    /// The last character read is read again.
    void unread() {
        at--;
    }

    /// Goes to the line after the one that is marked, however long that is.
    /// @return how the marked line begins
    String rewindToSecondLine(int most) throws IOException {
        at = mark;
        StringBuilder first = new StringBuilder();
        for (int next = read(); next >= 0 && next != '\n' && next != '\r'; next = read()) {
            if (first.length() < most) {
                first.append((char) next);
            }
            if (at == kept.length()) {
                mark();
            }
        }
        if (at > 0 && kept.charAt(at - 1) == '\r' && read() != '\n') {
            unread();
        }
        return first.toString();
    }
}
