package org.frontdoor.app.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import org.frontdoor.app.shell.Notice;
import org.frontdoor.app.shell.ShellModel;
import org.frontdoor.app.sync.Changes;
import org.frontdoor.app.sync.Subscription;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.app.ui.controls.Tone;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.event.MassEvent;
import org.frontdoor.model.number.ToldNumber;

/// Says in the shell, quietly, which events run, on the desktop of everybody who may see them.
public final class EventNotices implements AutoCloseable {
    private static final String ID = "mass-event/";

    private final RunningEvents events;
    private final ShellModel shell;
    private final Texts texts;
    private final Executor screen;
    private final Subscription changes;
    private final Set<String> told = new HashSet<>();

    /// @param texts of the area `event`
    /// @param screen the JavaFX thread
    public EventNotices(Workspace workspace, ShellModel shell, Texts texts, Executor screen) {
        this.events = new RunningEvents(workspace);
        this.shell = shell;
        this.texts = texts;
        this.screen = screen;
        changes = workspace.onChange(this::changed);
        say(events.now());
    }

    @Override
    public void close() {
        changes.close();
    }

    private void changed(Changes changed) {
        if (changed.touch(MassEvent.KIND)) {
            List<MassEvent> now = events.now();
            screen.execute(() -> say(now));
        }
    }

    private void say(List<MassEvent> running) {
        Set<String> ids = running.stream().map(event -> ID + event.id()).collect(Collectors.toSet());
        Set.copyOf(told).stream().filter(id -> !ids.contains(id)).forEach(id -> {
            shell.withdraw(id);
            told.remove(id);
        });
        running.forEach(event -> {
            String id = ID + event.id();
            if (told.add(id)) {
                shell.tell(new Notice(
                        id,
                        Tone.INFO,
                        texts.say(
                                "notice",
                                event.title(),
                                ToldNumber.of(event.number()).grouped())));
            }
        });
    }
}
