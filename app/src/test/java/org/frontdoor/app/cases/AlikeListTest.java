package org.frontdoor.app.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.frontdoor.model.alike.AlikeRule;
import org.frontdoor.model.alike.AlikeRules;
import org.frontdoor.model.alike.Likeness;
import org.frontdoor.model.alike.Seen;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.CaseEvent;
import org.frontdoor.model.cases.CaseStatus;
import org.frontdoor.model.cases.CaseType;
import org.frontdoor.model.cases.FollowUp;
import org.frontdoor.model.cases.Origin;
import org.frontdoor.model.cases.Resolution;
import org.frontdoor.model.cases.Routing;
import org.frontdoor.model.catalog.Answer;
import org.frontdoor.model.catalog.Handling;
import org.frontdoor.model.catalog.PlaceNeed;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.contact.Channel;
import org.frontdoor.model.customer.Caller;
import org.frontdoor.model.number.CaseNumber;
import org.frontdoor.model.number.Series;
import org.frontdoor.model.place.Place;
import org.frontdoor.model.place.Point;
import org.frontdoor.model.program.Wording;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The list that a desk makes of what it has in memory is the one that follows from the cases themselves.
class AlikeListTest {
    private static final Instant NOW = SampleCases.NOON;
    private static final List<Service> SERVICES =
            List.of(service("pothole", "streets"), service("abandoned-auto", "streets"), service("volunteer", "other"));
    private static final AlikeRules RULES = new AlikeRules(
            List.of(
                    rule("default", List.of(), 250, List.of()),
                    rule("cars", List.of("abandoned-auto"), 400, List.of("plate"))),
            SERVICES);
    private static final List<Point> CENTERS = List.of(
            new Point(45.5155, -122.68),
            new Point(0, 180),
            new Point(0, -180),
            new Point(89.9995, 20),
            new Point(60, 0));
    private static final List<String> ADDRESSES = List.of("", "1 Main St", "1 main st.", "2 Main St");
    private static final List<Answer> ANSWERS = List.of(
            Answer.of("plate", "ABC-1"),
            Answer.of("plate", "abc 1"),
            Answer.of("plate", "X 1"),
            Answer.of("color", "red"));

    private static Service service(String code, String group) {
        return new Service(
                Service.idOf(code),
                code,
                "REPORT",
                group,
                code,
                Wording.english(code),
                Map.of(),
                "",
                List.of("PBOT"),
                Handling.HELP,
                1,
                false,
                PlaceNeed.OPTIONAL,
                "",
                Wording.NONE,
                Wording.NONE,
                List.of(),
                1);
    }

    private static AlikeRule rule(String code, List<String> services, int meters, List<String> assets) {
        return new AlikeRule(
                AlikeRule.idOf(code), code, services, List.of(), meters, 20, 5, 60, 24, assets, List.of("color"));
    }

    @Property(tries = 300)
    void theListOfTheCacheIsThatOfTheCasesThemselves(@ForAll long seed) {
        Random random = new Random(seed);
        Point center = CENTERS.get(random.nextInt(CENTERS.size()));
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            cases.add(any(random, center));
        }
        Seen mine = Seen.of(any(random, center));
        Seen asked = new Seen(mine.service(), mine.spot(), mine.address(), mine.answers(), NOW, null, mine.words());
        List<UUID> expected = cases.stream()
                .filter(found -> !found.type().feedback())
                .sorted(Comparator.comparing((Case found) -> found.origin().openedAt())
                        .reversed()
                        .thenComparing(Case::id))
                .flatMap(found ->
                        RULES
                                .between(asked, Seen.of(found), NOW)
                                .map(likeness -> Map.entry(found.id(), likeness))
                                .stream())
                .sorted(Comparator.comparing(Map.Entry::getValue, Likeness.CLOSEST_FIRST))
                .map(Map.Entry::getKey)
                .limit(9)
                .toList();
        CaseList kept = CaseList.of(cases.stream().map(CaseRow::of).toList());
        assertEquals(expected, ids(kept.alike(asked, RULES, NOW, 9)));
        CaseList grown = CaseList.EMPTY;
        for (Case each : cases) {
            grown = grown.with(List.of(CaseRow.of(each)), Set.of());
        }
        assertEquals(expected, ids(grown.alike(asked, RULES, NOW, 9)), "one by one");
    }

    private static List<UUID> ids(List<CaseLookup.Alike> found) {
        return found.stream().map(alike -> alike.row().id()).toList();
    }

    @Test
    void aFollowersNumberFindsTheCaseLikeItsOwn() {
        Random random = new Random(7);
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            cases.add(any(random, CENTERS.getFirst()));
        }
        CaseList list = CaseList.of(cases.stream().map(CaseRow::of).toList());
        for (Case found : cases) {
            for (String told : found.followers().stream()
                    .flatMap(CaseEvent.CallerAdded::told)
                    .toList()) {
                assertEquals(Optional.of(found.id()), list.byNumber(told).map(CaseRow::id), told);
            }
            assertEquals(Optional.of(found.id()), list.byNumber(found.number()).map(CaseRow::id));
        }
        assertTrue(cases.stream().anyMatch(found -> found.followers().size() > 1));
        assertEquals(
                Optional.empty(),
                list.byNumber(CaseNumber.of(new Series(26), 999).digits()));
    }

    private static int serial = 1_000;

    private static Case any(Random random, Point center) {
        String service = SERVICES.get(random.nextInt(SERVICES.size())).code();
        Point spot = new Point(
                Math.min(90, center.latitude() + (random.nextDouble() - 0.5) / 150),
                wrapped(center.longitude() + (random.nextDouble() - 0.5) / 100));
        @Nullable
        Place place = random.nextInt(8) == 0
                ? null
                : new Place(
                        ADDRESSES.get(random.nextInt(ADDRESSES.size())),
                        random.nextInt(4) == 0 ? null : spot,
                        null,
                        null,
                        null,
                        null);
        Instant opened = NOW.minus(Duration.ofHours(random.nextInt(24 * 25)));
        boolean closed = random.nextInt(3) == 0;
        List<Answer> answers = random.nextBoolean() ? List.of() : List.of(ANSWERS.get(random.nextInt(ANSWERS.size())));
        List<CaseEvent> timeline = new ArrayList<>(List.of(new CaseEvent.Opened("agent", opened)));
        for (int i = random.nextInt(4); i > 1; i--) {
            timeline.add(new CaseEvent.CallerAdded(
                    "agent",
                    opened,
                    "me too",
                    Caller.anonymous("en"),
                    CaseNumber.of(new Series(26), serial++).digits(),
                    null,
                    FollowUp.NONE));
        }
        return new Case(
                new UUID(random.nextLong(), random.nextLong()),
                CaseNumber.of(new Series(26), serial++).digits(),
                random.nextInt(10) == 0 ? CaseType.COMPLAINT : CaseType.REQUEST,
                new Routing(service, 1, "PBOT", ""),
                closed ? CaseStatus.CLOSED : CaseStatus.ASSIGNED,
                closed
                        ? new Resolution(
                                Resolution.Kind.WORK_DONE,
                                "done",
                                "r",
                                NOW.minus(Duration.ofHours(random.nextInt(200))))
                        : null,
                random.nextBoolean() ? "a red car" : "the hole is deep",
                place,
                answers,
                Caller.anonymous("en"),
                FollowUp.NONE,
                new Origin(Channel.PHONE, opened, "agent", null, null, null, null),
                timeline.size(),
                timeline);
    }

    private static double wrapped(double degrees) {
        return degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees;
    }
}
