package org.frontdoor.app.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.CaseEvent;
import org.frontdoor.model.cases.CaseStatus;
import org.frontdoor.model.cases.CaseType;
import org.frontdoor.model.cases.FollowUp;
import org.frontdoor.model.cases.Origin;
import org.frontdoor.model.cases.Resolution;
import org.frontdoor.model.cases.Routing;
import org.frontdoor.model.contact.Channel;
import org.frontdoor.model.customer.Caller;
import org.frontdoor.model.customer.Privacy;
import org.frontdoor.model.number.CaseNumber;
import org.frontdoor.model.number.Series;
import org.frontdoor.model.place.Place;
import org.frontdoor.model.place.Point;
import org.jspecify.annotations.Nullable;

/// Cases for tests: one at a time with what matters, or many of them, the same for the same seed.
public final class SampleCases {
    public static final Instant NOON = Instant.parse("2026-11-20T20:00:00Z");
    private static final List<Routing> ROUTINGS = List.of(
            new Routing("abandoned-auto", 1, "PBOT", ""),
            new Routing("graffiti", 1, "CIVIC", ""),
            new Routing("noise-violations", 1, "CIVIC", ""),
            new Routing("hazardous-trees", 1, "PPR", ""),
            Routing.TRIAGE);
    private static final List<String> STREETS =
            List.of("SW 4th Ave", "NE Alberta St", "N Williams Ave", "SE Hawthorne Blvd", "NW 23rd Ave", "SE 82nd Ave");
    private static final List<String> WORDS = List.of(
            "car with no plates outside my house for weeks",
            "graffiti on the wall of the school, red letters",
            "the neighbor's party is loud after midnight",
            "a big branch hangs over the sidewalk",
            "pothole at the corner, a wheel of mine is broken");
    private static final List<String> NAMES = List.of("Nguyễn Thị Hoa", "Ana Peña", "John Smith", "Maria Lopez", "");

    private final Random random;
    private int serial;

    public SampleCases(long seed) {
        random = new Random(seed);
    }

    /// Cases of the last year, one in eleven new, half of the others closed.
    public List<CaseRow> rows(int count) {
        List<CaseRow> rows = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            rows.add(CaseRow.of(any()));
        }
        return rows;
    }

    public Case any() {
        Routing routing = ROUTINGS.get(random.nextInt(ROUTINGS.size()));
        boolean closed = random.nextInt(2) == 0;
        CaseStatus open = routing.equals(Routing.TRIAGE) ? CaseStatus.NEW : CaseStatus.ASSIGNED;
        Instant opened = NOON.minusSeconds(random.nextInt(365 * 86_400));
        String name = NAMES.get(random.nextInt(NAMES.size()));
        Caller caller = name.isEmpty()
                ? Caller.anonymous("en")
                : caller(name, "+1503555%04d".formatted(random.nextInt(10_000)));
        Point point = new Point(45.45 + random.nextDouble() / 5, -122.8 + random.nextDouble() / 4);
        String address = random.nextInt(1, 9_999) + " " + STREETS.get(random.nextInt(STREETS.size()));
        return of(
                routing,
                closed ? CaseStatus.CLOSED : open,
                opened,
                caller,
                new Place(address, point, "Downtown", "Multnomah", "97204", null),
                WORDS.get(random.nextInt(WORDS.size())) + " " + random.nextInt(1_000));
    }

    /// A complaint that waits for triage.
    public Case complaint(String words, Instant opened) {
        return of(CaseType.COMPLAINT, Routing.TRIAGE, CaseStatus.NEW, opened, Caller.anonymous("en"), null, words);
    }

    public Case of(
            Routing routing, CaseStatus status, Instant opened, Caller caller, @Nullable Place place, String words) {
        return of(CaseType.REQUEST, routing, status, opened, caller, place, words);
    }

    private Case of(
            CaseType type,
            Routing routing,
            CaseStatus status,
            Instant opened,
            Caller caller,
            @Nullable Place place,
            String words) {
        Resolution end = status == CaseStatus.CLOSED
                ? new Resolution(Resolution.Kind.WORK_DONE, "Taken away.", "resolver", opened.plusSeconds(3600))
                : null;
        return new Case(
                new UUID(random.nextLong(), random.nextLong()),
                CaseNumber.of(new Series(26), serial++).digits(),
                type,
                routing,
                status,
                end,
                words,
                place,
                List.of(),
                caller,
                FollowUp.NONE,
                new Origin(Channel.PHONE, opened, random.nextInt(20) == 0 ? "agent" : "agent2", null, null, null, null),
                1,
                List.of(new CaseEvent.Opened("agent", opened)));
    }

    /// The same, which somebody else asked for, too.
    static Case alsoAskedBy(Case found, Caller caller) {
        List<CaseEvent> timeline = new ArrayList<>(found.timeline());
        timeline.add(new CaseEvent.CallerAdded("agent", found.changedAt(), "They see it, too.", caller));
        return new Case(
                found.id(),
                found.number(),
                found.type(),
                found.routing(),
                found.status(),
                found.resolution(),
                found.description(),
                found.place(),
                found.answers(),
                found.caller(),
                found.followUp(),
                found.origin(),
                found.callers() + 1,
                timeline);
    }

    /// The same, given to an agency of the city in triage.
    /// @param by sign-in name
    public static Case routed(Case found, String by, Instant at, Routing to) {
        List<CaseEvent> timeline = new ArrayList<>(found.timeline());
        timeline.add(new CaseEvent.Routed(by, at, to.service(), to.agency()));
        return new Case(
                found.id(),
                found.number(),
                found.type(),
                to,
                CaseStatus.ASSIGNED,
                null,
                found.description(),
                found.place(),
                found.answers(),
                found.caller(),
                found.followUp(),
                found.origin(),
                found.callers(),
                timeline);
    }

    /// The same, for which its customer was first told another number.
    static Case toldAs(Case found, String provisional) {
        Origin from = found.origin();
        return new Case(
                found.id(),
                found.number(),
                found.type(),
                found.routing(),
                found.status(),
                found.resolution(),
                found.description(),
                found.place(),
                found.answers(),
                found.caller(),
                found.followUp(),
                new Origin(
                        from.channel(),
                        from.openedAt(),
                        from.openedBy(),
                        from.contact(),
                        from.system(),
                        from.externalId(),
                        provisional),
                found.callers(),
                found.timeline());
    }

    public static Caller caller(String name, String phone) {
        return new Caller(Privacy.NAMED, null, name, phone, null, "en");
    }

    public static Place at(double latitude, double longitude) {
        return new Place("somewhere", new Point(latitude, longitude), null, null, null, null);
    }
}
