package org.frontdoor.model.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.people.Role;

/// A kind of command: its wire name, its form, who may give it and the one rule that decides it.
///
/// @param name the stable wire name, kebab-case (`open-case`)
/// @param form version of the body's shape, from 1; any change of the shape makes the next one
/// @param type the record class
/// @param roles who may give it
/// @param rule decides it, on the desktop and again at central
/// @param migrations one for each earlier form, the first from form 1 to form 2
public record CommandKind<C extends Command>(
        String name, int form, Class<C> type, Set<Role> roles, Rule<C> rule, List<Migration> migrations) {

    /// @throws IllegalArgumentException when an earlier form could not be read any more
    public CommandKind {
        migrations = List.copyOf(migrations);
        if (form < 1 || migrations.size() != form - 1) {
            throw new IllegalArgumentException(name + " has form " + form + " and " + migrations.size()
                    + " migrations: each earlier form needs one");
        }
    }

    /// A kind whose shape has never changed.
    public CommandKind(String name, int form, Class<C> type, Set<Role> roles, Rule<C> rule) {
        this(name, form, type, roles, rule, List.of());
    }

    /// A body of an earlier form in the form of today.
    ///
    /// @param given the form it has, from 1 to this kind's
    public ObjectNode migrated(int given, ObjectNode body) {
        ObjectNode now = body.deepCopy();
        for (Migration migration : migrations.subList(given - 1, migrations.size())) {
            now = migration.next(now);
        }
        return now;
    }

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
