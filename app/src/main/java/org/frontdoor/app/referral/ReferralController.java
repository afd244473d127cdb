package org.frontdoor.app.referral;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.frontdoor.app.cases.CaseNames;
import org.frontdoor.app.cases.CaseSheet;
import org.frontdoor.app.shell.ToastMessage;
import org.frontdoor.app.sync.Subscription;
import org.frontdoor.app.ui.tasks.Latest;
import org.frontdoor.app.ui.tasks.Tasks;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.referral.Referral;
import org.frontdoor.model.referral.ReferralOutcome;

/// The door of the room of referrals. JavaFX thread only.
final class ReferralController implements AutoCloseable {
    private static final Duration NEWS_PAUSE = Duration.ofMillis(150);
    private static final Duration MOVING_PAUSE = Duration.ofMillis(30);
    private static final Duration TICK = Duration.ofSeconds(30);

    private final ReferralModel model;
    private final ReferralRoom.Parts parts;
    private final ReferralInteractor interactor;
    private final Latest<List<ReferralLine>> listing;
    private final Latest<List<WrongLine>> counting;
    private final Latest<Optional<ReferralInteractor.Begun>> reading;
    private final Tasks tasks;
    private final Subscription changes;
    private final ScheduledFuture<?> ticking;
    private List<ReferralLine> all = List.of();
    private boolean filling;

    /// What can be chosen for the referral that is open.
    final ObjectProperty<Offer> offer = new SimpleObjectProperty<>(new Offer(List.of(), List.of(), CaseNames.NONE));

    /// @param days on which somebody may look again
    record Offer(List<LocalDate> days, List<CaseSheet.AgencyChoice> agencies, CaseNames names) {}

    ReferralController(ReferralModel model, ReferralRoom.Parts parts) {
        this.model = model;
        this.parts = parts;
        interactor = new ReferralInteractor(
                parts.workspace(), new ReferralDrafts(parts.workspace().drafts()), parts.wall(), parts.ids());
        listing = new Latest<>(NEWS_PAUSE, parts.clock(), parts.workers(), parts.screen());
        counting = new Latest<>(NEWS_PAUSE, parts.clock(), parts.workers(), parts.screen());
        reading = new Latest<>(MOVING_PAUSE, parts.clock(), parts.workers(), parts.screen());
        tasks = new Tasks(parts.workers(), parts.screen());
        model.shelf.subscribe((before, now) -> {
            show();
            model.lines.stream().findFirst().ifPresent(this::open);
            countWrong();
        });
        model.span.subscribe((before, now) -> countWrong());
        model.outcome.subscribe((before, now) -> typed());
        model.words.subscribe((before, now) -> typed());
        model.unmet.subscribe((before, now) -> typed());
        model.followUpOn.subscribe((before, now) -> typed());
        model.sendOn.subscribe((before, now) -> typed());
        changes = parts.workspace().onChange(changed -> {
            if (changed.touch(Referral.KIND)) {
                parts.screen().execute(this::list);
            }
        });
        ticking = parts.clock()
                .scheduleAtFixedRate(
                        () -> parts.screen().execute(this::list), TICK.toSeconds(), TICK.toSeconds(), TimeUnit.SECONDS);
        list();
    }

    boolean inProgram() {
        return interactor.inProgram();
    }

    /// «Sent wrongly» is counted by those who send.
    List<ReferralShelf> shelves() {
        return inProgram()
                ? List.of(ReferralShelf.values())
                : List.of(ReferralShelf.TO_DO, ReferralShelf.OPEN, ReferralShelf.ALL);
    }

    void list() {
        listing.ask(() -> interactor.all(parts.texts().language()), lines -> {
            boolean others = !all.equals(lines);
            all = lines;
            if (others) {
                countWrong();
            }
            model.now.set(interactor.now());
            model.waiting.set((int) all.stream().filter(ReferralLine::toDo).count());
            show();
        });
    }

    private void countWrong() {
        if (model.shelf.get() == ReferralShelf.WRONG) {
            WrongSpan span = model.span.get();
            counting.ask(() -> interactor.wrong(span, parts.texts().language()), lines -> {
                boolean same = lines.equals(model.wrong);
                model.wrongCounted.set(true);
                if (!same) {
                    model.wrong.setAll(lines);
                    model.openWrong.set(lines.stream().findFirst());
                }
            });
        }
    }

