package org.frontdoor.app.ui.controls;

import javafx.util.Subscription;

/// How long a view listens to the model, which outlives it: until the window is built anew in another language.
public final class Lifetime {
    private Subscription all = Subscription.EMPTY;

    public void add(Subscription subscription) {
        all = all.and(subscription);
    }

    public void end() {
        all.unsubscribe();
    }
}
