package org.frontdoor.app.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableMap;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.frontdoor.app.ui.controls.Banner;
import org.frontdoor.app.ui.controls.Tone;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.app.ui.theme.Sheets;
import org.frontdoor.model.catalog.Answer;
import org.frontdoor.model.catalog.Question;
import org.frontdoor.model.catalog.Questions;

/// The questions of a service, side by side where there is room. Which are asked follows the answers; a field that
/// stays keeps its focus.
public final class QuestionGrid extends VBox {
    private final ObservableMap<String, List<String>> answers;
    private final int columns;
    private final Questions questions;
    private final Texts texts;
    private final GridPane grid = new GridPane();
    private final VBox stop = new VBox();
    private final List<Field> fields = new ArrayList<>();

    private record Field(Question question, QuestionField node) {}

    /// Says what is wrong with an answer.
    @FunctionalInterface
    public interface Mistakes {
        /// Keeps `error` in step with what is wrong with the answer to that question; empty while nothing is.
        void follow(String question, StringProperty error);
    }

    /// @param answers by question; changed as the fields are filled in
    /// @param columns how many short fields stand side by side
    /// @param texts those of whichever area
    public QuestionGrid(
            Questions questions,
            ObservableMap<String, List<String>> answers,
            Mistakes mistakes,
            int columns,
            Texts texts) {
        this.answers = answers;
        this.questions = questions;
        this.columns = columns;
        this.texts = texts.area("questions");
        getStyleClass().add("questions");
        getStylesheets().add(Sheets.beside(QuestionGrid.class, "questions.css"));
        grid.getStyleClass().add("question-grid");
        for (int i = 0; i < columns; i++) {
            ColumnConstraints share = new ColumnConstraints();
            share.setPercentWidth(100.0 / columns);
            share.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(share);
        }
        for (Question question : questions.all()) {
            fields.add(new Field(question, new QuestionField(question, answers, mistakes, this.texts)));
        }
        getChildren().addAll(stop, grid);
        answers.addListener((MapChangeListener<String, List<String>>) change -> show());
        show();
    }

    /// The first field, for the cursor.
    public Optional<Node> first() {
        return grid.getChildren().stream()
                .flatMap(field -> Stream.of(".text-input", ".chip").flatMap(kind -> field.lookupAll(kind).stream()))
                .filter(Node::isFocusTraversable)
                .findFirst();
    }

    private void show() {
        List<Answer> given = answers.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new Answer(entry.getKey(), entry.getValue()))
                .toList();
        List<Question> asked = questions.asked(given);
        List<QuestionField> wanted = fields.stream()
                .filter(field -> asked.contains(field.question))
                .map(Field::node)
                .toList();
        if (!grid.getChildren().equals(wanted)) {
            grid.getChildren().removeIf(node -> !wanted.contains(node));
            place(wanted);
        }
        stop.getChildren()
                .setAll(questions.stopped(given).stream()
                        .map(found -> new Banner(
                                Tone.DANGER, found.say().in(texts.language().code())))
                        .toList());
        stop.setManaged(!stop.getChildren().isEmpty());
    }

    private void place(List<QuestionField> wanted) {
        int row = 0;
        int column = 0;
        for (QuestionField field : wanted) {
            int width = field.wide() ? columns : 1;
            if (column + width > columns) {
                row++;
                column = 0;
            }
            GridPane.setConstraints(field, column, row, width, 1);
            if (!grid.getChildren().contains(field)) {
                grid.getChildren()
                        .add(Math.min(wanted.indexOf(field), grid.getChildren().size()), field);
            }
            column += width;
        }
    }
}
