package org.frontdoor.app.contact;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.MapChangeListener;
import javafx.collections.SetChangeListener;
import org.frontdoor.app.directory.FoundListings;
import org.frontdoor.app.ui.tasks.Latest;
import org.frontdoor.app.ui.tasks.Tasks;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.contact.Contact;
import org.frontdoor.model.contact.ContactOutcome;
import org.frontdoor.model.knowledge.Article;
import org.frontdoor.model.triage.Triage;
import org.frontdoor.model.triage.Way;
import org.jspecify.annotations.Nullable;

/// The door of one contact: what the person does arrives here, and what answers it is fetched off the JavaFX thread,
/// the newest question winning. JavaFX thread only.
final class ContactController {
    static final Duration TYPING = Duration.ofMillis(40);

    /// Half a word is nobody's question yet.
    private static final Duration REST = Duration.ofMillis(700);

    private final ContactModel model;
    private final ContactInteractor interactor;
    private final ContactKeeping keeping;
    private final Tasks tasks;
    private final Latest<Heard> hearing;
    private final Latest<Boolean> resting;
    private final CallerController caller;
    private final PlaceController place;
    private final RulingController ruling;
    private final FinishController finishing;
    private final ScriptController script;

    private String cameBackWith = "";

    /// Enter was pressed on these words before there was anything to look for them in.
    private String firstWanted = "";

    private boolean answered;

    /// Code of the service that was chosen last, or empty: it says what the contact is about, also after Esc.
    private String lastChosen = "";

    /// @param words what was answered, empty while nothing can be looked for
    private record Heard(String words, Suggestions suggestions, Way way) {}

    /// What a contact needs around it.
    /// @param agentLanguage language tag of the person at the desktop
    /// @param onDone told once a contact is on disk
    record Around(
            ScheduledExecutorService clock,
            Executor workers,
            Executor screen,
            Supplier<String> agentLanguage,
            Consumer<ContactModel> onDone) {}

    ContactController(ContactModel model, ContactInteractor interactor, ContactDrafts drafts, Around around) {
        this.model = model;
        this.interactor = interactor;
        this.keeping = new ContactKeeping(model, interactor::now, drafts, around);
        this.tasks = new Tasks(around.workers(), around.screen());
        this.hearing = new Latest<>(TYPING, around.clock(), around.workers(), around.screen());
        this.resting = new Latest<>(REST, around.clock(), Runnable::run, around.screen());
        this.caller = new CallerController(model, interactor, around);
        this.place = new PlaceController(model, interactor, this::chosenService, around);
        this.ruling = new RulingController(model, interactor, tasks, this::go);
        this.script = new ScriptController(model, interactor, tasks);
        this.finishing = new FinishController(model, interactor, keeping, tasks, around);
        listen();
    }

    ContactModel model() {
        return model;
    }

    /// Begun, and not finished.
    boolean inHand() {
        return model.startedAt.get() != null && model.done.get() == null;
    }

    /// Not finished, and nothing chosen yet.
    boolean listening() {
        return model.done.get() == null && model.step.get() instanceof Step.Listen;
    }

    CallerController caller() {
        return caller;
    }

    PlaceController place() {
        return place;
    }

    ScriptController script() {
        return script;
    }

    RulingController ruling() {
        return ruling;
    }

    private void listen() {
        model.words.subscribe((before, now) -> heard());
        model.language.subscribe((before, now) -> heard());
        model.step.subscribe(() -> chosenService().ifPresent(service -> lastChosen = service.code()));
        List.of(
                        model.words,
                        model.name,
                        model.phone,
                        model.email,
                        model.address,
                        model.placeDetail,
                        model.accommodation)
                .forEach(typed -> typed.subscribe((before, now) -> touched()));
        List.of(
                        model.channel,
                        model.privacy,
                        model.language,
                        model.interpreter,
                        model.place,
                        model.step,
                        model.outcomeByHand,
                        model.feedback,
                        model.followUp,
                        model.manner,
                        model.mayCall,
                        model.overruled,
                        model.heldSince,
                        model.saving)
                .forEach(chosen -> chosen.subscribe(keeping::changed));
        model.answers.addListener((MapChangeListener<String, List<String>>) change -> touched());
        List.of(model.dropped, model.spoken)
                .forEach(set -> set.addListener((SetChangeListener<String>) change -> keeping.changed()));
    }

    private void touched() {
        model.faults.clear();
        if (model.startedAt.get() == null && anythingTyped()) {
            model.startedAt.set(interactor.now());
        }
        keeping.changed();
    }

    private boolean anythingTyped() {
        return !model.words.get().isEmpty()
                || !model.name.get().isEmpty()
                || !model.phone.get().isEmpty()
                || !model.address.get().isEmpty();
    }

    /// Shows why each suggestion is there, or hides it again.
    void turnWhy() {
        model.whyShown.set(!model.whyShown.get());
    }

    /// Puts back what was kept.
    void show(ContactForm form, Step step) {
        model.show(form, step);
        keeping.cameBack(form);
        cameBackWith = form.words();
    }

    /// Hears the words anew that came back, unless somebody typed in them since.
    void hearWhatCameBack() {
        if (model.words.get().equals(cameBackWith)) {
            hearAgain();
        }
    }

    /// What answers the words may have changed.
    void hearAgain() {
        if (!model.words.get().isEmpty()) {
            heard();
        }
    }