    private void show() {
        Map<ReferralShelf, Integer> counts = new EnumMap<>(ReferralShelf.class);
        for (ReferralShelf shelf : ReferralShelf.values()) {
            counts.put(shelf, (int) all.stream().filter(line -> on(shelf, line)).count());
        }
        model.counts.set(counts);
        Optional<ReferralLine> open = model.open.get();
        List<ReferralLine> shelf =
                all.stream().filter(line -> on(model.shelf.get(), line)).toList();
        if (!shelf.equals(model.listed())) {
            model.lines.setAll(shelf);
        }
        if (open.isEmpty() && !shelf.isEmpty()) {
            open(shelf.getFirst());
        }
        open.flatMap(shown -> found(shown.full().id())).ifPresent(again -> {
            if (!open.equals(Optional.of(again))) {
                model.open.set(Optional.of(again));
            }
        });
    }

    private static boolean on(ReferralShelf shelf, ReferralLine line) {
        return switch (shelf) {
            case TO_DO -> line.toDo();
            case OPEN -> line.full().followed();
            case ALL -> true;
            case WRONG -> false;
        };
    }

    private Optional<ReferralLine> found(UUID referral) {
        return all.stream().filter(line -> line.full().id().equals(referral)).findFirst();
    }

    void open(ReferralLine line) {
        UUID id = line.full().id();
        if (model.open.get().filter(shown -> shown.full().id().equals(id)).isPresent()) {
            return;
        }
        reading.ask(
                () -> interactor.begun(id, parts.texts().language()),
                begun -> begun.ifPresent(found -> {
                    filling = true;
                    model.problem.set(Optional.empty());
                    offer.set(new Offer(found.days(), found.agencies(), found.names()));
                    model.fill(found.form());
                    model.open.set(found(id).or(() -> Optional.of(line)));
                    filling = false;
                }));
    }

    /// As from «sent wrongly».
    void open(UUID referral) {
        model.shelf.set(ReferralShelf.ALL);
        found(referral).ifPresent(this::open);
    }

    void openCase(UUID id) {
        parts.openCase().accept(id);
    }

    private void typed() {
        if (!filling) {
            OutcomeForm form = model.form();
            model.open.get().ifPresent(shown -> interactor.keep(shown.full().id(), form));
        }
    }

    /// Keeps what was said of the referral at hand.
    void say() {
        model.open.get().ifPresent(shown -> {
            OutcomeForm form = model.form();
            tasks.start(() -> interactor.say(shown.full(), form), problem -> said(shown, problem, "said-toast"));
        });
    }

    /// Sends the customer on to the agency that was chosen.
    void sendOn() {
        model.open.get().ifPresent(shown -> {
            OutcomeForm form = model.form();
            tasks.start(() -> interactor.sendOn(shown.full(), form), problem -> said(shown, problem, "sent-on-toast"));
        });
    }

    /// What a person goes by.
    String person(String signInName) {
        return offer.get().names().person(signInName);
    }

    /// An agency's short name.
    String agency(String code) {
        return offer.get().names().agency(code);
    }

    boolean mayBeSentOn(Referral full) {
        return inProgram() && full.outcome() == ReferralOutcome.NOT_THEIRS;
    }

    private void said(ReferralLine shown, Optional<Problem> problem, String toast) {
        model.problem.set(problem);
        if (problem.isPresent()) {
            return;
        }
        filling = true;
        model.fill(OutcomeForm.NOTHING);
        filling = false;
        parts.shell().toast(new ToastMessage(parts.texts().say(toast)));
        next(shown);
        list();
    }

    /// Where they are worked off one after the other, the next one comes up; the last one stays as it is now.
    private void next(ReferralLine done) {
        int at = model.lines.indexOf(done);
        if (model.shelf.get() == ReferralShelf.TO_DO && at >= 0 && model.lines.size() > 1) {
            open(model.lines.get(at + 1 < model.lines.size() ? at + 1 : at - 1));
        }
    }

    @Override
    public void close() {
        ticking.cancel(false);
        changes.close();
        listing.cancel();
        counting.cancel();
        reading.cancel();
    }
}
