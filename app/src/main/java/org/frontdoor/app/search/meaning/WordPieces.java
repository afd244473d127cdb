package org.frontdoor.app.search.meaning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntConsumer;

/// Cuts a text into the pieces that the model has learned: lower case, without accents, each mark and each Chinese
/// character by itself, and of each word the longest known beginning, then the longest that goes on (J. Devlin et al.,
/// BERT, 2019: the tokenizer of its uncased models).
final class WordPieces {
    private static final int LONGEST_WORD = 100;
    private static final int DELETE = 0x7f;
    private static final String GOES_ON = "##";

    private final Map<String, Integer> pieces;
    private final long unknown;
    private final long begin;
    private final long end;

    private WordPieces(Map<String, Integer> pieces) {
        this.pieces = pieces;
        this.unknown = special("[UNK]");
        this.begin = special("[CLS]");
        this.end = special("[SEP]");
    }

    private long special(String name) {
        return Objects.requireNonNull(pieces.get(name), name);
    }

    /// @param tokenizer in the form of Hugging Face's `tokenizer.json`
    /// @throws IOException when it is damaged
    static WordPieces read(InputStream tokenizer) throws IOException {
        JsonNode all = new ObjectMapper().readTree(tokenizer).path("model").path("vocab");
        Map<String, Integer> pieces = HashMap.newHashMap(all.size());
        all.properties()
                .forEach(piece -> pieces.put(piece.getKey(), piece.getValue().intValue()));
        if (!pieces.keySet().containsAll(List.of("[UNK]", "[CLS]", "[SEP]"))) {
            throw new IOException("a tokenizer without its vocabulary");
        }
        return new WordPieces(pieces);
    }

    /// Whole words among the pieces, frequent ones first.
    List<String> words() {
        return pieces.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .filter(piece -> piece.length() > 2 && piece.codePoints().allMatch(Character::isLetter))
                .toList();
    }

    /// The numbers of the text's pieces, between a begin and an end.
    /// @param most counted with both; what is beyond is left out
    long[] of(String text, int most) {
        List<Long> ids = new ArrayList<>();
        ids.add(begin);
        for (String word : split(text)) {
            if (ids.size() >= most - 1) {
                break;
            }
            cut(word, ids);
        }
        List<Long> kept = ids.subList(0, Math.min(ids.size(), most - 1));
        kept.add(end);
        return kept.stream().mapToLong(Long::longValue).toArray();
    }

    private void cut(String word, List<Long> ids) {
        List<Long> found = new ArrayList<>();
        int from = 0;
        while (from < word.length()) {
            Integer piece = null;
            int to = word.codePointCount(0, word.length()) > LONGEST_WORD ? from : word.length();
            while (to > from && piece == null) {
                piece = pieces.get((from == 0 ? "" : GOES_ON) + word.substring(from, to));
                to = piece == null ? word.offsetByCodePoints(to, -1) : to;
            }
            if (piece == null) {
                ids.add(unknown);
                return;
            }
            found.add(piece.longValue());
            from = to;
        }
        ids.addAll(found);
    }

    private static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        Runnable done = () -> {
            if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        };
        plain(text, c -> {
            if (c == ' ') {
                done.run();
            } else if (alone(c)) {
                done.run();
                words.add(Character.toString(c));
            } else {
                word.appendCodePoint(c);
            }
        });
        done.run();
        return words;
    }

    private static void plain(String text, IntConsumer to) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (space(c)) {
                clean.append(' ');
            } else if (!unseen(c)) {
                clean.appendCodePoint(c);
            }
        });
        Normalizer.normalize(clean, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .map(Character::toLowerCase)
                .forEach(to);
    }

    private static boolean space(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean unseen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> c == '�';
        };
    }

    private static boolean alone(int c) {
        return chinese(c) || (c > ' ' && c < DELETE && !Character.isLetterOrDigit(c)) || mark(c);
    }

    private static boolean mark(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    private static boolean chinese(int c) {
        return within(c, 0x4E00, 0x9FFF)
                || within(c, 0x3400, 0x4DBF)
                || within(c, 0x20000, 0x2A6DF)
                || within(c, 0x2A700, 0x2B73F)
                || within(c, 0x2B740, 0x2B81F)
                || within(c, 0x2B820, 0x2CEAF)
                || within(c, 0xF900, 0xFAFF)
                || within(c, 0x2F800, 0x2FA1F);
    }

    private static boolean within(int c, int from, int to) {
        return c >= from && c <= to;
    }
}
