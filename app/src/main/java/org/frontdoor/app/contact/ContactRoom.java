package org.frontdoor.app.contact;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.frontdoor.app.shell.Command;
import org.frontdoor.app.shell.Room;
import org.frontdoor.app.shell.ShellModel;
import org.frontdoor.app.shell.ToastMessage;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.app.ui.Icons;
import org.frontdoor.app.ui.controls.NumberCard;
import org.frontdoor.app.ui.controls.StatusPill.Status;
import org.frontdoor.app.ui.controls.Tone;
import org.frontdoor.app.ui.tasks.Tasks;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.app.ui.theme.Sheets;
import org.frontdoor.model.catalog.Agency;
import org.frontdoor.model.contact.Channel;
import org.frontdoor.model.contact.ContactOutcome;
import org.frontdoor.model.customer.Privacy;
import org.frontdoor.model.number.CaseNumber;
import org.frontdoor.model.people.Role;
import org.frontdoor.model.program.Program;
import org.jspecify.annotations.Nullable;

/// The room in which contacts are taken: one tab each, the newest in front, none of them modal.
public final class ContactRoom implements Room {
    private static final int PICKS = 9;
    private static final double NUMBER_WIDTH = 820;

    private final Parts parts;
    private final ContactDrafts drafts;
    private final ObservableList<ContactController> open = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable ContactController> current = new SimpleObjectProperty<>();
    private final Map<UUID, ContactView> views = new HashMap<>();
    private final StackPane stage = new StackPane();
    private final Timeline clock;

    /// What the room stands on.
    ///
    /// @param numberTexts those of the area `number`
    /// @param shell where it says what the agent is doing
    /// @param online whether central can be reached just now
    public record Parts(
            Texts texts,
            Texts numberTexts,
            Workspace workspace,
            ContactInteractor interactor,
            ObjectMapper json,
            ShellModel shell,
            ArticleReporting reporting,
            BooleanSupplier online,
            ScheduledExecutorService clock,
            Executor workers,
            Executor screen) {}

