package org.frontdoor.model.directory;

/// A language that is spoken there (HSDS `language`).
///
/// @param name as the directory writes it (`Spanish`)
/// @param code language tag, or empty
/// @param note how (`by appointment`), or empty
public record SpokenLanguage(String name, String code, String note) {}
