package org.frontdoor.app.shell;

/// Who is signed in, as the bar shows it.
///
/// @param role in the person's language
public record Person(String name, String role) {}
