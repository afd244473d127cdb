package org.frontdoor.app.imports.articles;

import java.util.ArrayList;
import java.util.List;

/// Writes the words of a paragraph as Markdown. No letter of them is taken for a mark of Markdown's, and where a mark
/// would not be understood between its neighbors, the words stay and the mark is left out.
final class InlineMarkdown {
    /// A line break that was meant.
    static final char BREAK = '\n';

    private final StringBuilder text = new StringBuilder();
    /// How each character of the text looks.
    private final List<InlineRun> looks = new ArrayList<>();

    private final StringBuilder out = new StringBuilder();

    private InlineMarkdown(List<InlineRun> runs) {
        for (InlineRun run : runs) {
            for (int i = 0; i < run.text().length(); i++) {
                add(run.text().charAt(i), run);
            }
        }
        dropBlanksAtEnd();
        while (!text.isEmpty() && text.charAt(text.length() - 1) == BREAK) {
            drop();
            dropBlanksAtEnd();
        }
    }

    /// The paragraph, which may have several lines.
    static String of(List<InlineRun> runs) {
        return new InlineMarkdown(runs).written();
    }

    /// As one line, for headings and tables.
    static String line(List<InlineRun> runs) {
        return of(runs.stream()
                .map(run -> run.saying(run.text().replace(BREAK, ' ')))
                .toList());
    }

    /// Blanks are one each, and none at the ends of lines.
    private void add(char next, InlineRun look) {
        char last = text.isEmpty() ? BREAK : text.charAt(text.length() - 1);
        if (next == BREAK) {
            dropBlanksAtEnd();
            if (text.isEmpty()) {
                return;
            }
        } else if (blank(next) && (last == ' ' || last == BREAK)) {
            return;
        }
        text.append(blank(next) && next != BREAK ? ' ' : next);
        looks.add(look);
    }

    private void dropBlanksAtEnd() {
        while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            drop();
        }
    }

    private void drop() {
        text.setLength(text.length() - 1);
        looks.removeLast();
    }

    private String written() {
        int from = 0;
        while (from < text.length()) {
            String link = looks.get(from).link();
            int to = from;
            while (to < text.length() && looks.get(to).link().equals(link)) {
                to++;
            }
            if (link.isEmpty() || text.substring(from, to).isBlank()) {
                pieces(from, to);
            } else {
                if (!out.isEmpty() && out.charAt(out.length() - 1) == '!') {
                    out.insert(out.length() - 1, '\\');
                }
                out.append('[');
                pieces(from, to);
                out.append("](").append(link).append(')');
            }
            from = to;
        }
        return out.toString();
    }

    private void pieces(int from, int to) {
        int at = from;
        while (at < to) {
            int end = at;
            while (end < to && looks.get(end).looksLike(looks.get(at))) {
                end++;
            }
            piece(at, end);
            at = end;
        }
    }

    /// Marks stand close to the words, so the blanks at both ends go out of them.
    private void piece(int from, int to) {
        int first = from;
        int last = to;
        while (first < last && blank(text.charAt(first))) {
            first++;
        }
        while (last > first && blank(text.charAt(last - 1))) {
            last--;
        }
        words(from, first);
        InlineRun look = looks.get(from);
        if (look.code() && text.substring(first, last).indexOf(BREAK) < 0 && first < last) {
            code(text.substring(first, last));
        } else {
            String mark = first < last && understood(first, last)
                    ? (look.strong() ? "**" : "") + (look.emphasis() ? "*" : "")
                    : "";
            out.append(mark);
            words(first, last);
            out.append(mark);
        }
        words(last, to);
    }

    private void code(String words) {
        String fence = "`";
        while (words.contains(fence)) {
            fence += "`";
        }
        String pad = words.startsWith("`") || words.endsWith("`") ? " " : "";
        // A fence that touches another would be one with it.
        out.append(!out.isEmpty() && out.charAt(out.length() - 1) == '`' ? " " : "");
        out.append(fence).append(pad).append(words).append(pad).append(fence);
    }

    /// Whether marks of emphasis around these words are taken for that (the «flanking» of CommonMark).
    private boolean understood(int first, int last) {
        boolean touches = !out.isEmpty() && out.charAt(out.length() - 1) == '*';
        boolean opens = first == 0 || !punctuation(text.charAt(first)) || !wordlike(text.charAt(first - 1));
        boolean closes = last == text.length() || !punctuation(text.charAt(last - 1)) || !wordlike(text.charAt(last));
        return !touches && opens && closes;
    }

    private void words(int from, int to) {
        for (int i = from; i < to; i++) {
            char next = text.charAt(i);
            if (next == BREAK) {
                out.append("\\\n");
                continue;
            }
            if (marks(i, next)) {
                out.append('\\');
            }
            out.append(next);
        }
    }

    private boolean marks(int at, char next) {
        return switch (next) {
            case '\\', '`', '*', '[', ']', '<', '>', '|', '~' -> true;
            case '_' ->
                at == 0 || at + 1 == text.length() || !wordlike(text.charAt(at - 1)) || !wordlike(text.charAt(at + 1));
            case '&' ->
                at + 1 < text.length()
                        && (text.charAt(at + 1) == '#' || Character.isLetterOrDigit(text.charAt(at + 1)));
            case '#', '=', '+', '-' -> startsLine();
            case '.', ')' -> numbersLine();
            default -> false;
        };
    }

    private boolean startsLine() {
        return out.isEmpty() || out.charAt(out.length() - 1) == '\n';
    }

    /// Nothing but digits stands before it in its line.
    private boolean numbersLine() {
        int at = out.length();
        while (at > 0 && out.charAt(at - 1) >= '0' && out.charAt(at - 1) <= '9') {
            at--;
        }
        return at < out.length() && (at == 0 || out.charAt(at - 1) == '\n');
    }

    private static boolean blank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static boolean wordlike(char character) {
        return !blank(character) && !punctuation(character);
    }

    private static boolean punctuation(char character) {
        return switch (Character.getType(character)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL,
                    // Half of a character beyond the first plane, which may be a symbol.
                    Character.SURROGATE -> true;
            default -> false;
        };
    }
}
