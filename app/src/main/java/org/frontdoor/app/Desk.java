package org.frontdoor.app;

import java.security.SecureRandom;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.frontdoor.app.announcement.AnnouncementsRoom;
import org.frontdoor.app.announcement.InForce;
import org.frontdoor.app.attention.AttentionRoom;
import org.frontdoor.app.cases.CaseRows;
import org.frontdoor.app.cases.CaseWords;
import org.frontdoor.app.cases.CasesRoom;
import org.frontdoor.app.contact.ContactInteractor;
import org.frontdoor.app.contact.ContactNews;
import org.frontdoor.app.contact.ContactRoom;
import org.frontdoor.app.contact.CustomersByPhone;
import org.frontdoor.app.contact.LocalEarlierCases;
import org.frontdoor.app.directory.browse.DirectoryRoom;
import org.frontdoor.app.disk.DiskSpace;
import org.frontdoor.app.event.EventBanner;
import org.frontdoor.app.event.EventNotices;
import org.frontdoor.app.event.RunningEvents;
import org.frontdoor.app.knowledge.KnowledgeInteractor;
import org.frontdoor.app.knowledge.KnowledgeRoom;
import org.frontdoor.app.knowledge.health.CsvChooser;
import org.frontdoor.app.learned.PastCases;
import org.frontdoor.app.line.LineController;
import org.frontdoor.app.line.LineWords;
import org.frontdoor.app.reconcile.ReconcileRoom;
import org.frontdoor.app.referral.ReferralRoom;
import org.frontdoor.app.session.Leaving;
import org.frontdoor.app.shell.Person;
import org.frontdoor.app.shell.PersonDeeds;
import org.frontdoor.app.shell.Room;
import org.frontdoor.app.shell.Screen;
import org.frontdoor.app.shell.Shell;
import org.frontdoor.app.shell.ShellModel;
import org.frontdoor.app.sync.Subscription;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.app.triage.TriageRoom;
import org.frontdoor.app.ui.tasks.Tasks;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.app.ui.text.WallClock;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.command.Ids;
import org.frontdoor.model.event.MassEvent;
import org.frontdoor.model.people.Role;
import org.frontdoor.model.program.Program;
import org.frontdoor.model.program.Program.PlacesTold;
import org.jspecify.annotations.Nullable;

/// The window of someone who has signed in: their rooms, and the way out. JavaFX thread.
final class Desk implements AutoCloseable {
    private final SecureRandom random = new SecureRandom();
    private final AtWork at;
    private final Workspace workspace;
    private final Ground ground;
    private final Runnable left;
    private final Texts texts;
    private final ShellModel model;
    private final PasswordScreens passwords;
    private final WallClock wall;
    private final CaseRows rows;
    private final PastCases pastCases;
    private final MemoryRest memory;
    private final ContactRoom contact;
    private final KnowledgeRoom knowledge;
    private final AnnouncementsRoom announcements;
    private final CasesRoom cases;
    private final TriageRoom triage;
    private final ReferralRoom referrals;
    private final DirectoryRoom directory;
    private final AttentionRoom attention;
    private final Optional<ReconcileRoom> reconcile;
    private final LineController line;
    private final Shell shell;
    private final List<Subscription> listening;
    private final EventNotices eventNotices;
    private final DiskWatch watch;
    private final LeavingNotice leavingNotice;
    private boolean closed;

