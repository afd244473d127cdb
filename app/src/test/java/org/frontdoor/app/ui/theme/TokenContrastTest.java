package org.frontdoor.app.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// WCAG 2.2, 1.4.3 and 1.4.6: words stand out from what they lie on, by 4.5:1, in high contrast by 7:1.
class TokenContrastTest {
    private static final Pattern TOKEN = Pattern.compile("(-color-[a-z-]+): (#[0-9a-f]{6});");
    private static final List<String> TONES = List.of("info", "good", "amber", "danger", "refer");

    @ParameterizedTest
    @EnumSource(ThemeVariant.class)
    void wordsCanBeReadOnWhatTheyLieOn(ThemeVariant variant) throws IOException {
        Map<String, Color> tokens = tokens(variant);
        double least = variant == ThemeVariant.CONTRAST ? 7 : 4.5;
        var weak = new ArrayList<String>();
        for (String surface : List.of("-color-card", "-color-ground", "-color-chosen")) {
            check(tokens, "-color-words", surface, least, weak);
            check(tokens, "-color-words-quiet", surface, least, weak);
        }
        for (String tone : TONES) {
            check(tokens, "-color-" + tone + "-words", "-color-" + tone + "-face", least, weak);
            check(tokens, "-color-words", "-color-" + tone + "-face", least, weak);
            check(tokens, "-color-" + tone + "-words", "-color-card", least, weak);
            check(tokens, "-color-" + tone + "-dot", "-color-card", 3, weak);
        }
        check(tokens, "-color-next-words", "-color-next", 4.5, weak);
        check(tokens, "-color-focus", "-color-card", 3, weak);
        assertEquals(List.of(), weak);
    }

    private static void check(
            Map<String, Color> tokens, String words, String surface, double least, List<String> weak) {
        double ratio = ratio(color(tokens, words), color(tokens, surface));
        if (ratio < least) {
            weak.add(String.format(Locale.ROOT, "%s on %s: %.2f, wants %.1f", words, surface, ratio, least));
        }
    }

    private static Color color(Map<String, Color> tokens, String name) {
        Color color = tokens.get(name);
        assertNotNull(color, name);
        return color;
    }

    private static double ratio(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color color) {
        double[] channels = {color.getRed(), color.getGreen(), color.getBlue()};
        double[] weights = {0.2126, 0.7152, 0.0722};
        return IntStream.range(0, channels.length)
                .mapToDouble(i -> weights[i] * linear(channels[i]))
                .sum();
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static Map<String, Color> tokens(ThemeVariant variant) throws IOException {
        try (InputStream in = Theme.class.getResourceAsStream(variant.tokens())) {
            assertNotNull(in, variant.tokens());
            var tokens = new HashMap<String, Color>();
            var matcher = TOKEN.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            while (matcher.find()) {
                tokens.put(matcher.group(1), Color.web(matcher.group(2)));
            }
            return tokens;
        }
    }
}
