package org.frontdoor.app.sync;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// Those who want to be told of something.
final class Listeners<T> {
    private final List<Consumer<T>> each = new CopyOnWriteArrayList<>();

    Subscription add(Consumer<T> listener) {
        Consumer<T> own = news -> listener.accept(news);
        each.add(own);
        return () -> each.remove(own);
    }

    void tell(T news) {
        each.forEach(listener -> listener.accept(news));
    }
}
