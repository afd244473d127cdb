package org.frontdoor.app.contact;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.frontdoor.app.directory.FoundListings;
import org.frontdoor.app.shell.Command;
import org.frontdoor.app.shell.Room;
import org.frontdoor.app.shell.ShellModel;
import org.frontdoor.app.shell.ToastMessage;
import org.frontdoor.app.sync.Subscription;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.app.ui.Icons;
import org.frontdoor.app.ui.controls.NumberCard;
import org.frontdoor.app.ui.controls.Scrolls;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.app.ui.theme.Sheets;
import org.frontdoor.model.catalog.Agency;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.contact.ContactOutcome;
import org.frontdoor.model.program.Program;
import org.jspecify.annotations.Nullable;

/// The room in which contacts are taken: one tab each, the newest in front, none of them modal.
public final class ContactRoom implements Room, AutoCloseable {
    private static final double NUMBER_WIDTH = 820;

    private final Parts parts;
    private final OpenContacts contacts;
    private final Map<UUID, ContactView> views = new HashMap<>();
    private final StackPane stage = new StackPane();
    private final Timeline clock;
    private @Nullable ContactTabs tabs;
    private final Subscription sync;
    private final ContactStatus status;

    /// What the room stands on.
    ///
    /// @param numberTexts those of the area `number`
    /// @param shell where it says what the agent is doing
    /// @param news what is announced about a contact
    /// @param openCase goes to a case in its room
    public record Parts(
            Texts texts,
            Texts numberTexts,
            Workspace workspace,
            ContactInteractor interactor,
            ShellModel shell,
            ArticleReporting reporting,
            Supplier<ContactNews> news,
            Consumer<UUID> openCase,
            ScheduledExecutorService clock,
            Executor workers,
            Executor screen) {}

