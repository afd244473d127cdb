package org.frontdoor.central.commands;

import org.frontdoor.model.people.Actor;

/// A command and who gives it.
record Asked(Actor actor, Given given) {}
