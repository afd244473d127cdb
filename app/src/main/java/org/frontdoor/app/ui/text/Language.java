package org.frontdoor.app.ui.text;

import java.util.Locale;

/// A language in which the desktop speaks to its person; not the language of a caller.
public enum Language {
    ENGLISH("en", "English", Locale.US, "“", "”"),
    SPANISH("es", "Español", Locale.forLanguageTag("es-US"), "«", "»");

    private final String code;
    private final String ownName;
    private final Locale locale;
    private final String opening;
    private final String closing;

    Language(String code, String ownName, Locale locale, String opening, String closing) {
        this.code = code;
        this.ownName = ownName;
        this.locale = locale;
        this.opening = opening;
        this.closing = closing;
    }

    /// ISO 639-1, as in the names of the bundles.
    public String code() {
        return code;
    }

    /// The name in the language itself, so that whoever needs it can find it.
    public String ownName() {
        return ownName;
    }

    String quote(String words) {
        return opening + Reading.unturned(words) + closing;
    }

    /// How numbers and dates are written.
    public Locale locale() {
        return locale;
    }
}
