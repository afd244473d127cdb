package org.frontdoor.app.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.frontdoor.app.sync.Deed;
import org.frontdoor.model.alike.AlikeRule;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.CaseEvent;
import org.frontdoor.model.cases.CaseStatus;
import org.frontdoor.model.cases.CaseType;
import org.frontdoor.model.cases.FollowUp;
import org.frontdoor.model.cases.Origin;
import org.frontdoor.model.cases.Resolution;
import org.frontdoor.model.cases.Routing;
import org.frontdoor.model.cases.TellApart;
import org.frontdoor.model.contact.Channel;
import org.frontdoor.model.customer.Caller;
import org.frontdoor.model.number.CaseNumber;
import org.frontdoor.model.number.Series;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.people.Role;
import org.frontdoor.model.place.Place;
import org.frontdoor.model.place.Point;
import org.junit.jupiter.api.Test;

/// Who is told that two desks opened cases for one thing.
class TwinsTest {
    private static final AlikeRule RULE = rule("default", List.of(), 50, 72);
    private static final Actor LAN = new Actor(new UUID(0, 2), "lan", Role.DESK, null);

    private final Made mine = new Made("agent");
    private final Made other = new Made("lan");

    /// A case in the making.
    private static final class Made {
        private static int serial = 1;
        private final UUID id = UUID.randomUUID();
        private final String number = CaseNumber.of(new Series(26), serial++).digits();
        private final String by;
        private String service = "potholes";
        private Place place = spot(45.5155);
        private Instant at = SampleCases.NOON;
        private boolean open = true;
        private List<UUID> known = List.of();

        Made(String by) {
            this.by = by;
        }

        Case made() {
            return new Case(
                    id,
                    number,
                    CaseType.REQUEST,
                    new Routing(service, 1, "PBOT", ""),
                    open ? CaseStatus.ASSIGNED : CaseStatus.CLOSED,
                    open ? null : new Resolution(Resolution.Kind.WORK_DONE, "filled", "lan", at),
                    "a deep hole",
                    place,
                    List.of(),
                    Caller.anonymous("en"),
                    FollowUp.NONE,
                    new Origin(Channel.PHONE, at, by, null, null, null, null),
                    1,
                    List.of(new CaseEvent.Opened(by, at, known, null)));
        }
    }

    private static AlikeRule rule(String code, List<String> services, int meters, int hours) {
        return new AlikeRule(
                AlikeRule.idOf(code), code, services, List.of(), 250, 30, 7, meters, hours, List.of(), List.of());
    }

    private static Place spot(double latitude) {
        return new Place("a street", new Point(latitude, -122.68), null, null, null, null);
    }

    /// What a desk is told, its cases coming in in this order.
    private static List<Twin> told(Actor who, Case... inOrder) {
        var desk = new SampleWorkspace(who);
        desk.load(List.of(RULE));
        try (var rows = new CaseRows(desk, Runnable::run);
                var twins = new Twins(desk, rows)) {
            for (Case each : inOrder) {
                desk.load(List.of(each));
            }
            return twins.now();
        }
    }

    private List<Twin> told() {
        return told(CasesStand.agent(), mine.made(), other.made());
    }

    @Test
    void bothDesksAreToldWhicheverComesFirst() {
        Case one = mine.made();
        Case two = other.made();
        for (List<Case> order : List.of(List.of(one, two), List.of(two, one))) {
            Case[] inOrder = order.toArray(Case[]::new);
            assertEquals(
                    List.of(new Twin(CaseRow.of(one), CaseRow.of(two), OptionalLong.of(0))),
                    told(CasesStand.agent(), inOrder));
            assertEquals(List.of(new Twin(CaseRow.of(two), CaseRow.of(one), OptionalLong.of(0))), told(LAN, inOrder));
        }
    }

    @Test
    void nobodyElseIsTold() {
        var third = new Actor(new UUID(0, 3), "maya", Role.AGENT, null);
        assertEquals(List.of(), told(third, mine.made(), other.made()));
    }

