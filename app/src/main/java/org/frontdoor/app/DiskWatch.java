package org.frontdoor.app;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.frontdoor.app.disk.DiskSpace;
import org.frontdoor.app.disk.DiskSpace.Room;
import org.frontdoor.app.shell.Notice;
import org.frontdoor.app.shell.ShellModel;
import org.frontdoor.app.ui.controls.Tone;
import org.frontdoor.app.ui.text.Texts;

/// Tells the person early that the disk fills up, above whatever room they are in, and takes it back when there is room
/// again. Finished work is kept all the same, from the journal's reserve, until that is used up too.
final class DiskWatch implements AutoCloseable {
    private static final long SECONDS = 20;
    private static final String NOTICE = "disk";

    private final DiskSpace disk;
    private final ShellModel shell;
    private final Texts texts;
    private final Consumer<Room> told;
    private final Executor screen;
    private final ScheduledFuture<?> looking;

    /// Looks at once, then every 20 seconds.
    ///
    /// @param told of each look, on the screen's thread
    /// @param background where the disk is asked: a network drive may take its time
    DiskWatch(
            DiskSpace disk,
            ShellModel shell,
            Texts texts,
            Consumer<Room> told,
            ScheduledExecutorService clock,
            Executor background,
            Executor screen) {
        this.disk = disk;
        this.shell = shell;
        this.texts = texts;
        this.told = told;
        this.screen = screen;
        this.looking = clock.scheduleWithFixedDelay(() -> background.execute(this::look), 0, SECONDS, TimeUnit.SECONDS);
    }

    private void look() {
        Room room = disk.room();
        Optional<Notice> notice = switch (room) {
            case Room.Enough enough -> Optional.empty();
            case Room.Unknown unknown -> Optional.empty();
            case Room.Low low -> Optional.of(notice("disk.low", Tone.AMBER, low.freeBytes()));
            case Room.TooLittle full -> Optional.of(notice("disk.full", Tone.DANGER, full.freeBytes()));
        };
        screen.execute(() -> {
            told.accept(room);
            notice.ifPresentOrElse(shell::tell, () -> shell.withdraw(NOTICE));
        });
    }

    private Notice notice(String key, Tone tone, long free) {
        return new Notice(NOTICE, tone, texts.say(key, free >> 20));
    }

    @Override
    public void close() {
        looking.cancel(false);
    }
}