    private void heard() {
        String words = model.words.get();
        String language = model.language.get();
        String chosen = lastChosen;
        Triage.Asked asked = new Triage.Asked(words, null, Set.copyOf(model.cleared), language);
        Callable<Heard> hear = () -> {
            Way way = interactor.way(asked);
            return new Heard(
                    interactor.canHear() ? words : "",
                    interactor.hear(words, language, chosen, way instanceof Way.Needs),
                    way);
        };
        hearing.ask(hear, heard -> {
            model.suggestions.setAll(heard.suggestions.all());
            model.heard.set(heard.words);
            model.gettingReady.set(heard.words.isEmpty() && !words.isBlank());
            boolean merelyNear = !heard.suggestions.all().isEmpty() && !heard.suggestions.answer();
            model.merelyNear.set(merelyNear && model.merelyNear.get());
            answered = heard.suggestions.answer();
            resting.ask(() -> merelyNear, model.merelyNear::set);
            if (!heard.words.isEmpty() && heard.words.equals(firstWanted)) {
                firstWanted = "";
                chooseFirst(heard.words);
            }
            model.danger.set(heard.way instanceof Way.Emergency || heard.way instanceof Way.Needs ? heard.way : null);
        });
    }

    private Optional<Service> chosenService() {
        return switch (model.step.get()) {
            case Step.Intake intake -> Optional.of(intake.service());
            case Step.Refer refer -> Optional.of(refer.service());
            case Step.Answer _, Step.Listed _, Step.Listen _ -> Optional.empty();
        };
    }

    /// What fits the words best, as soon as it is known for all of them.
    void chooseFirst() {
        String words = model.words.get();
        hearing.onceShown(() -> {
            if (model.gettingReady.get()) {
                firstWanted = words;
            } else {
                chooseFirst(words);
            }
        });
    }

    /// What is merely near is told as such before it is taken.
    private void chooseFirst(String words) {
        if (model.done.get() != null || !model.words.get().equals(words) || model.suggestions.isEmpty()) {
            return;
        }
        if (answered || model.merelyNear.get()) {
            choose(model.suggestions.getFirst());
        } else {
            model.merelyNear.set(true);
        }
    }

    void choose(Suggestion suggestion) {
        switch (suggestion) {
            case Suggestion.OfService service -> choose(service.match().service());
            case Suggestion.OfArticle article -> choose(article.match().article());
            case Suggestion.OfListing listing -> choose(listing.match().listed());
        }
    }

    void choose(FoundListings.Listed listed) {
        go(new Step.Listed(listed));
    }

    void choose(Service service) {
        String language = model.language.get();
        lastChosen = service.code();
        tasks.start(() -> interactor.step(service, language), this::go);
    }

    void choose(Article article) {
        String language = model.language.get();
        tasks.start(() -> interactor.step(article, language), this::go);
    }

    /// Take it in here though the answer is known or another desk does it: the caller wants it written down.
    void takeIn(String serviceCode) {
        tasks.start(() -> interactor.intake(serviceCode), step -> step.ifPresent(this::go));
    }

    /// A link in an article: `article:slug` or `service:code`. Others go nowhere: the desktop opens no web pages.
    void follow(String link) {
        String language = model.language.get();
        tasks.start(() -> interactor.follow(link, language), step -> step.ifPresent(this::go));
    }

    void listenAgain() {
        model.outcomeByHand.set(null);
        go(new Step.Listen());
        hearAgain();
    }

    private void go(Step step) {
        model.faults.clear();
        model.step.set(step);
        if (step instanceof Step.Answer answer) {
            tasks.start(() -> interactor.use(answer.article()), use -> {
                if (!model.readOut.contains(use)) {
                    model.readOut.add(use);
                }
            });
        }
    }

    /// What the agent makes of words that sounded like danger.
    /// @param line where the caller was put through, or `null` when it is no danger
    void judge(String phrase, @Nullable String line) {
        model.alarms.add(new Contact.Alarm(phrase, line, interactor.now()));
        model.cleared.add(phrase);
        heard();
        keeping.changed();
    }

    /// The same thing is reported already: this caller joins it, and no second case is opened.
    void join(EarlierCase open) {
        join(open.id());
    }

    /// The same: what many call about, else what is nearest.
    void joinReported() {
        Optional.ofNullable(model.event.get())
                .or(() -> model.nearby.stream().findFirst().map(EarlierCase::id))
                .ifPresent(this::join);
    }

    void join(UUID open) {
        model.joined.set(open);
        model.outcomeByHand.set(ContactOutcome.SERVICE_REQUEST);
        finish();
    }

    /// The caller waits, or is called back: the contact is put aside until it is picked up.
    void hold() {
        if (inHand() && model.heldSince.get() == null) {
            model.heldSince.set(interactor.now());
        }
    }

    void pickUp() {
        Instant since = model.heldSince.get();
        if (since != null) {
            model.heldBefore.set(model.held(interactor.now()));
            model.heldSince.set(null);
        }
    }

    void finish() {
        finishing.finish(lastChosen);
    }

    /// Central may have it by now.
    void lookWhereItIs() {
        finishing.lookWhereItIs();
    }

    /// The contact is thrown away, with what was typed.
    void discard() {
        keeping.discard();
    }

    void close() {
        hearing.cancel();
        resting.cancel();
        place.close();
        caller.close();
    }
}
