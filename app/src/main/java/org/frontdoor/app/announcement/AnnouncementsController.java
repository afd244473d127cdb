package org.frontdoor.app.announcement;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.frontdoor.app.announcement.AnnouncementsInteractor.Board;
import org.frontdoor.app.shell.ToastMessage;
import org.frontdoor.app.sync.Given;
import org.frontdoor.app.sync.Subscription;
import org.frontdoor.app.ui.problem.ProblemWords;
import org.frontdoor.app.ui.tasks.Latest;
import org.frontdoor.app.ui.tasks.Tasks;
import org.frontdoor.model.announcement.Acknowledgement;
import org.frontdoor.model.announcement.Announcement;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.people.Person;
import org.jspecify.annotations.Nullable;

/// The door of the room of announcements. JavaFX thread only.
final class AnnouncementsController implements AutoCloseable {
    private static final Duration NEWS_PAUSE = Duration.ofMillis(100);
    private static final Duration TICK = Duration.ofSeconds(20);

    private final AnnouncementsModel model;
    private final AnnouncementsRoom.Parts parts;
    private final AnnouncementsInteractor interactor;
    private final AnnouncementDrafts drafts;
    private final AnnouncementWords words;
    private final MustReads mustReads;
    private final Tasks tasks;
    private final Latest<Board> listing;
    private final Latest<Readers> reading;
    private final Subscription changes;
    private final ScheduledFuture<?> ticking;

    private Board board = Board.NOT_READ;
    private AnnouncementLine.Past past = AnnouncementLine.Past.FOLDED;

    /// To be opened as soon as it is in the list.
    private @Nullable UUID wanted;

    AnnouncementsController(
            AnnouncementsModel model,
            AnnouncementsRoom.Parts parts,
            AnnouncementsInteractor interactor,
            AnnouncementWords words,
            MustReads mustReads) {
        this.model = model;
        this.parts = parts;
        this.interactor = interactor;
        this.words = words;
        this.mustReads = mustReads;
        drafts = new AnnouncementDrafts(parts.workspace().drafts());
        tasks = new Tasks(parts.workers(), parts.screen());
        listing = new Latest<>(NEWS_PAUSE, parts.clock(), parts.workers(), parts.screen());
        reading = new Latest<>(NEWS_PAUSE, parts.clock(), parts.workers(), parts.screen());
        changes = parts.workspace().onChange(changed -> {
            if (changed.touch(Announcement.KIND) || changed.touch(Acknowledgement.KIND) || changed.touch(Person.KIND)) {
                parts.screen().execute(this::list);
            }
        });
        // A beginning, an end and another role come without news.
        ticking = parts.clock()
                .scheduleAtFixedRate(
                        () -> parts.screen().execute(this::list), TICK.toSeconds(), TICK.toSeconds(), TimeUnit.SECONDS);
        model.form.set(drafts.last());
        model.selected.subscribe(this::choose);
        list();
    }

    /// Reads all of it anew.
    void list() {
        listing.ask(interactor::board, this::show);
    }

    private void show(Board now) {
        board = now;
        AnnouncementRow before = model.selected.get();
        UUID open = wanted != null
                ? wanted
                : before == null ? null : before.announcement().id();
        model.mayAnnounce.set(board.mayAnnounce());
        Optional<AnnouncementRow> again = Stream.concat(board.current().stream(), board.past().stream())
                .filter(row -> row.announcement().id().equals(open))
                .findFirst();
        again.filter(row -> wanted != null).ifPresent(this::unfoldFor);
        again.ifPresent(row -> wanted = null);
        line();
        model.selected.set(
                again.orElseGet(() -> board.current().stream().findFirst().orElse(null)));
        model.unread.set(board.unread().size());
        mustReads.show(board.unread());
        model.news.set(model.news.get() + 1);
        readers();
    }

    private void line() {
        List<AnnouncementLine> lines = AnnouncementLine.of(board.current(), board.past(), past, board.at());
        if (!model.lines.equals(lines)) {
            model.lines.setAll(lines);
        }
    }

    private void unfoldFor(AnnouncementRow row) {
        if (!AnnouncementLine.recent(row, board.at())) {
            past = AnnouncementLine.Past.ALL;
        } else if (row.phase().past() && past == AnnouncementLine.Past.FOLDED) {
            past = AnnouncementLine.Past.RECENT;
        }
    }

    /// Folds or unfolds those that are over.
    void turnPast() {
        past = past == AnnouncementLine.Past.FOLDED ? AnnouncementLine.Past.RECENT : AnnouncementLine.Past.FOLDED;
        line();
    }

    /// Shows also those that have been over for long.
    void showOlder() {
        past = AnnouncementLine.Past.ALL;
        line();
    }

    private void choose(@Nullable AnnouncementRow now) {
        model.withdrawing.set(false);
        readers();
    }

    private void readers() {
        AnnouncementRow row = model.selected.get();
        if (row == null) {
            model.readers.set(Readers.NOT_SHOWN);
        } else {
            reading.ask(() -> interactor.readers(row.announcement()), model.readers::set);
        }
    }

    /// Opens one, as from a notice.
    void open(UUID announcement) {
        leaveForm();
        wanted = announcement;
        list();
    }

    void move(int by) {
        List<AnnouncementRow> rows = model.lines.stream()
                .filter(AnnouncementLine.One.class::isInstance)
                .map(line -> ((AnnouncementLine.One) line).row())
                .toList();
        if (!rows.isEmpty()) {
            int at = rows.indexOf(model.selected.get());
            model.selected.set(rows.get(Math.clamp(at + by, 0, rows.size() - 1)));
        }
    }

