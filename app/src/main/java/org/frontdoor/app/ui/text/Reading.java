package org.frontdoor.app.ui.text;

import java.util.regex.Pattern;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Region;

/// From which side words are read, told by their first letter that has a side: Arabic and Hebrew begin at the right.
public final class Reading {
    private static final Pattern TURNING = Pattern.compile("[\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

    private Reading() {}

    /// The words without the signs that turn them round by hand, which are not seen and take along what stands beside.
    public static String unturned(String words) {
        return TURNING.matcher(words).replaceAll("");
    }

    /// Turns what shows these words, and none but these, to that side.
    public static void turn(Region shown, String words) {
        NodeOrientation side = of(words);
        shown.setNodeOrientation(side);
        if (side == NodeOrientation.RIGHT_TO_LEFT) {
            // Else a label ends where its words do, and they begin in the middle of the page.
            shown.setMaxWidth(Double.MAX_VALUE);
        }
    }

    private static NodeOrientation of(String words) {
        for (int at = 0; at < words.length(); at += Character.charCount(words.codePointAt(at))) {
            switch (Character.getDirectionality(words.codePointAt(at))) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                    return NodeOrientation.LEFT_TO_RIGHT;
                }
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    return NodeOrientation.RIGHT_TO_LEFT;
                }
                default -> {}
            }
        }
        return NodeOrientation.INHERIT;
    }
}
