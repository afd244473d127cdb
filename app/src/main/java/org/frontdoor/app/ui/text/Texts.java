package org.frontdoor.app.ui.text;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;

/// The words of one area (a room or a part of the window) in the language that the person has chosen.
///
/// They lie in `texts/AREA_en.properties` and `AREA_es.properties` (UTF-8). `{0}`, `{1}` … are parameters; whole
/// numbers are
/// written with the language's separators. The words of an area are asked for only in its own package; a test finds
/// missing,
/// unused and wrongly parameterized ones. When the language changes the shell builds the rooms anew, so a view may
/// simply [#say].
public final class Texts {
    private final ObservableValue<Language> language;
    private final Map<Language, Bundle> bundles = new EnumMap<>(Language.class);

    public Texts(String area, ObservableValue<Language> language) {
        this.language = language;
        for (Language each : Language.values()) {
            bundles.put(each, Bundle.read(area, each));
        }
    }

    public Language language() {
        return language.getValue();
    }

    /// The words for the key.
    ///
    /// @throws IllegalArgumentException when the area has no such key
    public String say(String key, Object... parameters) {
        return bundle().words(key, parameters);
    }

    /// The words for a number of things: `KEY.one` or `KEY.other`; the number itself is `{0}`, the rest follow.
    public String count(String key, long number, Object... parameters) {
        var all = new Object[parameters.length + 1];
        all[0] = number;
        System.arraycopy(parameters, 0, all, 1, parameters.length);
        return bundle().words(key + (number == 1 ? ".one" : ".other"), all);
    }

    /// The words for a key that may not be there, as when it comes from elsewhere.
    public Optional<String> find(String key) {
        return bundle().find(key);
    }

    /// The words of another area, in the same language.
    public Texts area(String other) {
        return new Texts(other, language);
    }

    /// What somebody said, between the marks that the language puts around it.
    public String quote(String words) {
        return language().quote(words);
    }

    /// As [#say], following the language while it is observed: for what is never built anew.
    public StringBinding follow(String key) {
        return Bindings.createStringBinding(() -> say(key), language);
    }

    private Bundle bundle() {
        return Objects.requireNonNull(bundles.get(language.getValue()));
    }
}