    /// @param disk the one that work is kept on
    /// @param window shows another screen
    /// @param left told when the person has signed out
    Desk(AtWork at, DiskSpace disk, Ground ground, Consumer<Screen> window, Runnable left) {
        this.at = at;
        this.workspace = at.session().workspace();
        this.ground = ground;
        this.left = left;
        this.texts = ground.texts("app");
        this.model = new ShellModel(ground.language());
        this.passwords = new PasswordScreens(at, ground, model, window, () -> window.accept(screen()));
        this.wall = new WallClock(workspace
                .find(Program.KIND, Program.theId())
                .map(Program::timeZone)
                .orElseGet(ZoneId::systemDefault));
        CaseWords caseWords = new CaseWords(ground.texts("cases"), wall);
        this.rows = new CaseRows(workspace, ground.aside());
        this.pastCases = new PastCases(rows, workspace, at.reference().search(), ground.aside());
        model.busyWhile(() -> workspace.state().firstSync().isPresent() || rows.reading());
        this.memory = new MemoryRest(workspace, ground.clock());
        LineWords lineWords = new LineWords(ground.texts("line"), wall, workspace::now);
        this.line = new LineController(
                workspace,
                new LineController.Parts(
                        ground.texts("line"),
                        lineWords,
                        model.lineProperty()::set,
                        passwords::ask,
                        () -> model.open("attention"),
                        ground.background(),
                        ground.screen()));
        this.knowledge = knowledge();
        this.announcements = new AnnouncementsRoom(new AnnouncementsRoom.Parts(
                workspace,
                new InForce(workspace),
                model,
                ground.texts("announcement"),
                wall,
                this::newId,
                ground.clock(),
                ground.background(),
                ground.screen()));
        this.contact = contact();
        announcements.news().subscribe(contact::newsAnew);
        this.eventNotices = new EventNotices(workspace, model, ground.texts("event"), ground.screen());
        this.cases = new CasesRoom(new CasesRoom.Parts(
                workspace,
                rows,
                model,
                ground.texts("cases"),
                caseWords,
                typed -> at.reference().places().place(typed),
                knowledge::suggest,
                this::newId,
                ground.clock(),
                ground.background(),
                ground.screen()));
        this.triage = new TriageRoom(new TriageRoom.Parts(
                workspace,
                rows,
                at.reference().search(),
                spot -> at.reference().places().around(spot, PlacesTold.of(workspace)),
                cases::open,
                model,
                ground.texts("triage"),
                caseWords,
                wall,
                ground.clock(),
                ground.background(),
                ground.screen()));
        this.referrals = new ReferralRoom(new ReferralRoom.Parts(
                workspace,
                model,
                ground.texts("referral"),
                wall,
                cases::open,
                this::newId,
                ground.clock(),
                ground.background(),
                ground.screen()));
        this.directory = directory();
        this.attention = new AttentionRoom(new AttentionRoom.Parts(
                ground.texts("attention"),
                workspace,
                rows,
                model,
                lineWords,
                caseWords,
                typed -> at.reference().places().place(typed),
                cases::open,
                cases::merge,
                this::newId,
                ground.clock(),
                ground.background(),
                ground.screen()));
        this.reconcile = ReconcileRoom.isFor(workspace) ? Optional.of(reconcile()) : Optional.empty();
        this.shell = new Shell(
                model,
                new Shell.Parts(
                        ground.texts("shell"),
                        ground.theme(),
                        rooms(),
                        new AnythingSearch(
                                workspace,
                                at.reference().search(),
                                at.reference().listings(),
                                rows,
                                caseWords,
                                texts,
                                new AnythingSearch.Doors(
                                        cases::open,
                                        cases::searchOlder,
                                        contact::open,
                                        knowledge::open,
                                        directory::open)),
                        line::panel,
                        new PersonDeeds(passwords::change, () -> leave(false)),
                        ground.clock(),
                        ground.background(),
                        ground.screen()));
        this.leavingNotice = new LeavingNotice(model, texts, contact::begun, () -> leave(true));
        ClockWatch clockWatch = new ClockWatch(model, lineWords::clock);
        clockWatch.moved(workspace.state());
        this.listening = List.of(
                workspace.onState(state -> ground.screen().execute(() -> {
                    attention.moved(state);
                    passwords.moved(state.connection());
                    clockWatch.moved(state);
                    leavingNotice.moved(state);
                })),
                ground.language().subscribe((before, now) -> speak())::unsubscribe,
                workspace.onChange(changes -> {
                    if (changes.touch(MassEvent.KIND)) {
                        ground.screen().execute(contact::newsAnew);
                    }
                }));
        this.watch =
                new DiskWatch(disk, model, texts, line::disk, ground.clock(), ground.background(), ground.screen());
        at.reference()
                .follow(
                        ground.aside(),
                        ground.clock(),
                        () -> ground.screen().execute(this::answersAnew),
                        () -> ground.screen().execute(contact::understood));
        speak();
    }

    Screen screen() {
        return shell;
    }

