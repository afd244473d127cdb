package org.frontdoor.app.knowledge.write;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What changed between two texts, line by line and, in lines that were changed, word by word.
///
/// @param lines in the order in which they are read
record TextDifference(List<Line> lines) {
    private static final Pattern WORDS = Pattern.compile("\\s+|[\\p{L}\\p{N}]+|.", Pattern.DOTALL);
    /// Lines with more words than that are compared as wholes.
    private static final int MOST_WORDS = 2_000;

    TextDifference {
        lines = List.copyOf(lines);
    }

    enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /// Some words of a line.
    /// @param marked whether just these changed
    record Part(String words, boolean marked) {}

    record Line(Kind kind, List<Part> parts) {
        Line {
            parts = List.copyOf(parts);
        }

        String words() {
            return String.join("", parts.stream().map(Part::words).toList());
        }
    }

    static TextDifference between(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        List<Line> lines = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            for (; at < delta.getSource().getPosition(); at++) {
                lines.add(whole(Kind.SAME, old.get(at)));
            }
            changed(delta.getSource().getLines(), delta.getTarget().getLines(), lines);
            at += delta.getSource().size();
        }
        for (; at < old.size(); at++) {
            lines.add(whole(Kind.SAME, old.get(at)));
        }
        return new TextDifference(lines);
    }

    boolean any() {
        return lines.stream().anyMatch(line -> line.kind() != Kind.SAME);
    }

    /// Lines that took each other's place stand in pairs, so that the changed words are seen side by side.
    private static void changed(List<String> removed, List<String> added, List<Line> into) {
        int pairs = Math.min(removed.size(), added.size());
        for (int i = 0; i < pairs; i++) {
            pair(removed.get(i), added.get(i), into);
        }
        removed.stream().skip(pairs).map(line -> whole(Kind.REMOVED, line)).forEach(into::add);
        added.stream().skip(pairs).map(line -> whole(Kind.ADDED, line)).forEach(into::add);
    }

    private static void pair(String removed, String added, List<Line> into) {
        List<String> old = words(removed);
        List<String> now = words(added);
        if (old.size() > MOST_WORDS || now.size() > MOST_WORDS) {
            into.add(whole(Kind.REMOVED, removed));
            into.add(whole(Kind.ADDED, added));
            return;
        }
        List<Part> before = new ArrayList<>();
        List<Part> after = new ArrayList<>();
        int at = 0;
        int there = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            same(old.subList(at, delta.getSource().getPosition()), before);
            same(now.subList(there, delta.getTarget().getPosition()), after);
            marked(delta.getSource().getLines(), before);
            marked(delta.getTarget().getLines(), after);
            at = delta.getSource().getPosition() + delta.getSource().size();
            there = delta.getTarget().getPosition() + delta.getTarget().size();
        }
        same(old.subList(at, old.size()), before);
        same(now.subList(there, now.size()), after);
        into.add(new Line(Kind.REMOVED, before));
        into.add(new Line(Kind.ADDED, after));
    }

    private static void same(List<String> words, List<Part> into) {
        add(words, false, into);
    }

    private static void marked(List<String> words, List<Part> into) {
        add(words, true, into);
    }

    private static void add(List<String> words, boolean marked, List<Part> into) {
        if (!words.isEmpty()) {
            into.add(new Part(String.join("", words), marked));
        }
    }

    private static Line whole(Kind kind, String line) {
        return new Line(kind, line.isEmpty() ? List.of() : List.of(new Part(line, false)));
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORDS.matcher(line);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }
}
