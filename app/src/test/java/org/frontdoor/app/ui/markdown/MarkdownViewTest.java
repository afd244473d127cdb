package org.frontdoor.app.ui.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.frontdoor.app.ui.theme.Theme;
import org.frontdoor.fixtures.fx.FxTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownViewTest {
    @RegisterExtension
    final FxTest fx = new FxTest();

    private record Seen(int nodes, String words, List<String> kinds) {}

    private Seen seen(String markdown) {
        return fx.call(() -> {
            List<Node> all = new ArrayList<>();
            collect(new MarkdownView(markdown, target -> {}), all);
            StringBuilder words = new StringBuilder();
            List<String> kinds = new ArrayList<>();
            for (Node each : all) {
                switch (each) {
                    case Text text -> words.append(text.getText()).append('\n');
                    case Hyperlink link -> words.append(link.getText()).append('\n');
                    case Label label -> words.append(label.getText()).append('\n');
                    default -> kinds.add(each.getClass().getSimpleName());
                }
            }
            return new Seen(all.size(), words.toString(), kinds);
        });
    }

    private static void collect(Node node, List<Node> into) {
        into.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
        }
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("org.frontdoor.app.markdown.MarkdownBombs#all")
    void noTextHoldsUpTheScreenAndNoneLosesItsWords(String bomb) {
        Seen seen = seen(bomb);
        assertTrue(seen.nodes() < 2 * MarkdownView.MOST, () -> seen.nodes() + " nodes");
        assertTrue(seen.words().contains("last"), "its last word is to be read");
    }

    @Test
    void whatNestsDeeperThanTheScreenShowsIsReadAsWords() {
        assertEquals("nine\n", seen(">".repeat(9) + " nine").words());
    }

    @Test
    void aNarrowColumnKeepsRoomForItsWordsBesideAWideOne() {
        fx.show(() -> {
            Scene scene = new Scene(
                    new MarkdownView(
                            "|Type|Next|\n|-|-|\n|A pothole|" + "Somebody looks at it. ".repeat(9) + "|\n",
                            target -> {}),
                    320,
                    600);
            new Theme().attach(scene);
            return scene;
        });
        GridPane table = fx.find(".markdown-table", GridPane.class);
        Region type = (Region) table.getChildren().getFirst();
        assertTrue(type.getWidth() > 50, () -> type.getWidth() + " of " + table.getWidth());
        assertTrue(table.getWidth() <= 320);
    }

    @Test
    void anArticleIsShownAsItIs() {
        Seen seen = seen("# One\n\n- two\n- *three*\n\n|a|b|\n|-|-|\n|four|five|\n");
        assertEquals("One\n•\ntwo\n•\nthree\na\nb\nfour\nfive\n", seen.words());
        assertTrue(seen.kinds().contains(GridPane.class.getSimpleName()));
    }
}
