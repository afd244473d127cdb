package org.frontdoor.app.knowledge;

import java.time.Duration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Tells of words that no answer says, once each: when the search has come to rest, or the person goes on. What is
/// still being typed is nobody's question yet. JavaFX thread only.
final class FailedSearches {
    private static final Duration REST = Duration.ofSeconds(3);

    private final ScheduledExecutorService clock;
    private final Executor screen;
    private final Consumer<String> told;
    private final Set<String> before = new HashSet<>();
    private @Nullable String waiting;
    private @Nullable ScheduledFuture<?> resting;

    /// @param told gets the words
    FailedSearches(ScheduledExecutorService clock, Executor screen, Consumer<String> told) {
        this.clock = clock;
        this.screen = screen;
        this.told = told;
    }

    /// What the newest search came to; empty when something was found.
    void found(Optional<String> failed) {
        if (resting != null) {
            resting.cancel(false);
        }
        waiting = failed.filter(words -> !knows(words)).orElse(null);
        if (waiting != null) {
            String words = waiting;
            resting = clock.schedule(
                    () -> screen.execute(() -> {
                        if (words.equals(waiting)) {
                            tell();
                        }
                    }),
                    REST.toMillis(),
                    TimeUnit.MILLISECONDS);
        }
    }

    /// The person goes on, or wants an answer now.
    void tell() {
        String words = waiting;
        waiting = null;
        if (words != null && before.add(key(words))) {
            told.accept(words);
        }
    }

    /// Whether these words were told of.
    boolean knows(String words) {
        return before.contains(key(words));
    }

    private static String key(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
