package org.frontdoor.model.alike;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.frontdoor.model.SampleProgram;
import org.frontdoor.model.alike.Likeness.Kind;
import org.frontdoor.model.catalog.Answer;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.place.Point;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AlikeRulesTest {
    private static final Instant NOON = Instant.parse("2026-12-01T20:00:00Z");
    private static final Point SPOT = new Point(45.5155, -122.68);
    private static final Service AUTO = SampleProgram.ABANDONED_AUTO;
    private static final Service HOLE = SampleProgram.POTHOLE;
    private static final Service ANIMALS = elsewhere(SampleProgram.ANIMALS);

    private static final AlikeRule USUAL = rule("default", List.of(), List.of(), 250, 60, List.of(), List.of());
    private static final AlikeRule CARS =
            rule("cars", List.of(AUTO.code()), List.of(), 100, 40, List.of("plate"), List.of("color"));

    private final AlikeRules rules = new AlikeRules(List.of(USUAL, CARS), List.of(AUTO, HOLE, ANIMALS));

    private static AlikeRule rule(
            String code,
            List<String> services,
            List<String> groups,
            int meters,
            int likely,
            List<String> assets,
            List<String> tellsApart) {
        return new AlikeRule(
                AlikeRule.idOf(code), code, services, groups, meters, 10, 3, likely, 24, assets, tellsApart);
    }

    /// The same service in another group of the catalog.
    private static Service elsewhere(Service service) {
        return new Service(
                service.id(),
                service.code(),
                service.verb(),
                "Elsewhere",
                service.name(),
                service.plainName(),
                service.keywords(),
                service.bureaus(),
                service.agencies(),
                service.handling(),
                service.phase(),
                service.intakeLater(),
                service.place(),
                service.group(),
                service.promise(),
                service.say(),
                service.questions(),
                service.questionsVersion());
    }

    private static Seen seen(Service service, @Nullable Point spot, Answer... answers) {
        return new Seen(service.code(), spot, "100 Main St", List.of(answers), NOON, null, "");
    }

    private static Seen opened(Seen seen, Instant opened, @Nullable Instant closed) {
        return new Seen(seen.service(), seen.spot(), seen.address(), seen.answers(), opened, closed, seen.words());
    }

    /// So many meters north.
    private static Point north(Point from, double meters) {
        return new Point(from.latitude() + meters / Point.METERS_A_DEGREE, from.longitude());
    }

    private Optional<Kind> kind(Seen one, Seen other) {
        return rules.between(one, other, NOON).map(Likeness::kind);
    }

    @Test
    void theNearerOfTheServicesOwnRadiusAndThatOfItsGroupHolds() {
        assertEquals(Optional.of(Kind.LIKELY), kind(seen(HOLE, SPOT), seen(HOLE, north(SPOT, 59))));
        assertEquals(Optional.of(Kind.NEARBY), kind(seen(HOLE, SPOT), seen(HOLE, north(SPOT, 61))));
        assertEquals(Optional.empty(), kind(seen(HOLE, SPOT), seen(HOLE, north(SPOT, 251))));
        assertEquals(Optional.of(Kind.NEARBY), kind(seen(HOLE, SPOT), seen(AUTO, SPOT)), "one group, two services");
        assertEquals(Optional.empty(), kind(seen(HOLE, SPOT), seen(AUTO, north(SPOT, 101))), "the car's 100 m hold");
        assertEquals(Optional.empty(), kind(seen(HOLE, SPOT), seen(ANIMALS, SPOT)));
    }

    @Property
    void exactlyAtTheRadiusIsWithinIt(@ForAll("spots") Point spot, @ForAll("spots") Point other) {
        int reach = (int) Math.floor(spot.metersTo(other));
        for (int meters : List.of(reach, reach + 1)) {
            AlikeRule rule = rule("default", List.of(), List.of(), meters, meters, List.of(), List.of());
            boolean shown = new AlikeRules(List.of(rule), List.of(HOLE))
                    .between(seen(HOLE, spot), seen(HOLE, other), NOON)
                    .isPresent();
            assertEquals(meters > 0 && spot.metersTo(other) <= meters, shown);
        }
    }

    @Test
    void aSpotAtExactlySoManyMetersIsShown() {
        Point equator = new Point(0, 179.9999);
        Point across = new Point(0, -179.9999);
        double meters = equator.metersTo(across);
        assertEquals(22.24, meters, 0.01, "the short way round");
        assertEquals(Optional.of(Kind.LIKELY), kind(seen(HOLE, equator), seen(HOLE, across)));
    }

    @Test
    void daysAndTheHoursOfTheSameThingAreCountedFromTheOpenings() {
        Seen now = seen(HOLE, SPOT);
        assertEquals(Optional.of(Kind.LIKELY), kind(now, opened(now, NOON.minus(Duration.ofHours(24)), null)));
        assertEquals(
                Optional.of(Kind.NEARBY),
                kind(now, opened(now, NOON.minus(Duration.ofHours(24)).minusMillis(1), null)));
        assertEquals(Optional.of(Kind.NEARBY), kind(now, opened(now, NOON.minus(Duration.ofDays(10)), null)));
        assertEquals(
                Optional.empty(),
                kind(now, opened(now, NOON.minus(Duration.ofDays(10)).minusMillis(1), null)));
    }

    @Test
    void aClosedOneIsShownLatelyAndNeverTakenForTheSame() {
        Seen now = seen(HOLE, SPOT);
        Instant opened = NOON.minus(Duration.ofDays(5));
        assertEquals(Optional.of(Kind.NEARBY), kind(now, opened(now, opened, NOON.minus(Duration.ofDays(3)))));
        assertEquals(
                Optional.empty(),
                kind(now, opened(now, opened, NOON.minus(Duration.ofDays(3)).minusMillis(1))));
    }

    @Test
    void theSameAssetBeatsTheDistanceAndAnotherOneIsAnother() {
        Seen mine = seen(AUTO, SPOT, Answer.of("plate", "abc-123"));
        Seen far = seen(AUTO, north(SPOT, 9_000), Answer.of("plate", "ABC 123"));
        Seen other = seen(AUTO, SPOT, Answer.of("plate", "XYZ 9"));
        assertEquals(Optional.of(Kind.SAME_ASSET), kind(mine, far));
        assertEquals(Optional.of(Kind.ANOTHER), kind(mine, other));
        assertEquals(Optional.of(Kind.LIKELY), kind(mine, seen(AUTO, SPOT, Answer.of("plate", " - "))), "not named");
        Seen without = seen(AUTO, SPOT, Answer.of("plate", "none"));
        Seen alsoWithout = seen(AUTO, north(SPOT, 9_000), Answer.of("plate", "None"));
        assertEquals(Optional.empty(), kind(without, alsoWithout), "two cars without plates are two cars");
        assertEquals(Optional.of(Kind.LIKELY), kind(without, mine));
        Likeness nearest = rules.between(mine, other, NOON).orElseThrow();
        Likeness same = rules.between(mine, far, NOON).orElseThrow();
        assertTrue(Likeness.CLOSEST_FIRST.compare(same, nearest) < 0);
        assertEquals(List.of("plate"), same.agreeing());
        assertEquals(List.of("plate"), nearest.differing());
    }

    @Test
    void anAnswerThatTellsApartMakesItAnother() {
        Seen red = seen(AUTO, SPOT, Answer.of("color", "red"));
        assertEquals(Optional.of(Kind.ANOTHER), kind(red, seen(AUTO, SPOT, Answer.of("color", "blue"))));
        Likeness alike = rules.between(red, red, NOON).orElseThrow();
        assertEquals(Kind.LIKELY, alike.kind());
        assertEquals(List.of("color"), alike.agreeing());
        assertEquals(Optional.of(Kind.LIKELY), kind(red, seen(AUTO, SPOT)), "not asked yet");
    }

    @Test
    void whereNoSpotIsKnownTheAddressTells() {
        Seen said = seen(HOLE, null);
        Seen there = new Seen(HOLE.code(), null, "100  main st.", List.of(), NOON, null, "");
        Seen elsewhere = new Seen(HOLE.code(), SPOT, "1 Main St", List.of(), NOON, null, "");
        Seen nowhere = new Seen(HOLE.code(), null, "", List.of(), NOON, null, "");
        assertEquals(
                OptionalDouble.empty(),
                rules.between(said, there, NOON).orElseThrow().meters());
        assertEquals(Optional.of(Kind.LIKELY), kind(said, there));
        assertEquals(Optional.empty(), kind(said, elsewhere));
        assertEquals(Optional.empty(), kind(nowhere, nowhere));
    }

    @Test
    void noMetersShowsNothingAndWithoutRulesTheUsualHolds() {
        AlikeRule none = rule("default", List.of(), List.of(), 0, 0, List.of(), List.of());
        assertFalse(new AlikeRules(List.of(none), List.of(HOLE))
                .between(seen(HOLE, SPOT), seen(HOLE, SPOT), NOON)
                .isPresent());
        AlikeRules silent = new AlikeRules(List.of(), List.of());
        assertEquals(AlikeRule.USUAL, silent.of("whatever"));
        assertTrue(silent.between(seen(HOLE, SPOT), seen(HOLE, north(SPOT, 249.9)), NOON)
                .isPresent());
    }

    @Test
    void whereNearnessSaysNothingNothingIsLikelyTheSame() {
        AlikeRule never = rule("default", List.of(), List.of(), 250, 0, List.of(), List.of());
        assertEquals(
                Optional.of(Kind.NEARBY),
                new AlikeRules(List.of(never), List.of(HOLE))
                        .between(seen(HOLE, SPOT), seen(HOLE, SPOT), NOON)
                        .map(Likeness::kind));
    }

    @Test
    void aServicesOwnRuleGoesBeforeItsGroups() {
        AlikeRule group = rule("group", List.of(), List.of(HOLE.catalogGroup()), 10, 5, List.of(), List.of());
        AlikeRules both = new AlikeRules(List.of(USUAL, group, CARS), List.of(AUTO, HOLE, ANIMALS));
        assertEquals(group, both.of(HOLE.code()));
        assertEquals(CARS, both.of(AUTO.code()));
        assertEquals(USUAL, both.of(ANIMALS.code()));
        assertEquals(USUAL, both.of(null));
    }

    /// Whichever of the two is asked about first.
    @Property
    void itIsTheSameBothWays(@ForAll("requests") Seen one, @ForAll("requests") Seen other) {
        assertEquals(rules.between(one, other, NOON), rules.between(other, one, NOON));
    }

    @Property
    void whatIsLikelyTheSameIsOpenNearAndOfOneService(@ForAll("requests") Seen one, @ForAll("requests") Seen other) {
        rules.between(one, other, NOON)
                .filter(likeness -> likeness.kind() == Kind.LIKELY)
                .ifPresent(likeness -> {
                    assertEquals(one.service(), other.service());
                    assertTrue(one.closed() == null && other.closed() == null);
                    assertTrue(likeness.meters().orElse(0)
                            <= rules.of(one.service()).likelyMeters());
                    assertTrue(likeness.differing().isEmpty());
                });
    }

    @Provide
    Arbitrary<Point> spots() {
        Arbitrary<Double> nearly = Arbitraries.doubles().between(-0.004, 0.004).ofScale(6);
        return Combinators.combine(nearly, nearly, Arbitraries.of(0.0, 45.5, -80.0), Arbitraries.of(-122.68, 180.0))
                .as((lat, lon, north, east) -> new Point(north + lat, wrapped(east + lon)));
    }

    private static double wrapped(double degrees) {
        return degrees > 180 ? degrees - 360 : degrees;
    }

    @Provide
    Arbitrary<Seen> requests() {
        Arbitrary<@Nullable String> services =
                Arbitraries.of(AUTO.code(), HOLE.code(), ANIMALS.code()).injectNull(0.05);
        Arbitrary<List<Answer>> answers = Arbitraries.of(
                        Answer.of("plate", "ABC 1"),
                        Answer.of("plate", "abc-1"),
                        Answer.of("plate", "X 1"),
                        Answer.of("color", "red"),
                        Answer.of("color", "blue"))
                .list()
                .ofMaxSize(2);
        Arbitrary<Instant> moments = Arbitraries.longs()
                .between(0, Duration.ofDays(12).toHours())
                .map(hours -> NOON.minus(Duration.ofHours(hours)));
        return Combinators.combine(
                        services,
                        spots().injectNull(0.1),
                        Arbitraries.of("", "1 Main St", "1 main st"),
                        answers,
                        moments,
                        moments.injectNull(0.6),
                        Arbitraries.of("", "a red car", "the car leaks oil"))
                .as((service, spot, address, said, opened, closed, words) ->
                        new Seen(service, spot, address, new ArrayList<>(said), opened, closed, words));
    }
}
