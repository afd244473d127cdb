package org.frontdoor.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;

/// A view that is built is a long frame: never while somebody works, nor while the processor is busy with a filling.
class AheadTest {
    private final AtomicLong nanos = new AtomicLong();
    private final AtomicBoolean busy = new AtomicBoolean();
    private final AtomicInteger built = new AtomicInteger();
    private final Node watched = new Group();
    private final Ahead ahead = new Ahead(watched, busy::get, () -> built.incrementAndGet() < 10, nanos::get);

    @Test
    void viewsAreBuiltOneAtATimeWhileNobodyDoesAnything() {
        ahead.look();
        assertEquals(0, built.get());
        pass();
        ahead.look();
        ahead.look();
        assertEquals(2, built.get());
    }

    @Test
    void whoTypesOrClicksIsNotHeldUp() {
        pass();
        watched.fireEvent(click());
        ahead.look();
        assertEquals(0, built.get());
    }

    @Test
    void aFillingIsWaitedFor() {
        pass();
        busy.set(true);
        ahead.look();
        assertEquals(0, built.get());
        busy.set(false);
        ahead.look();
        assertEquals(0, built.get());
        pass();
        ahead.look();
        assertEquals(1, built.get());
    }

    private void pass() {
        nanos.addAndGet(Duration.ofSeconds(2).toNanos());
    }

    private static MouseEvent click() {
        return new MouseEvent(
                MouseEvent.MOUSE_PRESSED,
                0,
                0,
                0,
                0,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                false,
                null);
    }
}
