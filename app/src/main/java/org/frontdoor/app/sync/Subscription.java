package org.frontdoor.app.sync;

/// Ends a listener.
@FunctionalInterface
public interface Subscription extends AutoCloseable {
    /// No call is begun after this returns; one that runs already ends by itself.
    @Override
    void close();
}
