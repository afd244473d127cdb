package org.frontdoor.app.session;

/// How signing out ended.
public sealed interface Leaving {
    /// Out; keys are wiped, and what was kept stays sealed on this computer.
    record Out() implements Leaving {}

    /// Still in: there is work that central does not have, or that waits for the person. Ask, then leave all the same.
    record UnsentWork(int commands) implements Leaving {}
}
