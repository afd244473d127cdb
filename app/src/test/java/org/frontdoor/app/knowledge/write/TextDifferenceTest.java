package org.frontdoor.app.knowledge.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.frontdoor.app.knowledge.write.TextDifference.Kind;
import org.frontdoor.app.knowledge.write.TextDifference.Part;

class TextDifferenceTest {

    @Example
    void marksTheWordsThatChanged() {
        TextDifference difference =
                TextDifference.between("Call us.\nOn Mondays at 8.\nBye.", "Call us.\nOn Tuesdays at 8.\nBye.");
        assertEquals(
                List.of(Kind.SAME, Kind.REMOVED, Kind.ADDED, Kind.SAME),
                difference.lines().stream().map(TextDifference.Line::kind).toList());
        assertEquals(
                List.of(new Part("On ", false), new Part("Tuesdays", true), new Part(" at 8.", false)),
                difference.lines().get(2).parts());
        assertFalse(TextDifference.between("same\n", "same").any());
    }

    @Property
    void bothTextsCanBeReadFromIt(@ForAll("texts") String before, @ForAll("texts") String after) {
        TextDifference difference = TextDifference.between(before, after);
        assertEquals(before.lines().toList(), without(difference, Kind.ADDED));
        assertEquals(after.lines().toList(), without(difference, Kind.REMOVED));
    }

    private static List<String> without(TextDifference difference, Kind kind) {
        return difference.lines().stream()
                .filter(line -> line.kind() != kind)
                .map(TextDifference.Line::words)
                .collect(Collectors.toList());
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> line =
                Arbitraries.of("", "Call us.", "Call them.", "On Mondays at 8", "số 8 — đường", "a  b", "🙂 x");
        return line.list().ofMaxSize(8).map(lines -> String.join("\n", lines));
    }
}
