package org.frontdoor.app.ui.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One area in one language. Plain braces instead of `MessageFormat`, whose apostrophes translators get wrong.
final class Bundle {
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\d)}");

    private final String name;
    private final Locale locale;
    private final Map<String, String> words;

    private Bundle(String name, Locale locale, Map<String, String> words) {
        this.name = name;
        this.locale = locale;
        this.words = words;
    }

    static Bundle read(String area, Language language) {
        String name = area + "_" + language.code() + ".properties";
        var properties = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Bundle.class.getResourceAsStream("/org/frontdoor/app/texts/" + name), name),
                StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException cannotRead) {
            throw new UncheckedIOException(name, cannotRead);
        }
        var words = new HashMap<String, String>();
        properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
        return new Bundle(name, language.locale(), words);
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(words.get(key));
    }

    String words(String key, Object... parameters) {
        String text = words.get(key);
        if (text == null) {
            throw new IllegalArgumentException(name + " has no text " + key);
        }
        Matcher matcher = PARAMETER.matcher(text);
        return matcher.replaceAll(found -> {
            int index = Integer.parseInt(found.group(1));
            if (index >= parameters.length) {
                throw new IllegalArgumentException(name + ": " + key + " wants parameter " + index);
            }
            return Matcher.quoteReplacement(written(parameters[index]));
        });
    }

    private String written(Object parameter) {
        return switch (parameter) {
            case Integer number -> NumberFormat.getIntegerInstance(locale).format(number);
            case Long number -> NumberFormat.getIntegerInstance(locale).format(number);
            default -> Reading.unturned(parameter.toString());
        };
    }
}
