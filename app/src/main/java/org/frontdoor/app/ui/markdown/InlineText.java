package org.frontdoor.app.ui.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.frontdoor.app.ui.text.Reading;

/// The words inside a paragraph, with their emphasis and links. Inline HTML is shown as it was typed, never run.
final class InlineText extends AbstractVisitor {
    private final List<Node> runs = new ArrayList<>();
    private final Consumer<String> follow;
    private final List<String> styles = new ArrayList<>();

    /// @param follow told the target of a link that was pressed
    private InlineText(Consumer<String> follow) {
        this.follow = follow;
    }

    static TextFlow of(org.commonmark.node.Node paragraph, Consumer<String> follow) {
        InlineText inline = new InlineText(follow);
        inline.visitChildren(paragraph);
        TextFlow flow = new TextFlow(inline.runs.toArray(Node[]::new));
        flow.getStyleClass().add("markdown-words");
        flow.setAccessibleRole(AccessibleRole.TEXT);
        flow.setAccessibleText(words(inline.runs));
        Reading.turn(flow, flow.getAccessibleText());
        return flow;
    }

    private static String words(List<Node> runs) {
        StringBuilder words = new StringBuilder();
        for (Node run : runs) {
            switch (run) {
                case Text text -> words.append(text.getText());
                case Hyperlink link -> words.append(link.getText());
                default -> words.append(' ');
            }
        }
        return words.toString();
    }

    @Override
    public void visit(org.commonmark.node.Text text) {
        add(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        styled("markdown-code", () -> add(code.getLiteral()));
    }

    @Override
    public void visit(Emphasis emphasis) {
        styled("markdown-emphasis", () -> visitChildren(emphasis));
    }

    @Override
    public void visit(StrongEmphasis strong) {
        styled("markdown-strong", () -> visitChildren(strong));
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        add(" ");
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        add("\n");
    }

    @Override
    public void visit(HtmlInline html) {
        add(html.getLiteral());
    }

    @Override
    public void visit(Link link) {
        InlineText inside = new InlineText(follow);
        inside.visitChildren(link);
        Hyperlink hyperlink = new Hyperlink(words(inside.runs));
        hyperlink.getStyleClass().add("markdown-link");
        hyperlink.setOnAction(event -> follow.accept(link.getDestination()));
        runs.add(hyperlink);
    }

    private void styled(String style, Runnable inside) {
        styles.add(style);
        inside.run();
        styles.removeLast();
    }

    private void add(String words) {
        Text text = new Text(words);
        text.getStyleClass().add("markdown-text");
        text.getStyleClass().addAll(styles);
        runs.add(text);
    }
}
