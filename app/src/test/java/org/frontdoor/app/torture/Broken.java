package org.frontdoor.app.torture;

/// The simulated city broke a promise.
final class Broken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Broken(String promise) {
        super(promise);
    }
}
