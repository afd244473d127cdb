package org.frontdoor.model.command;

import java.time.Instant;
import java.util.Set;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.people.Role;

/// A kind of command: its wire name, its form, who may give it and the one rule that decides it.
///
/// @param name the stable wire name, kebab-case (`open-case`)
/// @param form version of the body's shape; a later form must still read the earlier ones
/// @param type the record class
/// @param roles who may give it
/// @param rule decides it, on the desktop and again at central
public record CommandKind<C extends Command>(String name, int form, Class<C> type, Set<Role> roles, Rule<C> rule) {

    /// Decides a command whose static type is not known to the caller.
    /// @throws ClassCastException if the command is of another kind
    public Decision decide(Command command, Entries entries, Actor actor, Instant now) {
        if (!roles.contains(actor.role())) {
            return Decision.refused(
                    "not-your-role",
                    "Your role (" + actor.role().title()
                            + ") may not do this. Ask your lead to do it or to change your role.");
        }
        return rule.decide(type.cast(command), entries, actor, now);
    }
}