    public ContactRoom(Parts parts) {
        this.parts = parts;
        this.drafts = new ContactDrafts(parts.workspace().drafts(), parts.json());
        this.clock = new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), event -> tick()));
        clock.setCycleCount(Animation.INDEFINITE);
        current.subscribe((before, now) -> show());
        restore();
    }

    @Override
    public String id() {
        return "contact";
    }

    @Override
    public Icons icon() {
        return Icons.CONTACT;
    }

    @Override
    public String title() {
        return parts.texts().say("title");
    }

    @Override
    public Node build() {
        views.clear();
        BorderPane room = new BorderPane(stage);
        room.getStylesheets().add(Sheets.beside(ContactRoom.class, "contact.css"));
        room.setTop(new ContactTabs(open, current, parts.texts(), parts.interactor()::now, this::begin, this::close));
        if (open.isEmpty()) {
            begin();
        }
        show();
        return room;
    }

    @Override
    public void shown() {
        clock.play();
        focus();
    }

    @Override
    public void hidden() {
        clock.pause();
    }

    /// Services and answers are other than before: what was typed is heard anew.
    public void refresh() {
        open.forEach(ContactController::hearAgain);
    }

    @Override
    public List<Command> commands() {
        Texts texts = parts.texts();
        List<Command> all = new ArrayList<>();
        all.add(Command.of("new-contact", Icons.ADD, texts.say("command.new"), this::beginHere)
                .key("Shortcut+N")
                .everywhere());
        all.add(Command.of("finish-contact", Icons.FINISH, texts.say("command.finish"), this::finish)
                .key("Shortcut+Enter"));
        all.add(Command.of("close-contact", Icons.CLOSE, texts.say("command.close"), this::closeCurrent)
                .key("Shortcut+W"));
        all.add(Command.of("listen-again", Icons.BACK, texts.say("command.listen"), this::listenAgain)
                .key("Esc"));
        all.add(Command.of(
                        "feedback",
                        Icons.FEEDBACK,
                        texts.say("command.feedback"),
                        () -> outcome(ContactOutcome.FEEDBACK))
                .key("Alt+F"));
        all.add(Command.of(
                        "triage",
                        Icons.TRIAGE,
                        texts.say("command.triage"),
                        () -> outcome(ContactOutcome.SERVICE_REQUEST))
                .key("Alt+T"));
        all.add(Command.of("anonymous", Icons.ANONYMOUS, texts.say("command.anonymous"), this::anonymous)
                .key("Alt+N"));
        all.add(Command.of("join-nearby", Icons.DUPLICATE, texts.say("command.join"), this::join)
                .key("Alt+A"));
        IntStream.rangeClosed(1, PICKS)
                .mapToObj(key -> Command.of("pick-" + key, Icons.GO, texts.say("command.pick", key), () -> pick(key))
                        .key("Alt+" + key)
                        .onKeySheetOnly())
                .forEach(all::add);
        return all;
    }

    /// Opens the contacts that were in hand when the program last stopped.
    private void restore() {
        new Tasks(parts.workers(), parts.screen())
                .start(
                        () -> drafts.kept().stream()
                                .filter(ContactForm::begun)
                                .map(form -> Map.entry(form, parts.interactor().step(form)))
                                .toList(),
                        kept -> kept.forEach(each -> {
                            ContactController contact = contact(each.getKey().id());
                            contact.model().show(each.getKey(), each.getValue());
                            open.add(contact);
                            current.set(contact);
                        }));
    }

    private ContactController contact(UUID id) {
        return new ContactController(
                new ContactModel(id),
                parts.interactor(),
                drafts,
                new ContactController.Around(
                        parts.clock(),
                        parts.workers(),
                        parts.screen(),
                        () -> parts.texts().language().code(),
                        this::done));
    }

    private void beginHere() {
        parts.shell().open(id());
        begin();
    }

    /// A new contact in front; finished ones and untouched ones make room for it.
    private void begin() {
        List<ContactController> left = open.stream()
                .filter(contact -> contact.model().done.get() != null
                        || contact.model().startedAt.get() == null)
                .toList();
        left.forEach(this::forget);
        ContactController fresh = contact(parts.interactor().newId());
        if (parts.workspace().me().role() == Role.DESK) {
            fresh.model().channel.set(Channel.WALK_IN);
        }
        open.add(fresh);
        current.set(fresh);
    }

    private void forget(ContactController contact) {
        contact.close();
        open.remove(contact);
        views.remove(contact.model().id());
    }

    private void closeCurrent() {
        ContactController contact = current.get();
        if (contact != null) {
            close(contact);
        }
    }

    /// Closes a contact. What was typed can be had back for a while.
    private void close(ContactController contact) {
        boolean typed =
                contact.model().startedAt.get() != null && contact.model().done.get() == null;
        ContactForm form = contact.model().form();
        Step step = contact.model().step.get();
        contact.discard();
        forget(contact);
        if (open.isEmpty()) {
            begin();
        } else {
            current.set(open.getLast());
        }
        if (typed) {
            parts.shell().toast(new ToastMessage(parts.texts().say("closed"), () -> {
                ContactController again = contact(form.id());
                again.model().show(form, step);
                open.add(again);
                current.set(again);
            }));
        }
    }

    private void show() {
        ContactController contact = current.get();
        if (contact == null) {
            return;
        }
        Finishing.Done done = contact.model().done.get();
        if (done != null && done.number().isPresent()) {
            NumberCard card = number(contact, done, done.number().get());
            card.setMaxSize(NUMBER_WIDTH, Region.USE_PREF_SIZE);
            stage.getChildren().setAll(card);
            card.start();
        } else {
            ContactView view = views.computeIfAbsent(contact.model().id(), id -> view(contact));
            stage.getChildren().setAll(view);
            view.focusWords();
        }
        tick();
    }

    private NumberCard number(ContactController contact, Finishing.Done done, CaseNumber number) {
        String saved = parts.texts().say(parts.online().getAsBoolean() ? "done.online" : "done.offline");
        return new NumberCard(
                parts.numberTexts(),
                number,
                Locale.forLanguageTag(contact.model().language.get()),
                new NumberCard.Facts(saved, done.title(), done.told()),
                new NumberCard.Steps(null, this::begin));
    }

    private ContactView view(ContactController contact) {
        Map<String, String> names =
                parts.workspace().all(Agency.KIND).stream().collect(Collectors.toMap(Agency::code, Agency::shortName));
        Program program = parts.interactor().program().orElse(null);
        ContactView view = new ContactView(
                contact,
                new ContactView.Around(parts.texts(), program, names, parts.reporting(), parts.interactor()::now));
        contact.model().step.subscribe((before, now) -> view.focusStep());
        contact.model().startedAt.subscribe((before, now) -> tick());
        return view;
    }

    private void focus() {
        ContactController contact = current.get();
        if (contact != null && views.get(contact.model().id()) != null) {
            views.get(contact.model().id()).focusWords();
        }
    }

    /// A finished contact: its number in front, or, without one, a word and the next contact at once.
    private void done(ContactModel model) {
        Finishing.Done done = model.done.get();
        if (done == null) {
            return;
        }
        if (done.number().isEmpty()) {
            parts.shell()
                    .toast(new ToastMessage(
                            parts.texts().say("kept." + done.outcome().name().toLowerCase(Locale.ROOT))));
            begin();
        } else {
            show();
        }
    }

    private void finish() {
        ContactController contact = current.get();
        if (contact != null) {
            contact.finish();
        }
    }

    private void pick(int key) {
        ContactController contact = current.get();
        if (contact != null && contact.model().suggestions.size() >= key) {
            contact.choose(contact.model().suggestions.get(key - 1));
        }
    }

    private void listenAgain() {
        ContactController contact = current.get();
        if (contact != null && contact.model().done.get() == null) {
            contact.listenAgain();
            focus();
        }
    }

    private void outcome(ContactOutcome outcome) {
        ContactController contact = current.get();
        if (contact != null) {
            contact.model().outcomeByHand.set(outcome);
        }
    }

    private void anonymous() {
        ContactController contact = current.get();
        if (contact != null) {
            contact.model().privacy.set(Privacy.ANONYMOUS);
        }
    }

    private void join() {
        ContactController contact = current.get();
        if (contact != null && !contact.model().nearby.isEmpty()) {
            contact.join(contact.model().nearby.getFirst());
        }
    }

    private void tick() {
        ContactController contact = current.get();
        if (contact == null) {
            return;
        }
        ContactModel model = contact.model();
        if (views.get(model.id()) != null) {
            views.get(model.id()).tick();
        }
        parts.shell().contactProperty().set(status(model));
    }

    private Status status(ContactModel model) {
        if (model.done.get() != null) {
            return new Status(Tone.AMBER, parts.texts().say("state.after"));
        }
        if (model.startedAt.get() == null) {
            return new Status(Tone.GOOD, parts.texts().say("state.available"));
        }
        Duration since =
                Duration.between(model.startedAt.get(), parts.interactor().now());
        return new Status(Tone.INFO, parts.texts().say("state.on", ContactTabs.clock(since)));
    }
}