    private void answersAnew() {
        if (closed) {
            return;
        }
        pastCases.again();
        contact.refresh();
        knowledge.refresh();
        triage.refresh();
        directory.refresh();
    }

    private ContactRoom contact() {
        var interactor = new ContactInteractor(
                workspace,
                at.reference().search(),
                at.reference().listings(),
                at.reference()::places,
                new LocalEarlierCases(rows, workspace, ground.language()::get, this::serviceName),
                new CustomersByPhone(workspace),
                this::newId);
        return new ContactRoom(new ContactRoom.Parts(
                ground.texts("contact"),
                ground.texts("number"),
                workspace,
                interactor,
                model,
                (article, words, about) -> knowledge.report(article, words, about),
                () -> new ContactNews(
                        announcements.banner(),
                        new EventBanner(
                                new RunningEvents(workspace),
                                ground.texts("event"),
                                ground.clock(),
                                ground.background(),
                                ground.screen())),
                id -> cases.open(id),
                ground.clock(),
                ground.background(),
                ground.screen()));
    }

    private List<Room> rooms() {
        List<Room> rooms = new ArrayList<>(
                List.of(contact, cases, knowledge, triage, attention, announcements, referrals, directory));
        reconcile.ifPresent(rooms::add);
        return rooms;
    }

    private DirectoryRoom directory() {
        return new DirectoryRoom(new DirectoryRoom.Parts(
                workspace,
                at.reference().listings(),
                model,
                ground.texts("browse"),
                wall,
                listed -> contact.refer(listed),
                ground.clock(),
                ground.background(),
                ground.screen()));
    }

    private ReconcileRoom reconcile() {
        return new ReconcileRoom(new ReconcileRoom.Parts(
                workspace,
                model,
                ground.texts("reconcile"),
                wall,
                cases::open,
                ground.clock(),
                ground.background(),
                ground.screen()));
    }

    private KnowledgeRoom knowledge() {
        return new KnowledgeRoom(new KnowledgeRoom.Parts(
                ground.texts("knowledge"),
                workspace,
                new KnowledgeInteractor(workspace, at.reference().search(), this::newId),
                model,
                wall,
                id -> cases.open(id),
                new CsvChooser(ground.texts("health")),
                (words, service) -> contact.begin(words, service),
                ground.clock(),
                ground.background(),
                ground.screen()));
    }

    private String serviceName(@Nullable String code) {
        return Optional.ofNullable(code)
                .flatMap(known -> workspace.find(Service.KIND, Service.idOf(known)))
                .map(service -> service.plainName().in(ground.language().get().code()))
                .orElseGet(() -> texts.say("no-service"));
    }

    private UUID newId() {
        return Ids.timed(workspace.now(), random);
    }

    /// What the bar says, in the language chosen last.
    private void speak() {
        Role role = workspace.me().role();
        model.siteProperty()
                .set(workspace
                        .find(Program.KIND, Program.theId())
                        .map(Program::name)
                        .orElse(""));
        model.personProperty()
                .set(new Person(
                        at.session().displayName(),
                        texts.say("role." + role.name().toLowerCase(Locale.ROOT))));
        line.sayAgain();
    }

    /// Signs out. Work that central does not have stays sealed on this computer, as do contacts that are not finished;
    /// the person is asked first.
    private void leave(boolean anyway) {
        if (!anyway && contact.begun() > 0) {
            leavingNotice.ask(workspace.state());
            return;
        }
        new Tasks(ground.background(), ground.screen()).start(() -> at.signOut(anyway), leaving -> {
            switch (leaving) {
                case Leaving.Out out -> {
                    close();
                    left.run();
                }
                case Leaving.UnsentWork(int commands) -> leavingNotice.ask(commands);
            }
        });
    }

    /// Lets go of what the rooms listen to; the session is closed by whoever opened it.
    @Override
    public void close() {
        closed = true;
        watch.close();
        shell.end();
        listening.forEach(Subscription::close);
        line.close();
        contact.close();
        knowledge.close();
        announcements.close();
        cases.close();
        triage.close();
        referrals.close();
        directory.close();
        attention.close();
        reconcile.ifPresent(ReconcileRoom::close);
        eventNotices.close();
        memory.close();
        pastCases.close();
        rows.close();
    }
}
