package org.frontdoor.app.search;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
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
import org.commonmark.parser.Parser;
import org.frontdoor.model.knowledge.Article;

/// An article without its Markdown, as it is searched and quoted: a heading, paragraph, item or row of a table a line.
final class PlainText extends AbstractVisitor {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    private PlainText() {}

    static List<String> of(Article article) {
        PlainText plain = new PlainText();
        PARSER.parse(article.body()).accept(plain);
        return plain.lines;
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
