package org.frontdoor.app.sync;

import java.time.Instant;
import org.frontdoor.model.command.Problem;

/// How this computer stands with central. Work goes on in each of these.
public sealed interface Connection {
    Instant since();

    /// Trying for the first time since the start.
    record Connecting(Instant since) implements Connection {}

    /// Central answered the last time it was asked.
    record Online(Instant since) implements Connection {}

    /// Central does not answer as it should. Tried again by itself.
    record Offline(Instant since, Problem why) implements Connection {}

    /// Central wants the password again. Work is kept; pushing and pulling wait until then.
    record SignInNeeded(Instant since, Problem why) implements Connection {}
}
