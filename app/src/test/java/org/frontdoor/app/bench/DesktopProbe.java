package org.frontdoor.app.bench;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.END;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.PAGE_DOWN;
import static javafx.scene.input.KeyCode.T;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.robot.Robot;
import org.frontdoor.app.tour.Desktop;
import org.frontdoor.app.tour.Hands;
import org.frontdoor.app.tour.Screenwork;
import org.frontdoor.app.tour.TourStopped;

/// The whole desktop in a process of its own, worked on by keys: `main first|again central data cases out`. The first
/// time everything comes from central; again it is in the cache, as on every day after.
final class DesktopProbe {
    private static final int PAGES = 150;
    private static final int CONTACTS = 120;
    private static final int WARM_CONTACTS = 20;
    private static final int MOST_LOOKS = 6;
    private static final String ALL = "#cases-view-all";

    private final Screenwork screen = new Screenwork();
    private final Figures figures = Figures.none();

    private DesktopProbe() {}

    public static void main(String[] words) throws IOException {
        try {
            new DesktopProbe()
                    .run(
                            words[0].equals("first"),
                            words[1],
                            Path.of(words[2]),
                            Integer.parseInt(words[3]),
                            Path.of(words[4]));
            System.exit(0);
        } catch (TourStopped stopped) {
            // The window's thread would keep the process alive.
            System.err.println(stopped.sentence());
            System.exit(1);
        }
    }

    private void run(boolean first, String central, Path data, int cases, Path out) throws IOException {
        Screenwork.startToolkit();
        try (Desktop desktop = Desktop.start(screen, central, data)) {
            Hands hands = desktop.hands();
            long began = System.nanoTime();
            hands.click("#person-agent");
            hands.see("#contact-words");
            figures.put("usable_s", (System.nanoTime() - began) / 1e9);
            if (!first) {
                Frames.pause();
            }
            Timing opening = Frames.during(screen, () -> {
                hands.press(CONTROL, DIGIT2);
                hands.see("#cases-table");
            });
            figures.put("opening_ms", opening.longest());
            hands.click(ALL);
            Timing filling = Frames.during(screen, () -> awaitCases(hands, String.format(Locale.US, "%,d", cases)));
            figures.put("filling_ms", Math.max(opening.longest(), filling.longest()));
            figures.put("filling_p99_ms", filling.p99());
            figures.put("in_step_s", (System.nanoTime() - began) / 1e9);
            if (!first) {
                scroll(desktop, cases);
                hands.press(CONTROL, DIGIT1);
                saves(desktop);
            }
            Frames.rest();
            figures.put("memory_MiB", ProcessMemory.mebibytes());
            Runtime heap = Runtime.getRuntime();
            figures.put("heap_MiB", heap.totalMemory() / 1_048_576.0);
            figures.put("heap_used_MiB", (heap.totalMemory() - heap.freeMemory()) / 1_048_576.0);
        }
        figures.write(out);
    }

    /// Looks for as long as several looks of the tour take: all of a city is more than the tour has.
    private static void awaitCases(Hands hands, String count) {
        for (int looks = 1; ; looks++) {
            try {
                hands.read("#cases-standing", count);
                return;
            } catch (TourStopped notYet) {
                if (looks == MOST_LOOKS) {
                    throw notYet;
                }
            }
        }
    }

    private void scroll(Desktop desktop, int cases) {
        Hands hands = desktop.hands();
        screen.await(
                "all cases in the list",
                () -> desktop.scene().lookup("#cases-table") instanceof TableView<?> table
                        && table.getItems().size() >= cases);
        hands.click("#cases-table");
        Timing scrolling = Frames.during(screen, () -> {
            for (int i = 0; i < PAGES; i++) {
                hands.press(PAGE_DOWN);
            }
            hands.press(END);
            hands.press(HOME);
            wheel();
        });
        figures.put("scrolling_ms", scrolling.longest());
        figures.put("scrolling_p99_ms", scrolling.p99());
    }

    private void wheel() {
        for (int i = 0; i < PAGES; i++) {
            screen.run(() -> new Robot().mouseWheel(3));
            screen.settle();
        }
    }

    private void saves(Desktop desktop) {
        Hands hands = desktop.hands();
        long[] nanos = new long[CONTACTS];
        for (int i = -WARM_CONTACTS; i < CONTACTS; i++) {
            hands.cursorIn("#contact-words");
            hands.type("a drain cover is gone");
            hands.press(ALT, T);
            long took = saved(desktop);
            if (i >= 0) {
                nanos[i] = took;
            }
            hands.press(CONTROL, N);
        }
        Timing saves = Timing.of(nanos);
        figures.put("save_p50_ms", saves.p50());
        figures.put("save_p99_ms", saves.p99());
    }

    /// From Ctrl+Enter to the frame that shows a number.
    private long saved(Desktop desktop) {
        AtomicLong began = new AtomicLong();
        AtomicLong ended = new AtomicLong();
        AnimationTimer eye = new AnimationTimer() {
            @Override
            public void handle(long now) {
                Node number = desktop.scene().lookup("#number-big");
                if (ended.get() == 0
                        && number instanceof Labeled shown
                        && !shown.getText().isEmpty()) {
                    ended.set(System.nanoTime());
                }
            }
        };
        screen.run(() -> {
            eye.start();
            Robot robot = new Robot();
            began.set(System.nanoTime());
            robot.keyPress(CONTROL);
            robot.keyPress(ENTER);
            robot.keyRelease(ENTER);
            robot.keyRelease(CONTROL);
        });
        screen.await("a number", () -> ended.get() != 0);
        screen.run(eye::stop);
        return ended.get() - began.get();
    }
}
