package org.frontdoor.app.host;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.filter.Filter;
import ch.qos.logback.core.spi.FilterReply;

/// Keeps out of the log that Javalin did not start: central says why in a sentence of its own.
public final class SaidElsewhere extends Filter<ILoggingEvent> {
    /// Made by the log's settings.
    public SaidElsewhere() {}

    @Override
    public FilterReply decide(ILoggingEvent event) {
        return event.getMessage().equals("Failed to start Javalin") ? FilterReply.DENY : FilterReply.NEUTRAL;
    }
}
