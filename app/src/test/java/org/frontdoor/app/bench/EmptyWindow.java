package org.frontdoor.app.bench;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The least that JavaFX can start: a window of Frontdoor's size with one word in it. Says so like Frontdoor does, at
/// the second pulse after, and ends.
public final class EmptyWindow {
    private static final int PULSES_TO_BE_DRAWN = 2;
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private EmptyWindow() {}

    public static void main(String[] words) {
        Platform.startup(EmptyWindow::open);
    }

    private static void open() {
        Stage stage = new Stage();
        stage.setScene(new Scene(new StackPane(new Label("Frontdoor")), WIDTH, HEIGHT));
        stage.setTitle("Empty");
        stage.show();
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                if (++pulses > PULSES_TO_BE_DRAWN) {
                    stop();
                    System.out.println("start window");
                    Platform.exit();
                }
            }
        }.start();
    }
}
