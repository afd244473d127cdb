package org.frontdoor.app.signin;

import org.frontdoor.model.people.Role;

/// Someone who may be tried out with one click.
///
/// @param name the sign-in name
/// @param displayName as colleagues know them
public record DemoPerson(String name, String displayName, Role role) {}
