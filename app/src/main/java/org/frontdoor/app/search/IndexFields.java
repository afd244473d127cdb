package org.frontdoor.app.search;

import java.util.List;

/// Names of the index's fields. Text fields stand once per language, each read by its own analyzer.
final class IndexFields {
    static final String TYPE = "type";
    static final String SERVICE = "service";
    static final String ARTICLE = "article";
    static final String POSITION = "position";
    /// Type and position as one term.
    static final String PLACE = "place";
    /// Official and plain names, titles.
    static final String NAME = "name";
    static final String KEYWORDS = "keywords";
    /// A whole keyword phrase or name as one term.
    static final String PHRASE = "phrase";
    /// What the services of an article are called.
    static final String VIA = "via";
    static final String BODY = "body";
    /// All that an article says, word for word.
    static final String EXACT = "exact";

    static final List<String> LANGUAGES = List.of("en", "es");

    private IndexFields() {}

    static String place(String type, int position) {
        return type + "/" + position;
    }

    static String in(String field, String language) {
        return field + "_" + language;
    }
}
