package org.frontdoor.app.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.frontdoor.app.cases.CaseNames;
import org.frontdoor.app.cases.CaseSheet;
import org.frontdoor.app.cases.CaseSheets;
import org.frontdoor.app.sync.Deed;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.app.ui.text.Language;
import org.frontdoor.app.ui.text.WallClock;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.program.OpeningHours;
import org.frontdoor.model.program.Program;
import org.frontdoor.model.referral.MakeReferral;
import org.frontdoor.model.referral.NoteOutcome;
import org.frontdoor.model.referral.Referral;
import org.frontdoor.model.referral.ReferralOutcome;

/// Lists referrals and says what became of them. Any thread but the screen's.
final class ReferralInteractor {
    /// After so many days somebody looks again, as the offer goes: tomorrow, in three days, in a week, in a month.
    private static final List<Integer> DAYS = List.of(1, 3, 7, 30);

    private final Workspace workspace;
    private final ReferralDrafts drafts;
    private final WallClock wall;
    private final Supplier<UUID> ids;

    ReferralInteractor(Workspace workspace, ReferralDrafts drafts, WallClock wall, Supplier<UUID> ids) {
        this.workspace = workspace;
        this.drafts = drafts;
        this.wall = wall;
        this.ids = ids;
    }

    /// What is to be done first, the earliest due first; then the newest.
    List<ReferralLine> all(Language language) {
        CaseNames names = CaseNames.of(workspace, language);
        Actor me = workspace.me();
        LocalDate today = wall.day(workspace.now());
        List<ReferralLine> lines = new ArrayList<>();
        workspace.scan(
                Referral.KIND,
                full -> lines.add(new ReferralLine(
                        full, about(full, names), desk(full), names.person(full.madeBy()), toDo(full, me, today))));
        lines.sort(Comparator.comparing((ReferralLine line) -> !line.toDo())
                .thenComparing(line -> line.toDo() ? due(line.full()) : LocalDate.EPOCH)
                .thenComparing(line -> line.full().changedAt(), Comparator.reverseOrder()));
        return lines;
    }

    private static LocalDate due(Referral full) {
        return full.followUpOn() == null ? LocalDate.EPOCH : full.followUpOn();
    }

    private static String about(Referral full, CaseNames names) {
        String service = names.service(full.service());
        return service.isEmpty() ? full.words().lines().findFirst().orElse("") : service;
    }

    private String desk(Referral full) {
        return SentTo.of(full).name(workspace);
    }

    /// In the program: what is due, and what came back. At the other desk: who may be called and was not reached yet.
    static boolean toDo(Referral full, Actor me, LocalDate today) {
        if (!full.open()) {
            return false;
        }
        if (!me.role().inProgram()) {
            return full.mayCall()
                    && (full.outcome() == ReferralOutcome.WAITING || full.outcome() == ReferralOutcome.NOT_REACHED);
        }
        return full.outcome() == ReferralOutcome.NOT_THEIRS
                || (full.followUpOn() != null && !full.followUpOn().isAfter(today));
    }

    /// A referral, what was half said of it, and what can be chosen.
    ///
    /// @param days on which somebody may look again, those on which the program is open
    record Begun(
            Referral full,
            OutcomeForm form,
            List<LocalDate> days,
            List<CaseSheet.AgencyChoice> agencies,
            CaseNames names) {}

    Optional<Begun> begun(UUID referral, Language language) {
        return workspace.find(Referral.KIND, referral).map(full -> {
            OutcomeForm form = drafts.of(referral);
            return new Begun(full, form, days(form), CaseSheets.agencies(workspace), CaseNames.of(workspace, language));
        });
    }

    private List<LocalDate> days(OutcomeForm form) {
        LocalDate today = wall.day(workspace.now());
        List<LocalDate> days = new ArrayList<>(DAYS.stream()
                .map(today::plusDays)
                .map(day -> workspace
                        .find(Program.KIND, Program.theId())
                        .map(program -> new OpeningHours(program).openDay(day))
                        .orElse(day))
                .distinct()
                .toList());
        if (form.followUpOn() != null && !days.contains(form.followUpOn())) {
            days.addFirst(form.followUpOn());
        }
        return days;
    }

    void keep(UUID referral, OutcomeForm form) {
        drafts.keep(referral, form);
    }

    /// Empty when it is on disk.
    Optional<Problem> say(Referral seen, OutcomeForm form) {
        if (form.outcome() == null) {
            return Optional.of(new Problem("outcome-wrong", "Say what became of it: reached, helped, not theirs…"));
        }
        return give(
                seen,
                new NoteOutcome(
                        seen.id(), seen.outcome(), form.outcome(), form.words(), form.unmet(), form.followUpOn()));
    }

    /// Sends the customer on from a desk that was the wrong one.
    Optional<Problem> sendOn(Referral seen, OutcomeForm form) {
        if (form.sendOn().isEmpty()) {
            return Optional.of(new Problem("send-on-missing", "Choose the agency that the customer is sent on to."));
        }
        String words = form.words().isBlank()
                ? seen.words()
                : seen.words() + "\n" + form.words().strip();
        return give(
                seen,
                new MakeReferral(
                        ids.get(),
                        form.sendOn(),
                        null,
                        seen.service(),
                        Referral.Manner.COLD,
                        words,
                        seen.caller(),
                        seen.mayCall(),
                        seen.place(),
                        form.followUpOn(),
                        seen.id()));
    }

    private Optional<Problem> give(Referral seen, Command command) {
        return workspace
                .give(new Deed(List.of(command), List.of(), List.of(ReferralDrafts.key(seen.id()))))
                .inTheWay();
    }

    List<WrongLine> wrong(WrongSpan span, Language language) {
        return new WrongCount(
                        workspace,
                        CaseNames.of(workspace, language),
                        workspace.now().minus(span.length()))
                .lines();
    }

    Instant now() {
        return workspace.now();
    }

    boolean inProgram() {
        return workspace.me().role().inProgram();
    }
}
