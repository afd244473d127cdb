package org.frontdoor.app.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.StringConverter;
import org.frontdoor.app.cases.filter.AnswerKey;
import org.frontdoor.app.ui.controls.Beside;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.catalog.Agency;
import org.frontdoor.model.catalog.Service;
import org.jspecify.annotations.Nullable;

/// Whose answers, and about which service: side by side, or below each other where one of them would be cut. Delete
/// takes a choice back; a letter leads to what begins with it.
final class AnswerFilters extends StackPane {
    private static final double HALF = 0.5;
    private static final double GAP = 8;

    private final KnowledgeModel model;
    private final Map<String, String> names = new HashMap<>();
    private final ComboBox<String> agency;
    private final ComboBox<String> service;
    /// The boxes follow what filters; nobody chooses.
    private boolean filling;

    AnswerFilters(KnowledgeController controller, Texts texts) {
        this.model = controller.model();
        getStyleClass().add("knowledge-filters");
        agency = box(AnswerKey.AGENCY, controller, texts);
        service = box(AnswerKey.SERVICE, controller, texts);
        service.setMinHeight(USE_PREF_SIZE);
        getChildren().add(new Beside(agency, service, HALF, GAP));
        model.choices.subscribe(choices -> {
            choices.agencies().forEach(each -> names.put(AnswerKey.AGENCY + each.code(), name(each)));
            choices.services()
                    .forEach(each -> names.put(
                            AnswerKey.SERVICE + each.code(),
                            each.plainName().in(texts.language().code())));
            fill();
        });
        model.filters.subscribe((before, now) -> fill());
    }

    private void fill() {
        Answers.Choices choices = model.choices.get();
        fill(agency, AnswerKey.AGENCY, choices.agencies().stream().map(Agency::code));
        fill(service, AnswerKey.SERVICE, choices.services().stream().map(Service::code));
    }

    /// The short name first, which is left of it in a narrow box.
    private static String name(Agency agency) {
        return agency.shortName().equals(agency.name()) ? agency.name() : agency.shortName() + " · " + agency.name();
    }

    /// What filters is shown, also where nothing is left of it, and where it was typed as no choice says it.
    private void fill(ComboBox<String> box, AnswerKey key, Stream<String> codes) {
        String shown = model.filter(key);
        List<String> all = Stream.of(Stream.of(""), codes, Stream.of(shown))
                .flatMap(each -> each)
                .distinct()
                .toList();
        filling = true;
        if (!all.equals(box.getItems())) {
            box.getItems().setAll(all);
        }
        box.setValue(shown);
        filling = false;
    }

    private ComboBox<String> box(AnswerKey key, KnowledgeController controller, Texts texts) {
        ComboBox<String> box = new ComboBox<>();
        String part = key.name().toLowerCase(Locale.ROOT);
        box.setId("knowledge-" + part);
        box.setAccessibleText(texts.say("filter." + part));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable String code) {
                return code == null || code.isEmpty()
                        ? texts.say("filter." + part + ".all")
                        : names.getOrDefault(key + code, code);
            }

            @Override
            public String fromString(String words) {
                return words;
            }
        });
        box.getItems().setAll("");
        box.setValue("");
        box.valueProperty().subscribe((before, now) -> {
            if (!filling && now != null) {
                controller.filter(key, now);
            }
        });
        box.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
                box.setValue("");
                event.consume();
            }
        });
        box.addEventHandler(KeyEvent.KEY_TYPED, event -> lead(box, event.getCharacter()));
        return box;
    }

    /// The next one that begins with this letter.
    private static void lead(ComboBox<String> box, String letter) {
        if (letter.isBlank() || !Character.isLetterOrDigit(letter.codePointAt(0))) {
            return;
        }
        int size = box.getItems().size();
        int at = Math.max(0, box.getSelectionModel().getSelectedIndex());
        IntStream.range(1, size + 1)
                .map(step -> (at + step) % size)
                .filter(index -> index > 0
                        && box.getConverter()
                                .toString(box.getItems().get(index))
                                .toLowerCase(Locale.ROOT)
                                .startsWith(letter.toLowerCase(Locale.ROOT)))
                .findFirst()
                .ifPresent(box.getSelectionModel()::select);
    }
}
