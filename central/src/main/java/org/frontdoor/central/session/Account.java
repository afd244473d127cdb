package org.frontdoor.central.session;

import org.frontdoor.model.people.Person;

/// Somebody who can sign in.
///
/// @param password its hash
record Account(Person person, String password) {}
