package org.frontdoor.app.contact;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.collections.MapChangeListener;
import org.frontdoor.app.place.Lies;
import org.frontdoor.app.ui.tasks.Tasks;
import org.frontdoor.model.triage.Way;
import org.jspecify.annotations.Nullable;

/// The door of what the program's rules say of a request while it is taken in: that it is another desk's at this place.
/// JavaFX thread only.
final class RulingController {
    private final ContactModel model;
    private final ContactInteractor interactor;
    private final Tasks tasks;
    private final Consumer<Step> go;

    /// The service that the agent takes in here against what the rules say.
    private String taken = "";

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
        model.answers.addListener((MapChangeListener<String, List<String>>) change -> look());
    }

    private void look() {
        if (!(model.step.get() instanceof Step.Intake intake)
                || intake.service().code().equals(taken)) {
            asked = null;
            model.ruled.set(null);
            return;
        }
        RuledWays.Asking asking = new RuledWays.Asking(areas(), Map.copyOf(model.answers), model.language.get());
        asked = asking;
        tasks.start(() -> interactor.ruled(intake.service(), asking), found -> {
            if (asking.equals(asked) && intake.equals(model.step.get())) {
                model.ruled.set(found.orElse(null));
            }
        });
    }

    private @Nullable Map<String, List<String>> areas() {
        List<Lies> areas = model.around.get().surroundings().areas();
        return areas.isEmpty()
                ? null
                : areas.stream()
                        .collect(Collectors.groupingBy(
                                Lies::layer, Collectors.mapping(Lies::name, Collectors.toList())));
    }

    /// The caller is sent to the desk that the rules name.
    void follow() {
        Way.Ruled ruled = model.ruled.get();
        if (ruled != null) {
            go.accept(new Step.Refer(ruled.service(), ruled.card(), ruled.reason()));
        }
    }

    /// It is taken in here all the same.
    void stay() {
        Way.Ruled ruled = model.ruled.get();
        taken = ruled == null ? "" : ruled.service().code();
        asked = null;
        model.ruled.set(null);
    }
}
