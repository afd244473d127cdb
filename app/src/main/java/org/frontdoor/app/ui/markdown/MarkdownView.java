package org.frontdoor.app.ui.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.frontdoor.app.markdown.ArticleMarkdown;
import org.frontdoor.app.markdown.PlainLines;
import org.frontdoor.app.ui.text.Reading;
import org.frontdoor.app.ui.theme.Sheets;

/// An article's Markdown on the screen: paragraphs, headings, lists, quotes and tables. Nothing in it is run or
/// fetched. What nests deeper than [#DEEPEST], and what comes after [#MOST] pieces, is shown as plain words, so that no
/// text can exhaust the stack or hold up the screen.
public final class MarkdownView extends VBox {
    private static final int DEEPEST = 8;
    /// Of a column of a table: a short word, and what is better read on several lines.
    private static final int FEWEST_LETTERS = 8;
    private static final int MOST_LETTERS = 32;

    /// Ten dense pages have some hundred pieces; thousands take seconds to be laid out.
    static final int MOST = 1_500;

    private final Consumer<String> follow;
    private int pieces;

    /// @param follow told the target of a pressed link (`article:id`, `service:code`)
    public MarkdownView(String markdown, Consumer<String> follow) {
        this.follow = follow;
        getStyleClass().add("markdown");
        getStylesheets().add(Sheets.beside(MarkdownView.class, "markdown.css"));
        blocks(ArticleMarkdown.parse(markdown), this, 0);
    }

    private void blocks(Node parent, VBox into, int depth) {
        for (Node block = parent.getFirstChild(); block != null; block = block.getNext()) {
            pieces += depth < DEEPEST ? piecesOf(block) : MOST;
            if (pieces > MOST) {
                into.getChildren().add(rest(block));
                return;
            }
            switch (block) {
                case Heading heading -> into.getChildren().add(heading(heading));
                case Paragraph paragraph -> into.getChildren().add(words(paragraph));
                case BulletList list -> items(list, into, depth, index -> "•");
                case OrderedList list -> {
                    int first = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
                    items(list, into, depth, index -> (first + index) + ".");
                }
                case BlockQuote quote -> {
                    VBox inside = new VBox();
                    inside.getStyleClass().add("markdown-quote");
                    blocks(quote, inside, depth + 1);
                    into.getChildren().add(inside);
                }
                case TableBlock table -> into.getChildren().add(table(table));
                case FencedCodeBlock code -> into.getChildren().add(plain(code.getLiteral()));
                case HtmlBlock html -> into.getChildren().add(plain(html.getLiteral()));
                case ThematicBreak line -> into.getChildren().add(line());
                default -> blocks(block, into, depth + 1);
            }
        }
    }

    /// What a block costs by itself; what stands in a list or a quote is counted when its turn comes.
    private static int piecesOf(Node block) {
        return switch (block) {
            case BulletList list -> 1;
            case OrderedList list -> 1;
            case BlockQuote quote -> 1;
            default -> PlainLines.parts(block, MOST);
        };
    }

    /// The words of this block and those behind it.
    private static Label rest(Node first) {
        List<String> lines = new ArrayList<>();
        for (Node block = first; block != null; block = block.getNext()) {
            lines.addAll(PlainLines.of(block));
        }
        return plain(String.join("\n", lines));
    }

    private TextFlow heading(Heading heading) {
        TextFlow words = InlineText.of(heading, follow);
        words.getStyleClass().add(heading.getLevel() == 1 ? "markdown-title" : "markdown-heading");
        return words;
    }

    private TextFlow words(Node paragraph) {
        return InlineText.of(paragraph, follow);
    }

    private void items(Node list, VBox into, int depth, IntFunction<String> marker) {
        VBox items = new VBox();
        items.getStyleClass().add("markdown-list");
        int index = 0;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            pieces += 3;
            if (pieces > MOST) {
                items.getChildren().add(rest(item));
                break;
            }
            if (item instanceof ListItem) {
                Label sign = new Label(marker.apply(index++));
                sign.getStyleClass().add("markdown-marker");
                sign.setMinWidth(Region.USE_PREF_SIZE);
                VBox inside = new VBox();
                HBox.setHgrow(inside, Priority.ALWAYS);
                blocks(item, inside, depth + 1);
                HBox line = new HBox(sign, inside);
                Reading.turn(line, String.join(" ", PlainLines.of(item)));
                items.getChildren().add(line);
            }
        }
        into.getChildren().add(items);
    }

    private GridPane table(TableBlock table) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("markdown-table");
        List<Integer> letters = new ArrayList<>();
        int row = 0;
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node line = part.getFirstChild(); line != null; line = line.getNext()) {
                if (line instanceof TableRow) {
                    row(line, row++, grid, letters);
                }
            }
        }
        // Without a share of its own a narrow column would lose as much as a wide one, down to a letter a line.
        double all = letters.stream().mapToInt(Integer::intValue).sum();
        for (int each : letters) {
            ColumnConstraints share = new ColumnConstraints();
            share.setPercentWidth(100 * each / all);
            grid.getColumnConstraints().add(share);
        }
        return grid;
    }

    /// @param letters of the longest cell of each column, within bounds
    private void row(Node line, int row, GridPane grid, List<Integer> letters) {
        int column = 0;
        for (Node each = line.getFirstChild(); each != null; each = each.getNext()) {
            if (each instanceof TableCell cell) {
                TextFlow words = words(cell);
                VBox inside = new VBox(words);
                inside.getStyleClass().add(cell.isHeader() ? "markdown-head" : "markdown-cell");
                if (letters.size() == column) {
                    letters.add(FEWEST_LETTERS);
                }
                letters.set(column, Math.max(letters.get(column), letters(words.getAccessibleText())));
                grid.add(inside, column++, row);
            }
        }
    }

    /// A long word is not to be broken: its column has more than its share of letters.
    private static int letters(String words) {
        int longest =
                Stream.of(words.split("\\s+")).mapToInt(String::length).max().orElse(0);
        return Math.min(Math.max(words.length(), longest * 5 / 2), MOST_LETTERS);
    }

    private static Label plain(String words) {
        Label label = new Label(words.strip());
        label.setWrapText(true);
        Reading.turn(label, words);
        label.getStyleClass().add("words-quiet");
        return label;
    }

    private static Region line() {
        Region line = new Region();
        line.getStyleClass().add("separator-line");
        return line;
    }
}
