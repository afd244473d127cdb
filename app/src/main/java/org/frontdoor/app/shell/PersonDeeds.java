package org.frontdoor.app.shell;

/// What somebody can do about being signed in.
///
/// @param password opens the change of their password
/// @param signOut leaves
public record PersonDeeds(Runnable password, Runnable signOut) {}
