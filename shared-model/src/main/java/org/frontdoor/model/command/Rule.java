package org.frontdoor.model.command;

import java.time.Instant;
import org.frontdoor.model.people.Actor;

/// Decides one kind of command. Pure: the same command, entries, actor and time give the same decision on the
/// desktop and at central; it reads nothing but what it is given.
@FunctionalInterface
public interface Rule<C extends Command> {
    Decision decide(C command, Entries entries, Actor actor, Instant now);
}
