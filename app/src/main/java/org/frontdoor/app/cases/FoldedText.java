package org.frontdoor.app.cases;

import java.text.Normalizer;
import java.util.Locale;

/// Words as they are compared: small letters without accents, so that «peña» is found by «Pena».
public final class FoldedText {
    private FoldedText() {}

    public static String of(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return ascii(small)
                ? small
                : Normalizer.normalize(small, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    private static boolean ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }
}
