package org.frontdoor.app.ui.controls;

import java.util.regex.Pattern;
import javafx.scene.control.TextField;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// The words in an empty field, which JavaFX cuts off in the middle of a letter where the field is too small for them.
public final class PromptText {
    private static final Pattern LOOSE_END = Pattern.compile("[\\s,:;]+$");

    /// The cursor, and what is lost to whole pixels.
    private static final double SPARE = 2;

    private PromptText() {}

    /// Shows as many of the words as there is room for, now and whenever the field or its text gets another size. What
    /// screen readers say is set elsewhere, and stays whole.
    public static void fit(TextField field, String words) {
        Runnable cut = () -> field.setPromptText(fitting(field, words));
        field.widthProperty().subscribe(cut);
        field.fontProperty().subscribe(cut);
        field.insetsProperty().subscribe(cut);
        cut.run();
    }

    private static String fitting(TextField field, String words) {
        double room = field.getWidth() - field.snappedLeftInset() - field.snappedRightInset() - SPARE;
        if (field.getWidth() == 0 || width(words, field.getFont()) <= room) {
            return words;
        }
        int fits = 0;
        int tooMany = words.length();
        while (tooMany - fits > 1) {
            int middle = (fits + tooMany) / 2;
            if (width(begun(words, middle), field.getFont()) <= room) {
                fits = middle;
            } else {
                tooMany = middle;
            }
        }
        return fits == 0 ? "" : begun(words, fits);
    }

    private static String begun(String words, int letters) {
        return LOOSE_END.matcher(words.substring(0, letters)).replaceFirst("") + "…";
    }

    private static double width(String words, Font font) {
        var text = new Text(words);
        text.setFont(font);
        return text.getLayoutBounds().getWidth();
    }
}