    public ContactRoom(Parts parts) {
        this.parts = parts;
        this.contacts = new OpenContacts(
                parts, this::done, contact -> views.remove(contact.model().id()), this::closed);
        this.status = new ContactStatus(contacts, parts.texts());
        this.clock = new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), event -> tick()));
        clock.setCycleCount(Animation.INDEFINITE);
        clock.play();
        contacts.restore();
        contacts.current().subscribe((before, now) -> show());
        sync = parts.workspace()
                .onState(state ->
                        parts.screen().execute(() -> contacts.all().forEach(ContactController::lookWhereItIs)));
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
        ContactTabs bar = new ContactTabs(contacts, parts.texts(), parts.interactor()::now);
        tabs = bar;
        room.setTop(bar);
        if (contacts.current().get() == null) {
            contacts.begin();
        }
        show();
        return room;
    }

    @Override
    public void shown() {
        focus();
    }

    /// Stops the clock, which runs on in other rooms for the pill in the bar, and listening to the sync.
    @Override
    public void close() {
        clock.stop();
        sync.close();
    }

    /// How many contacts are begun and not finished: what was typed in them is kept, and comes back.
    public int begun() {
        return contacts.begun();
    }

    /// Services and answers are other than before: what was typed is heard anew.
    public void refresh() {
        contacts.all().forEach(contact -> {
            contact.hearAgain();
            contact.place().knownAnew();
        });
    }

    /// From now on what the words mean counts. What somebody types now stays in its order, and the next key is answered
    /// better; what came back with the start is heard anew.
    public void understood() {
        contacts.all().forEach(ContactController::hearWhatCameBack);
    }

    /// What is announced is other than before.
    public void newsAnew() {
        views.values().forEach(ContactView::newsAnew);
    }

    /// Takes the service, as when it was found by the command box, in the contact in hand or, where that is about
    /// something already, in a new one.
    public void open(Service service) {
        listen(contact -> contact.choose(service));
    }

    /// Sends a caller to another body: the one in hand who is still speaking, else a new one.
    public void refer(FoundListings.Listed listed) {
        listen(contact -> contact.choose(listed));
    }

    private void listen(Consumer<ContactController> choosing) {
        parts.shell().open(id());
        ContactController inHand = contacts.current().get();
        if (inHand == null || !inHand.listening()) {
            contacts.begin();
        }
        current().ifPresent(choosing);
    }

    /// Begins a contact with these words, and with a service where it is known.
    public void begin(String words, Optional<Service> service) {
        beginHere();
        current().ifPresent(contact -> {
            contact.model().words.set(words);
            service.ifPresent(contact::choose);
        });
    }

    @Override
    public List<Command> commands() {
        return new ContactCommands(this, parts.texts()).all();
    }

    void beginHere() {
        parts.shell().open(id());
        contacts.begin();
    }

    void holdOrPickUp() {
        parts.shell().open(id());
        contacts.holdOrPickUp();
    }

    void closeCurrent() {
        current().ifPresent(contacts::close);
    }

    /// What was typed can be had back for a while.
    private void closed(ContactForm form, Step step) {
        parts.shell().toast(new ToastMessage(parts.texts().say("closed"), () -> contacts.openAgain(form, step)));
    }

    private void show() {
        ContactController contact = contacts.current().get();
        if (contact == null) {
            return;
        }
        Finishing.Done done = contact.model().done.get();
        if (done != null && done.number().isPresent()) {
            NumberCard card = new DoneCard(parts.texts(), parts.numberTexts())
                    .of(contact.model(), done, done.number().get(), contacts::begin);
            card.setMaxSize(NUMBER_WIDTH, Region.USE_PREF_SIZE);
            ScrollPane around = Scrolls.of(new StackPane(card));
            around.setFitToHeight(true);
            stage.getChildren().setAll(around);
            // What scrolls takes its content in when it is styled first.
            stage.applyCss();
            card.start();
        } else {
            ContactView view = views.computeIfAbsent(contact.model().id(), id -> view(contact));
            stage.getChildren().setAll(view);
            view.focusWords();
        }
        tick();
    }

    private ContactView view(ContactController contact) {
        Map<String, String> names =
                parts.workspace().all(Agency.KIND).stream().collect(Collectors.toMap(Agency::code, Agency::shortName));
        Program program = parts.interactor().program().orElse(null);
        ContactView view = new ContactView(
                contact,
                new ContactView.Around(
                        parts.texts(),
                        program,
                        names,
                        answer -> report(contact.model(), answer),
                        parts.news().get(),
                        parts.interactor()::now,
                        contacts::holdOrPickUp,
                        parts.openCase()));
        contact.model().step.subscribe((before, now) -> {
            view.focusStep();
            tick();
        });
        contact.model().startedAt.subscribe((before, now) -> {
            parts.shell().hush();
            tick();
        });
        return view;
    }

    private void focus() {
        inView().ifPresent(ContactView::focusWords);
    }

    Optional<ContactView> inView() {
        return current().map(contact -> views.get(contact.model().id()));
    }

    Optional<ContactController> current() {
        return Optional.ofNullable(contacts.current().get());
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
            contacts.begin();
        } else {
            show();
        }
    }

    void finish() {
        current().ifPresent(ContactController::finish);
    }

    void pick(int key) {
        current()
                .filter(contact -> contact.model().suggestions.size() >= key)
                .ifPresent(contact -> contact.choose(contact.model().suggestions.get(key - 1)));
    }

    void listenAgain() {
        current().filter(contact -> contact.model().done.get() == null).ifPresent(contact -> {
            contact.listenAgain();
            focus();
        });
    }

    void outcome(ContactOutcome outcome) {
        current().ifPresent(contact -> contact.model().outcomeByHand.set(outcome));
    }

    void place() {
        inView().ifPresent(ContactView::focusPlace);
    }

    boolean offersPlaceBefore() {
        return inView().filter(ContactView::offersPlaceBefore).isPresent();
    }

    void report(ContactModel contact, Step.Answer answer) {
        Optional<UUID> concerns = Optional.ofNullable(contact.done.get()).flatMap(Finishing.Done::concerns);
        parts.reporting().report(answer.article(), contact.words.get(), concerns);
    }

    void join() {
        current().ifPresent(ContactController::joinReported);
    }

    private void tick() {
        ContactController contact = contacts.current().get();
        if (contact == null) {
            return;
        }
        ContactModel model = contact.model();
        if (views.get(model.id()) != null) {
            views.get(model.id()).tick();
        }
        Instant now = parts.interactor().now();
        if (tabs != null) {
            tabs.tick(now);
        }
        parts.shell().contactProperty().set(status.of(model, now));
    }
}