    /// «I have read it», of the open one.
    void acknowledge() {
        AnnouncementRow row = model.selected.get();
        if (row != null && row.unread()) {
            acknowledge(row.announcement());
        }
    }

    void acknowledge(Announcement read) {
        give(() -> interactor.acknowledge(read), () -> {});
    }

    boolean mayChange() {
        AnnouncementRow row = model.selected.get();
        return row != null
                && row.phase() != AnnouncementRow.Phase.WITHDRAWN
                && row.announcement().mayBeChangedBy(parts.workspace().me());
    }

    void withdraw() {
        AnnouncementRow row = model.selected.get();
        if (row != null) {
            model.withdrawing.set(false);
            give(
                    () -> interactor.withdraw(row.announcement()),
                    () -> parts.shell().toast(new ToastMessage(parts.texts().say("withdrawn.done"))));
        }
    }

    /// Opens the form of a new one, or the one that was begun.
    void write() {
        writing(drafts.begun().orElseGet(interactor::fresh));
    }

    /// Opens the form of the open one, as it was left.
    void change() {
        AnnouncementRow row = model.selected.get();
        if (row != null && mayChange()) {
            writing(drafts.of(row.announcement().id())
                    .orElseGet(() -> AnnouncementDraft.of(
                            row.announcement(), interactor.wall().zone())));
        }
    }

    private void writing(AnnouncementDraft draft) {
        clearProblem();
        model.form.set(Optional.of(draft));
    }

    /// What a usual time is as it would be typed now.
    String typed(UsualTime time) {
        ZoneId zone = interactor.wall().zone();
        return TypedTime.of(time.at(interactor.now(), zone), zone);
    }

    /// Usual times until which an announcement may hold.
    List<UsualTime> usualEnds() {
        return UsualTime.ends(interactor.now(), interactor.wall().zone());
    }

    /// Keeps what is typed.
    void type(AnnouncementDraft draft) {
        if (!draft.equals(model.form.get().orElse(null))) {
            model.form.set(Optional.of(draft));
            clearProblem();
            drafts.keep(draft);
        }
    }

    /// Back to reading; what is typed is kept.
    void leaveForm() {
        model.form
                .get()
                .filter(draft -> draft.untouched(interactor.wall().zone()))
                .ifPresent(draft -> drafts.drop(draft.id()));
        clearProblem();
        model.form.set(Optional.empty());
    }

    void discard() {
        model.form.get().ifPresent(draft -> drafts.drop(draft.id()));
        clearProblem();
        model.form.set(Optional.empty());
    }

    void publish() {
        AnnouncementDraft draft = model.form.get().orElse(null);
        if (draft == null || model.busy.get()) {
            return;
        }
        clearProblem();
        Instant now = interactor.now();
        Optional<Instant> from =
                TypedTime.read(draft.from(), now, interactor.wall().zone());
        Optional<Instant> until =
                TypedTime.read(draft.until(), now, interactor.wall().zone());
        if (from.isEmpty()) {
            wrong("from", parts.texts().say("time.wrong"));
        } else if (until.isEmpty()) {
            wrong("until", parts.texts().say("time.wrong"));
        } else if (draft.before() == null && !until.get().isAfter(now)) {
            wrong("until", parts.texts().say("time.over"));
        } else {
            model.busy.set(true);
            var _ = tasks.run(
                    () -> interactor.publish(draft, from.get(), until.get()),
                    given -> published(draft, given),
                    () -> model.busy.set(false));
        }
    }

    private void published(AnnouncementDraft draft, Given given) {
        model.busy.set(false);
        switch (given) {
            case Given.Saved saved -> {
                model.form.set(Optional.empty());
                wanted = draft.id();
                list();
                parts.shell()
                        .toast(new ToastMessage(
                                parts.texts().say(draft.before() == null ? "published" : "changed.done")));
            }
            case Given.Refused refused -> refused(refused.problem());
            case Given.NotWritten not -> refused(not.problem());
            case Given.Clashed clashed -> {
                String theirs = clashed.clashes().stream().map(words::clash).collect(Collectors.joining(" · "));
                tasks.start(() -> interactor.over(draft), again -> {
                    type(again);
                    wrong("", parts.texts().say("clash", theirs));
                });
            }
        }
    }

    private void refused(Problem problem) {
        String field = switch (problem.code()) {
            case "title-missing", "title-too-long" -> "title";
            case "body-missing", "text-too-long" -> "body";
            case "until-before-from", "announcement-too-long" -> "until";
            default -> "";
        };
        wrong(field, ProblemWords.in(parts.texts()).of(problem));
    }

    private void wrong(String field, String words) {
        model.problem.set(words);
        model.wrongField.set(field);
    }

    private void clearProblem() {
        model.wrongField.set("");
        model.problem.set("");
    }

    private void give(Callable<Given> deed, Runnable done) {
        Consumer<Problem> told = problem -> parts.shell()
                .toast(new ToastMessage(ProblemWords.in(parts.texts()).of(problem)));
        tasks.start(deed, given -> {
            switch (given) {
                case Given.Saved saved -> {
                    done.run();
                    list();
                }
                case Given.Refused refused -> told.accept(refused.problem());
                case Given.Clashed clashed -> told.accept(clashed.problem());
                case Given.NotWritten not -> told.accept(not.problem());
            }
        });
    }

    @Override
    public void close() {
        changes.close();
        ticking.cancel(false);
        listing.cancel();
        reading.cancel();
    }
}