    @Test
    void whoKnewIsNotTold() {
        other.known = List.of(mine.id);
        assertEquals(List.of(), told());
    }

    @Test
    void whatIsFarOrAnotherServiceOrLongAgoOrClosedIsNotTheSame() {
        assertEquals(1, told().size());
        other.place = spot(45.5159);
        assertEquals(44, told().getFirst().meters().getAsLong());
        other.place = spot(45.5160);
        assertEquals(List.of(), told());
        other.place = mine.place;
        other.service = "graffiti";
        assertEquals(List.of(), told());
        other.service = mine.service;
        other.at = SampleCases.NOON.minus(Duration.ofDays(4));
        assertEquals(List.of(), told());
        other.at = mine.at;
        other.open = false;
        assertEquals(List.of(), told());
    }

    @Test
    void aServicesOwnRuleSaysHowFarTheSameThingMayBe() {
        other.place = spot(45.5160);
        assertEquals(List.of(), told());
        var desk = new SampleWorkspace(CasesStand.agent());
        desk.load(List.of(RULE, rule("holes", List.of(mine.service), 60, 72)));
        desk.load(List.of(mine.made(), other.made()));
        try (var rows = new CaseRows(desk, Runnable::run);
                var twins = new Twins(desk, rows)) {
            assertEquals(56, twins.now().getFirst().meters().getAsLong());
        }
    }

    @Test
    void withoutASpotTheSameAddressTells() {
        mine.place = Place.named("1221 SW 4th Ave");
        other.place = Place.named("1221 sw 4TH ave");
        assertEquals(OptionalLong.empty(), told().getFirst().meters());
        other.place = Place.named("1222 SW 4th Ave");
        assertEquals(List.of(), told());
    }

    @Test
    void itStaysOverARestartAndGoesOnceSomebodyTellsThemApart() {
        var desk = new SampleWorkspace(CasesStand.agent());
        desk.load(List.of(RULE));
        desk.load(List.of(mine.made(), other.made()));
        for (int start = 0; start < 2; start++) {
            try (var rows = new CaseRows(desk, Runnable::run);
                    var twins = new Twins(desk, rows)) {
                assertEquals(1, twins.now().size());
            }
        }
        try (var rows = new CaseRows(desk, Runnable::run);
                var twins = new Twins(desk, rows)) {
            List<String> news = new ArrayList<>();
            twins.onNews(() -> news.add("news"));
            desk.give(Deed.of(new TellApart(mine.id, other.id, other.number)));
            assertEquals(List.of(), twins.now());
            assertEquals(List.of("news"), news);
        }
        // The other desk hears of it by the case itself.
        Case apart = desk.find(Case.KIND, mine.id).orElseThrow();
        assertEquals(List.of(), told(LAN, other.made(), apart));
    }

    /// However many cases come in whatever order, each desk ends with the same pairs as from all of them at once.
    @Property(tries = 60)
    void theOrderOfNewsDoesNotMatter(@ForAll long seed) {
        var random = new Random(seed);
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            var made = new Made(random.nextBoolean() ? "agent" : "lan");
            made.service = random.nextBoolean() ? "potholes" : "graffiti";
            made.place = spot(45.5 + random.nextInt(4) * 0.0003);
            made.at = SampleCases.NOON.minus(Duration.ofDays(random.nextInt(6)));
            made.open = random.nextInt(5) > 0;
            cases.add(made.made());
        }
        var desk = new SampleWorkspace(CasesStand.agent());
        desk.load(List.of(RULE));
        desk.load(cases);
        Collections.shuffle(cases, random);
        try (var rows = new CaseRows(desk, Runnable::run);
                var atOnce = new Twins(desk, rows)) {
            assertEquals(Set.copyOf(atOnce.now()), Set.copyOf(told(CasesStand.agent(), cases.toArray(Case[]::new))));
        }
    }
}
