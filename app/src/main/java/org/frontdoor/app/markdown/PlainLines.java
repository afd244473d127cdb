package org.frontdoor.app.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/// Words without their Markdown: a heading, paragraph, item or row of a table a line.
public final class PlainLines extends AbstractVisitor {
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    private PlainLines() {}

    /// Those of a text, or of a part of it.
    public static List<String> of(Node part) {
        PlainLines plain = new PlainLines();
        part.accept(plain);
        return plain.lines;
    }

    /// How many nodes a part has, counted up to a little over `enough`.
    public static int parts(Node part, int enough) {
        Deque<Node> left = new ArrayDeque<>(List.of(part));
        int parts = 0;
        while (!left.isEmpty() && parts <= enough) {
            Node next = left.pop();
            parts++;
            for (Node child = next.getFirstChild(); child != null; child = child.getNext()) {
                left.push(child);
            }
        }
        return parts;
    }

    @Override
    public void visit(Heading heading) {
        line(heading);
    }

    @Override
    public void visit(Paragraph paragraph) {
        line(paragraph);
    }

    @Override
    public void visit(CustomNode node) {
        switch (node) {
            case TableRow row -> line(row);
            case TableCell cell -> {
                line.append(line.isEmpty() ? "" : " · ");
                visitChildren(cell);
            }
            default -> visitChildren(node);
        }
    }

    @Override
    public void visit(FencedCodeBlock block) {
        lines.addAll(block.getLiteral().lines().toList());
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        lines.addAll(block.getLiteral().lines().toList());
    }

    @Override
    public void visit(Text text) {
        line.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        line.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        line.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        line.append(' ');
    }

    private void line(Node block) {
        visitChildren(block);
        if (!line.isEmpty()) {
            lines.add(line.toString());
            line.setLength(0);
        }
    }
}
