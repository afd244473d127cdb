package org.frontdoor.app.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.catalog.Agency;
import org.jspecify.annotations.Nullable;

/// Whose answers, and about which service: side by side, or below each other where one of them would be cut. Delete
/// takes a choice back; a letter leads to what begins with it.
final class AnswerFilters extends Region {
    private static final double GAP = 8;

    private final Map<String, String> names = new HashMap<>();
    private final ComboBox<String> agency;
    private final ComboBox<String> service;

    AnswerFilters(KnowledgeModel model, Texts texts) {
        getStyleClass().add("knowledge-filters");
        agency = box("agency", model.agency, texts);
        service = box("service", model.service, texts);
        getChildren().addAll(agency, service);
        model.choices.subscribe(choices -> {
            choices.agencies().forEach(each -> names.put("agency " + each.code(), name(each)));
            choices.services()
                    .forEach(each -> names.put(
                            "service " + each.code(),
                            each.plainName().in(texts.language().code())));
            fill(agency, model.agency, choices.agencies().stream().map(each -> each.code()));
            fill(service, model.service, choices.services().stream().map(each -> each.code()));
        });
    }

    private double half(double width) {
        return snapSizeX((width - GAP) / 2);
    }

    private boolean beside(double width) {
        return half(width) >= Math.max(agency.minWidth(-1), service.minWidth(-1));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double one = Math.max(agency.prefHeight(-1), service.prefHeight(-1));
        boolean beside = beside(width - snappedLeftInset() - snappedRightInset());
        return snappedTopInset() + (beside ? one : 2 * one + GAP) + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double width = getWidth() - left - snappedRightInset();
        double height = Math.max(agency.prefHeight(-1), service.prefHeight(-1));
        if (beside(width)) {
            double half = half(width);
            agency.resizeRelocate(left, top, half, height);
            service.resizeRelocate(left + half + GAP, top, width - half - GAP, height);
        } else {
            agency.resizeRelocate(left, top, width, height);
            service.resizeRelocate(left, top + height + GAP, width, height);
        }
    }

    /// The short name first, which is left of it in a narrow box.
    private static String name(Agency agency) {
        return agency.shortName().equals(agency.name()) ? agency.name() : agency.shortName() + " · " + agency.name();
    }

    /// What is chosen stays chosen, also where nothing is left of it.
    private static void fill(ComboBox<String> box, StringProperty chosen, Stream<String> codes) {
        List<String> all = Stream.of(Stream.of(""), codes, Stream.of(chosen.get()))
                .flatMap(each -> each)
                .distinct()
                .toList();
        if (!all.equals(box.getItems())) {
            String before = chosen.get();
            box.getItems().setAll(all);
            box.setValue(before);
        }
    }

    private ComboBox<String> box(String key, StringProperty chosen, Texts texts) {
        ComboBox<String> box = new ComboBox<>();
        box.setId("knowledge-" + key);
        box.setAccessibleText(texts.say("filter." + key));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable String code) {
                return name(key, code, texts);
            }

            @Override
            public String fromString(String words) {
                return words;
            }
        });
        box.getItems().setAll("");
        box.valueProperty().bindBidirectional(chosen);
        box.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
                box.setValue("");
                event.consume();
            }
        });
        box.addEventHandler(KeyEvent.KEY_TYPED, event -> lead(box, event.getCharacter()));
        return box;
    }

    private String name(String key, @Nullable String code, Texts texts) {
        return code == null || code.isEmpty()
                ? texts.say("filter." + key + ".all")
                : names.getOrDefault(key + " " + code, code);
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
