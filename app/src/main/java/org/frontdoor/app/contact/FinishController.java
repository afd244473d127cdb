package org.frontdoor.app.contact;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.frontdoor.app.ui.tasks.Tasks;
import org.frontdoor.model.contact.ContactOutcome;
import org.frontdoor.model.triage.HandOff;
import org.frontdoor.model.triage.Way;

/// The door through which a contact ends. JavaFX thread only.
final class FinishController {
    private final ContactModel model;
    private final ContactInteractor interactor;
    private final ContactKeeping keeping;
    private final Tasks tasks;
    private final Supplier<String> agentLanguage;
    private final Consumer<ContactModel> onDone;

    FinishController(
            ContactModel model,
            ContactInteractor interactor,
            ContactKeeping keeping,
            Tasks tasks,
            ContactController.Around around) {
        this.model = model;
        this.interactor = interactor;
        this.keeping = keeping;
        this.tasks = tasks;
        this.agentLanguage = around.agentLanguage();
        this.onDone = around.onDone();
    }

    /// @param chosen code of the service that was chosen last, or empty
    void finish(String chosen) {
        ContactOutcome outcome = model.outcome();
        if (model.saving.get() || model.done.get() != null) {
            return;
        }
        if (model.danger.get() instanceof Way.Emergency) {
            model.faults.setAll(new Finishing.Fault(new Finishing.Where.Words(), "fault.danger", ""));
            return;
        }
        if (outcome == null) {
            model.faults.setAll(new Finishing.Fault(new Finishing.Where.NextStep(), "fault.step", ""));
            return;
        }
        model.saving.set(true);
        keeping.stop();
        ContactForm form = model.form();
        Optional<HandOff> card =
                model.step.get() instanceof Step.Refer refer ? Optional.of(refer.card()) : Optional.empty();
        String language = agentLanguage.get();
        tasks.start(() -> interactor.finishing().finish(form, outcome, card, language, chosen), finishing -> {
            model.saving.set(false);
            switch (finishing) {
                case Finishing.Done done -> {
                    model.faults.clear();
                    model.doneAt.set(interactor.now());
                    model.whereabouts.set(interactor.finishing().whereaboutsNow());
                    model.done.set(done);
                    onDone.accept(model);
                    lookWhereItIs();
                }
                case Finishing.NotYet notYet -> {
                    model.joined.set(null);
                    model.faults.setAll(notYet.faults());
                    keeping.changed();
                }
            }
        });
    }

    /// Central may have it by now.
    void lookWhereItIs() {
        Finishing.Done done = model.done.get();
        if (done != null && !model.whereabouts.get().settled()) {
            tasks.start(() -> interactor.finishing().whereabouts(done), now -> {
                if (!model.whereabouts.get().settled()) {
                    model.whereabouts.set(now);
                }
            });
        }
    }
}
