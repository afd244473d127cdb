package org.frontdoor.app.contact;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.frontdoor.app.ui.tasks.Tasks;
import org.frontdoor.model.catalog.Handling;
import org.frontdoor.model.catalog.Service;

/// The door of what is to be said in a contact: finds its script, ticks what was said, and goes on to what is open.
/// JavaFX thread only.
final class ScriptController {
    private final ContactModel model;
    private final ContactInteractor interactor;
    private final Tasks tasks;
    private final ScriptLines lines;
    private String at = "";

    ScriptController(ContactModel model, ContactInteractor interactor, Tasks tasks) {
        this.model = model;
        this.interactor = interactor;
        this.tasks = tasks;
        this.lines = new ScriptLines(model);
        model.step.subscribe((before, now) -> find(now));
    }

    List<ScriptLine> lines() {
        return lines.now();
    }

    private void find(Step step) {
        at = "";
        model.script.set(null);
        switch (step) {
            case Step.Intake intake -> find(step, Handling.HELP, intake.service());
            case Step.Refer refer -> find(step, Handling.REFER, refer.service());
            case Step.Answer _, Step.Listed _, Step.Listen _ -> {}
        }
    }

    private void find(Step step, Handling handling, Service service) {
        tasks.start(() -> interactor.script(handling, service), found -> {
            if (step.equals(model.step.get())) {
                model.script.set(found.orElse(null));
            }
        });
    }

    /// From this line on is what is said next.
    void at(ScriptLine line) {
        at = line.key();
    }

    /// It was said, or it was not after all.
    void turn(ScriptLine line) {
        if (!model.spoken.remove(line.key())) {
            model.spoken.add(line.key());
        }
    }

    /// What is said next: the first open line after the one before, from the top again after the last.
    Optional<ScriptLine> next() {
        List<ScriptLine> now = lines.now();
        int before = IntStream.range(0, now.size())
                .filter(i -> now.get(i).key().equals(at))
                .findFirst()
                .orElse(-1);
        Optional<ScriptLine> next = IntStream.rangeClosed(1, now.size())
                .mapToObj(step -> now.get((before + step) % now.size()))
                .filter(ScriptLine::open)
                .findFirst();
        next.ifPresent(line -> at = line.key());
        return next;
    }
}
