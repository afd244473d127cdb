package org.frontdoor.model.command;

/// Why something cannot be done, in words that say what to do about it.
///
/// @param code stable, kebab-case; texts in other languages hang on it
/// @param detail one or two English sentences: what is wrong, and the next step
public record Problem(String code, String detail) {}
