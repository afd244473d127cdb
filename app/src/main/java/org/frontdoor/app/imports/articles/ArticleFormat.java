package org.frontdoor.app.imports.articles;

/// A form in which other systems hand out their articles.
public enum ArticleFormat {
    /// Markdown, with the front matter of a city pack or without.
    MARKDOWN,
    /// A page of the web.
    HTML,
    /// A list of answers as Honolulu's.
    HONOLULU,
    /// A page as GOV.UK's content store gives it.
    GOVUK
}
