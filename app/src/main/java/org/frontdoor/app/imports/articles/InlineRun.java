package org.frontdoor.app.imports.articles;

/// Words of a page that look the same.
///
/// @param link where they lead, empty for nowhere
record InlineRun(String text, boolean strong, boolean emphasis, boolean code, String link) {
    static InlineRun plain(String text) {
        return new InlineRun(text, false, false, false, "");
    }

    boolean looksLike(InlineRun other) {
        return strong == other.strong && emphasis == other.emphasis && code == other.code && link.equals(other.link);
    }

    InlineRun saying(String words) {
        return new InlineRun(words, strong, emphasis, code, link);
    }
}
