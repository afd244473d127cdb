package org.frontdoor.app.shell;

import javafx.util.Subscription;

/// How long a view listens to the model, which outlives it: until the window is built anew in another language.
final class Lifetime {
    private Subscription all = Subscription.EMPTY;

    void add(Subscription subscription) {
        all = all.and(subscription);
    }

    void end() {
        all.unsubscribe();
    }
}
