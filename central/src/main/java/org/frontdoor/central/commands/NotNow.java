package org.frontdoor.central.commands;

import org.frontdoor.model.command.Problem;

/// Central cannot do its part for now: the command stays with its sender, and is sent again.
public final class NotNow extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    public NotNow(Problem problem) {
        super(problem.code(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
