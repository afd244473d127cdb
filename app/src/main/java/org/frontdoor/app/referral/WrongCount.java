package org.frontdoor.app.referral;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.frontdoor.app.cases.CaseNames;
import org.frontdoor.app.cases.CaseWords;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.CaseEvent;
import org.frontdoor.model.catalog.Agency;
import org.frontdoor.model.referral.Referral;
import org.frontdoor.model.referral.ReferralEvent;
import org.frontdoor.model.referral.ReferralOutcome;
import org.jspecify.annotations.Nullable;

/// «Where did we send people wrongly»: cases that agencies gave back and referrals that were not theirs, by service and
/// agency, beside how many went there. Reads every case once, so any thread but the screen's.
final class WrongCount {
    private final Workspace workspace;
    private final CaseNames names;
    private final Instant since;
    private final Map<Way, Sent> sent = new HashMap<>();

    /// Where something of a service went.
    private record Way(@Nullable String service, SentTo to) {}

    private static final class Sent {
        private int all;
        private final List<WrongLine.Returned> returned = new ArrayList<>();
    }

    WrongCount(Workspace workspace, CaseNames names, Instant since) {
        this.workspace = workspace;
        this.names = names;
        this.since = since;
    }

    /// The most that came back first.
    List<WrongLine> lines() {
        workspace.scan(Case.KIND, this::count);
        workspace.scan(Referral.KIND, this::count);
        return sent.entrySet().stream()
                .filter(each -> !each.getValue().returned.isEmpty())
                .map(each -> line(each.getKey(), each.getValue()))
                .sorted(Comparator.comparingInt(
                                (WrongLine line) -> line.returned().size())
                        .reversed()
                        .thenComparing(WrongLine::service)
                        .thenComparing(WrongLine::agency))
                .toList();
    }

    private WrongLine line(Way way, Sent counted) {
        counted.returned.sort(Comparator.comparing(WrongLine.Returned::at).reversed());
        return new WrongLine(names.service(way.service()), way.to().name(workspace), counted.all, counted.returned);
    }

    /// What the case was said to be and whose at each moment follows from its story: where it was given back it had
    /// been sent before.
    private void count(Case full) {
        String service = full.routing().service();
        boolean given = false;
        for (CaseEvent event : full.timeline()) {
            switch (event) {
                case CaseEvent.Routed routed -> {
                    service = routed.service();
                    given = true;
                    if (counts(routed.at()) && !routed.agency().equals(Agency.PROGRAM)) {
                        at(service, SentTo.agency(routed.agency())).all++;
                    }
                }
                case CaseEvent.HandedBack back -> {
                    if (counts(back.at())) {
                        Sent there = at(service, SentTo.agency(back.agency()));
                        // It went there with its opening, which names no agency.
                        there.all += given ? 0 : 1;
                        there.returned.add(new WrongLine.Returned(
                                CaseWords.grouped(full.number()),
                                full.id(),
                                back.at(),
                                names.person(back.by()),
                                back.reason()));
                    }
                    given = true;
                }
                default -> {}
            }
        }
        if (!given && counts(full.origin().openedAt()) && !full.atProgram()) {
            at(service, SentTo.agency(full.routing().agency())).all++;
        }
    }

    private void count(Referral referral) {
        if (counts(referral.madeAt())) {
            at(referral.service(), SentTo.of(referral)).all++;
        }
        for (ReferralEvent event : referral.timeline()) {
            if (event.outcome() == ReferralOutcome.NOT_THEIRS && counts(event.at())) {
                at(referral.service(), SentTo.of(referral))
                        .returned
                        .add(new WrongLine.Returned(
                                "", referral.id(), event.at(), names.person(event.by()), event.words()));
            }
        }
    }

    private boolean counts(Instant at) {
        return !at.isBefore(since);
    }

    private Sent at(@Nullable String service, SentTo to) {
        return sent.computeIfAbsent(new Way(service, to), none -> new Sent());
    }
}
