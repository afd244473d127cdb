package org.frontdoor.central.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// When waiting desktops are told of news.
class NudgesTest {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final List<Long> pauses = new ArrayList<>();
    private final Nudges nudges = new Nudges(
            millis -> {
                pauses.add(millis);
                return waiting::add;
            },
            new Random(311));

    @Test
    void aFewAreToldAtOnce() {
        List<Long> told = listen(3);
        nudges.at(7);
        run();
        assertThat(told).containsExactly(7L, 7L, 7L);
        assertThat(pauses).containsOnly(0L);
    }

    /// Each of them pulls as soon as it is told.
    @Test
    void aCrowdIsToldOneAfterTheOther() {
        List<Long> told = listen(2_000);
        pauses.clear();
        nudges.at(7);
        assertThat(pauses).hasSize(2_000).allMatch(millis -> millis < 4_000);
        assertThat(IntStream.range(0, 10)
                        .mapToLong(tenth -> pauses.stream()
                                .filter(millis -> millis / 400 == tenth)
                                .count()))
                .allMatch(count -> count > 100);
        run();
        assertThat(told).hasSize(2_000).containsOnly(7L);
    }

    @Test
    void whatComesWhileOneWaitsIsToldWithIt() {
        List<Long> told = listen(100);
        nudges.at(7);
        nudges.at(8);
        run();
        assertThat(told).hasSize(100).containsOnly(8L);
    }

    private List<Long> listen(int count) {
        List<Long> told = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            nudges.listen(told::add);
        }
        run();
        told.clear();
        return told;
    }

    private void run() {
        for (Runnable next = waiting.poll(); next != null; next = waiting.poll()) {
            next.run();
        }
    }
}
