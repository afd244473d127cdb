package org.frontdoor.app.sync;

import java.time.Instant;
import java.util.function.Supplier;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.Vocabulary;
import org.frontdoor.model.people.Actor;

/// Asks a command's rule, as the person who is signed in.
final class Decider {
    private final Vocabulary vocabulary;
    private final Supplier<Actor> me;

    Decider(Vocabulary vocabulary, Supplier<Actor> me) {
        this.vocabulary = vocabulary;
        this.me = me;
    }

    /// Decides on a trial; what is accepted counts there from now on.
    Decision decide(Command command, Instant at, Trial trial) {
        Decision decision = vocabulary.kindOf(command).decide(command, trial, me.get(), at);
        if (decision instanceof Decision.Accepted(var changes)) {
            trial.apply(changes);
        }
        return decision;
    }
}
