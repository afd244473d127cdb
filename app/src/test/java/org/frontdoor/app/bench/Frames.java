package org.frontdoor.app.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import org.frontdoor.app.tour.Screenwork;

/// How long each frame takes while something is done on the screen: from one pulse of JavaFX to the next.
final class Frames {
    /// By then the heap has been given back as it is between two calls.
    private static final int REST_SECONDS = 45;

    /// As long as somebody looks at a screen before the next step.
    private static final int PAUSE_SECONDS = 10;

    private final List<Long> nanos = new ArrayList<>();
    private final AnimationTimer timer = new AnimationTimer() {
        private long before;

        @Override
        public void start() {
            before = System.nanoTime();
            super.start();
        }

        @Override
        public void handle(long now) {
            long here = System.nanoTime();
            nanos.add(here - before);
            before = here;
        }
    };

    private Frames() {}

    /// Lets the program be, so that its memory is that of a rest and not of the work before.
    static void rest() {
        letBe(REST_SECONDS);
    }

    static void pause() {
        letBe(PAUSE_SECONDS);
    }

    private static void letBe(int seconds) {
        try {
            TimeUnit.SECONDS.sleep(seconds);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    static Timing during(Screenwork screen, Runnable work) {
        Frames frames = new Frames();
        screen.run(frames.timer::start);
        work.run();
        return screen.call(() -> {
            frames.timer.stop();
            return Timing.of(frames.nanos.stream().mapToLong(Long::longValue).toArray());
        });
    }
}
