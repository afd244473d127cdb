package org.frontdoor.app;

import java.security.SecureRandom;
import java.time.ZoneId;
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
import org.frontdoor.app.contact.ContactRoom;
import org.frontdoor.app.contact.CustomersByPhone;
import org.frontdoor.app.contact.LocalEarlierCases;
import org.frontdoor.app.disk.DiskSpace;
import org.frontdoor.app.knowledge.KnowledgeInteractor;
import org.frontdoor.app.knowledge.KnowledgeRoom;
import org.frontdoor.app.knowledge.health.CsvChooser;
import org.frontdoor.app.learned.PastCases;
import org.frontdoor.app.line.LineController;
import org.frontdoor.app.line.LineWords;
import org.frontdoor.app.remote.Answer;
import org.frontdoor.app.session.Leaving;
import org.frontdoor.app.session.PasswordChange;
import org.frontdoor.app.shell.Notice;
import org.frontdoor.app.shell.Person;
import org.frontdoor.app.shell.PersonDeeds;
import org.frontdoor.app.shell.Screen;
import org.frontdoor.app.shell.Shell;
import org.frontdoor.app.shell.ShellModel;
import org.frontdoor.app.shell.ToastMessage;
import org.frontdoor.app.signin.ChangePassword;
import org.frontdoor.app.signin.PasswordAgain;
import org.frontdoor.app.sync.Connection;
import org.frontdoor.app.sync.Subscription;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.app.triage.TriageRoom;
import org.frontdoor.app.ui.controls.Tone;
import org.frontdoor.app.ui.problem.ProblemWords;
import org.frontdoor.app.ui.tasks.Tasks;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.app.ui.text.WallClock;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.command.Ids;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.people.Role;
import org.frontdoor.model.program.Program;
import org.frontdoor.model.wire.SyncMessages.Session;
import org.jspecify.annotations.Nullable;

/// The window of someone who has signed in: their rooms, and the way out. JavaFX thread.
final class Desk implements AutoCloseable {
    private static final String PASSWORD = "password-again";

    private final SecureRandom random = new SecureRandom();
    private final AtWork at;
    private final Workspace workspace;
    private final Ground ground;
    private final Consumer<Screen> window;
    private final Runnable left;
    private final Texts texts;
    private final ShellModel model;
    private final WallClock wall;
    private final CaseRows rows;
    private final PastCases pastCases;
    private final MemoryRest memory;
    private final ContactRoom contact;
    private final KnowledgeRoom knowledge;
    private final AnnouncementsRoom announcements;
    private final CasesRoom cases;
    private final TriageRoom triage;
    private final AttentionRoom attention;
    private final LineController line;
    private final Shell shell;
    private final List<Subscription> listening;
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
        this.window = window;
        this.left = left;
        this.texts = ground.texts("app");
        this.model = new ShellModel(ground.language());
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
                        this::askPassword,
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
        this.cases = new CasesRoom(new CasesRoom.Parts(
                workspace,
                rows,
                model,
                ground.texts("cases"),
                caseWords,
                typed -> at.reference().places().place(typed),
                knowledge::suggest,
                ground.clock(),
                ground.background(),
                ground.screen()));
        this.triage = new TriageRoom(new TriageRoom.Parts(
                workspace,
                rows,
                at.reference().search(),
                model,
                ground.texts("triage"),
                caseWords,
                wall,
                ground.clock(),
                ground.background(),
                ground.screen()));
        this.attention = new AttentionRoom(new AttentionRoom.Parts(
                ground.texts("attention"),
                workspace,
                rows,
                model,
                lineWords,
                caseWords,
                typed -> at.reference().places().place(typed),
                cases::open,
                ground.clock(),
                ground.background(),
                ground.screen()));
        this.shell = new Shell(
                model,
                new Shell.Parts(
                        ground.texts("shell"),
                        ground.theme(),
                        List.of(contact, cases, knowledge, triage, attention, announcements),
                        new AnythingSearch(
                                workspace,
                                at.reference().search(),
                                rows,
                                caseWords,
                                texts,
                                new AnythingSearch.Doors(
                                        cases::open, cases::searchOlder, contact::open, knowledge::open)),
                        line::panel,
                        new PersonDeeds(this::changePassword, () -> leave(false)),
                        ground.clock(),
                        ground.background(),
                        ground.screen()));
        this.leavingNotice = new LeavingNotice(model, texts, contact::begun, () -> leave(true));
        ClockWatch clockWatch = new ClockWatch(model, lineWords::clock);
        clockWatch.moved(workspace.state());
        this.listening = List.of(
                workspace.onState(state -> ground.screen().execute(() -> {
                    attention.moved(state);
                    moved(state.connection());
                    clockWatch.moved(state);
                    leavingNotice.moved(state);
                })),
                ground.language().subscribe((before, now) -> speak())::unsubscribe);
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
    }

    private ContactRoom contact() {
        var interactor = new ContactInteractor(
                workspace,
                at.reference().search(),
                at.reference().listings(),
                at.reference()::places,
                new LocalEarlierCases(rows, this::serviceName),
                new CustomersByPhone(workspace),
                this::newId);
        return new ContactRoom(new ContactRoom.Parts(
                ground.texts("contact"),
                ground.texts("number"),
                workspace,
                interactor,
                model,
                (article, words, about) -> knowledge.report(article, words, about),
                announcements::banner,
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

    private void moved(Connection connection) {
        boolean told = model.notices().stream().anyMatch(notice -> notice.id().equals(PASSWORD));
        if (connection instanceof Connection.SignInNeeded && !told) {
            model.tell(new Notice(
                    PASSWORD,
                    Tone.AMBER,
                    texts.say("sign-in-again"),
                    new Notice.Action(texts.say("sign-in-now"), this::askPassword)));
        } else if (!(connection instanceof Connection.SignInNeeded) && told) {
            model.withdraw(PASSWORD);
        }
    }

    private void askPassword() {
        model.linePanelOpenProperty().set(false);
        window.accept(new PasswordAgain(new PasswordAgain.Parts(
                ground.texts("signin"),
                at.session().displayName(),
                this::signInAgain,
                () -> window.accept(shell),
                ground.background(),
                ground.screen())));
    }

    private void changePassword() {
        window.accept(new ChangePassword(new ChangePassword.Parts(
                ground.texts("signin"),
                at.session().displayName(),
                this::changePassword,
                () -> model.toast(new ToastMessage(texts.say("password-changed"))),
                () -> window.accept(shell),
                ground.background(),
                ground.screen())));
    }

    private Optional<String> changePassword(String old, String fresh) {
        return switch (at.session().changePassword(old, fresh)) {
            case PasswordChange.Done done -> Optional.empty();
            case PasswordChange.NotHere notHere -> Optional.of(texts.say("password-not-here"));
            case PasswordChange.Not(Problem problem) ->
                Optional.of(ProblemWords.in(texts).of(problem));
            case PasswordChange.Unknown unknown -> Optional.of(texts.say("password-unknown"));
        };
    }

    private Optional<String> signInAgain(String password) {
        return switch (at.session().signInAgain(password)) {
            case Answer.Got<Session> got -> Optional.empty();
            case Answer.Failed<Session> failed ->
                Optional.of(ProblemWords.in(texts).of(failed.problem()));
        };
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
        attention.close();
        memory.close();
        pastCases.close();
        rows.close();
    }
}
