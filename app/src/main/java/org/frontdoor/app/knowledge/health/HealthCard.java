package org.frontdoor.app.knowledge.health;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

/// A number with its name; pressed, it shows what it is made of.
final class HealthCard extends ToggleButton {
    private final Measure measure;
    private final String title;
    private final Label number = new Label();
    private final Label beside = new Label();
    private final VBox lines;

    HealthCard(Measure measure, String title, Runnable choose) {
        super(title);
        this.measure = measure;
        this.title = title;
        setId("health-" + measure.key());
        getStyleClass().add("health-card");
        Label name = new Label(title);
        name.setWrapText(true);
        number.getStyleClass().add("health-number");
        beside.getStyleClass().addAll("words-quiet", "words-small");
        beside.setWrapText(true);
        lines = new VBox(number, name, beside);
        lines.getStyleClass().add("health-card-lines");
        setGraphic(lines);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        setOnAction(pressed -> choose.run());
    }

    Measure measure() {
        return measure;
    }

    /// A button asks its graphic for its height before it knows its width, and wrapped words are tall then.
    @Override
    protected double computePrefHeight(double width) {
        double inner = prefWidth(-1) - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + lines.prefHeight(inner) + snappedBottomInset();
    }

    void show(String count, String against) {
        number.setText(count);
        beside.setText(against);
        setAccessibleText(title + ": " + count + ", " + against);
    }
}
