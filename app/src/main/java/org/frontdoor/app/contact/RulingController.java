package org.frontdoor.app.contact;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.collections.MapChangeListener;
import org.frontdoor.app.triage.RuledWays;
import org.frontdoor.app.ui.tasks.Tasks;
import org.frontdoor.model.triage.Overruled;
import org.frontdoor.model.triage.Way;
import org.jspecify.annotations.Nullable;

/// The door of what the program's rules say of a request while it is taken in: that it is another desk's at this place.
/// JavaFX thread only.
final class RulingController {
    private final ContactModel model;
    private final ContactInteractor interactor;
    private final Tasks tasks;
    private final Consumer<Step> go;

    /// What is asked of the rules last; only its answer counts.
    private RuledWays.@Nullable Asking asked;

    /// @param go takes the contact to a step
    RulingController(ContactModel model, ContactInteractor interactor, Tasks tasks, Consumer<Step> go) {
        this.model = model;
        this.interactor = interactor;
        this.tasks = tasks;
        this.go = go;
        model.step.subscribe((before, now) -> look());
        model.around.subscribe((before, now) -> look());
        model.language.subscribe((before, now) -> look());
        model.overruled.subscribe((before, now) -> look());
        model.answers.addListener((MapChangeListener<String, List<String>>) change -> look());
    }

    private void look() {
        if (!(model.step.get() instanceof Step.Intake intake)) {
            asked = null;
            model.ruled.set(null);
            return;
        }
        RuledWays.Asking asking = new RuledWays.Asking(
                RuledWays.Asking.names(model.around.get().surroundings()),
                Map.copyOf(model.answers),
                model.language.get());
        asked = asking;
        tasks.start(() -> interactor.ruled(intake.service(), asking), found -> {
            if (asking.equals(asked) && intake.equals(model.step.get())) {
                model.ruled.set(found.filter(way -> !overruled(way)).orElse(null));
            }
        });
    }

    private boolean overruled(Way way) {
        ContactForm.Overruling overruling = model.overruled.get();
        return overruling != null && overruling.rule().equals(RuledWays.rule(way));
    }

    /// The caller is sent to the desk that the rules name.
    void follow() {
        if (model.ruled.get() instanceof Way.Ruled ruled) {
            go.accept(new Step.Refer(ruled.service(), ruled.card(), ruled.reason()));
        }
    }

    /// It is taken in for the service's own desk all the same.
    void stay(Overruled.Why why) {
        String rule = RuledWays.rule(model.ruled.get());
        if (!rule.isEmpty()) {
            model.overruled.set(new ContactForm.Overruling(rule, why));
        }
    }
}
