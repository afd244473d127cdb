package org.frontdoor.app.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.MapChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.frontdoor.app.ui.controls.Banner;
import org.frontdoor.app.ui.controls.Tone;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.catalog.Answer;
import org.frontdoor.model.catalog.Question;
import org.frontdoor.model.catalog.Questions;
import org.frontdoor.model.catalog.Service;

/// The questions of a service in two columns. Which are asked follows the answers; a field that stays keeps its focus.
final class QuestionGrid extends VBox {
    private final ContactModel model;
    private final Questions questions;
    private final Texts texts;
    private final GridPane grid = new GridPane();
    private final VBox stop = new VBox();
    private final List<Field> fields = new ArrayList<>();

    private record Field(Question question, QuestionField node) {}

    QuestionGrid(ContactModel model, Service service, Texts texts) {
        this.model = model;
        this.questions = Questions.of(service);
        this.texts = texts;
        getStyleClass().add("contact-fields");
        grid.getStyleClass().add("contact-questions");
        for (int i = 0; i < 2; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            half.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(half);
        }
        for (Question question : questions.all()) {
            fields.add(new Field(question, new QuestionField(model, question, texts)));
        }
        getChildren().addAll(stop, grid);
        model.answers.addListener((MapChangeListener<String, List<String>>) change -> show());
        show();
    }

    /// The first field, for the cursor.
    Optional<Node> first() {
        return grid.getChildren().stream()
                .flatMap(field -> Stream.of(".text-input", ".chip").flatMap(kind -> field.lookupAll(kind).stream()))
                .filter(Node::isFocusTraversable)
                .findFirst();
    }

    private void show() {
        List<Answer> answers = model.answers.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new Answer(entry.getKey(), entry.getValue()))
                .toList();
        List<Question> asked = questions.asked(answers);
        List<QuestionField> wanted = fields.stream()
                .filter(field -> asked.contains(field.question))
                .map(Field::node)
                .toList();
        if (!grid.getChildren().equals(wanted)) {
            grid.getChildren().removeIf(node -> !wanted.contains(node));
            place(wanted);
        }
        stop.getChildren()
                .setAll(questions.stopped(answers).stream()
                        .map(found -> new Banner(
                                Tone.DANGER, found.say().in(texts.language().code())))
                        .toList());
        stop.setManaged(!stop.getChildren().isEmpty());
    }

    private void place(List<QuestionField> wanted) {
        int row = 0;
        int column = 0;
        for (QuestionField field : wanted) {
            boolean wide = field.wide();
            if (wide && column == 1) {
                row++;
                column = 0;
            }
            GridPane.setConstraints(field, column, row, wide ? 2 : 1, 1);
            if (!grid.getChildren().contains(field)) {
                grid.getChildren()
                        .add(Math.min(wanted.indexOf(field), grid.getChildren().size()), field);
            }
            column += wide ? 2 : 1;
            if (column > 1) {
                row++;
                column = 0;
            }
        }
    }
}
