package org.frontdoor.model.picks;

import static org.frontdoor.model.SampleDesk.NOW;
import static org.frontdoor.model.SampleProgram.AGENT;
import static org.frontdoor.model.SampleProgram.LEAD;
import static org.frontdoor.model.SampleProgram.STREETS_LIAISON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.frontdoor.model.SampleDesk;
import org.frontdoor.model.SampleProgram;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.knowledge.Article;
import org.frontdoor.model.people.Scope;
import org.frontdoor.model.program.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotePickTest {
    private static final double ROUNDING = 0.01;

    private final SampleDesk desk = new SampleDesk();

    /// @param hour after the first moment, within a half-life
    record Pick(List<String> terms, int hour) {
        Instant at() {
            return NOW.plus(Duration.ofHours(hour));
        }
    }

    private static NotePick pothole(String... terms) {
        return new NotePick(Answered.SERVICE, "pothole", List.of(terms));
    }

    private static PickedFor after(SampleDesk desk) {
        return desk.entries()
                .find(PickedFor.KIND, PickedFor.idOf(Answered.SERVICE, "pothole"))
                .orElseThrow();
    }

    private static PickedFor after(List<Pick> picks) {
        SampleDesk desk = new SampleDesk();
        picks.forEach(pick -> desk.give(AGENT, new NotePick(Answered.SERVICE, "pothole", pick.terms), pick.at()));
        return desk.entries()
                .find(PickedFor.KIND, PickedFor.idOf(Answered.SERVICE, "pothole"))
                .orElseGet(() -> PickedFor.nothing(Answered.SERVICE, "pothole", NOW));
    }

    @Test
    void picksOfDifferentPeopleAddUp() {
        desk.accepted(AGENT, pothole("hole", "road"));
        desk.accepted(LEAD, pothole("hole"));
        assertEquals(Map.of("hole", 2.0, "road", 1.0), after(desk).at(NOW));
        assertEquals(Scope.EVERYONE, PickedFor.KIND.scopeOf(after(desk)));
        assertEquals(
                EntryRef.to(PickedFor.KIND, after(desk).id()), pothole("hole").subject());
    }

    @Test
    void aPickCountsHalfAsMuchAfterEachHalfLife() {
        desk.accepted(AGENT, pothole("hole"));
        PickedFor picked = after(desk);
        assertEquals(0.5, picked.at(NOW.plus(PickedFor.HALF_LIFE)).get("hole"), ROUNDING);
        assertEquals(
                0.25, picked.at(NOW.plus(PickedFor.HALF_LIFE.multipliedBy(2))).get("hole"), ROUNDING);
    }

    @Test
    void aTermThatNobodySaysAnyMoreIsForgotten() {
        desk.accepted(AGENT, pothole("hole", "snow"));
        Instant later = NOW.plus(PickedFor.HALF_LIFE.multipliedBy(5));
        desk.give(AGENT, pothole("hole"), later);
        assertEquals(Set.of("hole"), after(desk).terms().keySet());
        assertEquals(1.03, after(desk).at(later).get("hole"), ROUNDING);
    }

    /// Each is so light a change that rounding the whole each time would swallow it.
    @Test
    void whatIsPickedAllDayLongDecaysToo() {
        IntStream.range(0, 1000).forEach(i -> desk.accepted(AGENT, pothole("hole", "road")));
        Duration step = Duration.ofMinutes(2);
        Instant now = NOW;
        while (now.isBefore(NOW.plus(PickedFor.HALF_LIFE))) {
            now = now.plus(step);
            desk.give(AGENT, pothole("street"), now);
        }
        assertEquals(500, after(desk).at(now).get("hole"), 1);
    }

    @Test
    void anArticleIsOneInAllLanguages() {
        desk.entries().with(Article.KIND, article("es"));
        desk.accepted(AGENT, new NotePick(Answered.ARTICLE, "potholes", List.of("hoyo")));
        desk.nothingToDo(AGENT, new NotePick(Answered.ARTICLE, "pothole", List.of("hoyo")));
        desk.entries().with(Program.KIND, SampleProgram.PROGRAM);
        desk.accepted(AGENT, new NotePick(Answered.ARTICLE, "potholes", List.of("hoyo")));
        assertEquals(
                Map.of("hoyo", 1.0),
                desk.entries()
                        .find(PickedFor.KIND, PickedFor.idOf(Answered.ARTICLE, "potholes"))
                        .orElseThrow()
                        .at(NOW));
    }

    private static Article article(String language) {
        return new Article(
                Article.idOf("potholes", language),
                "potholes",
                language,
                "Hoyos",
                List.of(),
                List.of("pothole"),
                "PBOT",
                "liaison",
                null,
                List.of(),
                "Hoyos.");
    }

    @Test
    void onlyThoseWhoTakeContactsPick() {
        desk.refused("not-your-role", STREETS_LIAISON, pothole("hole"));
    }

    /// It comes with the finishing of a contact, which must not fail for it.
    @Test
    void whatIsGoneIsPassedOver() {
        desk.nothingToDo(AGENT, new NotePick(Answered.SERVICE, "gone", List.of("hole")));
        desk.nothingToDo(AGENT, new NotePick(Answered.ARTICLE, "gone", List.of("hole")));
        desk.nothingToDo(AGENT, pothole());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a", "5035550142", "4th", "two words", "Maria", "maria@example.org", "hole\n"})
    void whatIsNoPlainTermIsLeftOut(String term) {
        desk.nothingToDo(AGENT, pothole(term));
        desk.accepted(AGENT, pothole(term, "hole"));
        assertEquals(Set.of("hole"), after(desk).terms().keySet());
    }

    @Test
    void aFloodIsCut() {
        String[] flood =
                IntStream.range(0, 10_000).mapToObj(i -> "flood" + letters(i)).toArray(String[]::new);
        desk.accepted(AGENT, pothole(flood));
        assertEquals(NotePick.MOST_TERMS, after(desk).terms().size());
        desk.nothingToDo(AGENT, pothole("x".repeat(100_000)));
        desk.accepted(AGENT, pothole("hole"));
        desk.accepted(AGENT, pothole("hole"));
        for (int i = 0; i < 100; i++) {
            desk.accepted(AGENT, pothole(Arrays.copyOfRange(flood, 12 * i, 12 * i + 12)));
        }
        assertEquals(PickedFor.MOST_TERMS, after(desk).terms().size());
        assertEquals(2, after(desk).terms().get("hole"), "the heaviest stays");
    }

    private static String letters(int number) {
        return String.valueOf(number)
                .chars()
                .mapToObj(digit -> String.valueOf((char) ('a' + digit - '0')))
                .reduce("", String::concat);
    }

    @Test
    void aClockThatWasFarAheadDoesNotSilenceWhatComesAfterIt() {
        desk.give(AGENT, pothole("hole"), NOW.plus(Duration.ofDays(36_500)));
        desk.accepted(AGENT, pothole("hole", "road"));
        assertEquals(Map.of("hole", 2.0, "road", 1.0), after(desk).at(NOW));
    }

    @Property(tries = 300)
    void theOrderOfPicksDoesNotMatter(@ForAll("picks") List<Pick> picks, @ForAll int turn) {
        List<Pick> other = new ArrayList<>(picks);
        Collections.rotate(other, Math.floorMod(turn, picks.size()));
        Instant end = NOW.plus(PickedFor.HALF_LIFE);
        Map<String, Double> one = after(picks).at(end);
        Map<String, Double> two = after(other).at(end);
        Set<String> all = new TreeSet<>(one.keySet());
        all.addAll(two.keySet());
        for (String term : all) {
            assertEquals(one.getOrDefault(term, 0.0), two.getOrDefault(term, 0.0), ROUNDING, term);
        }
    }

    @Property(tries = 300)
    void weightsAreNeverNegativeNorMoreThanThePicks(
            @ForAll("picks") List<Pick> picks, @ForAll("picks") List<Pick> more, @ForAll int days) {
        List<Pick> all = Stream.concat(
                        picks.stream(),
                        more.stream().map(pick -> new Pick(pick.terms, pick.hour + 24 * (days % 4_000))))
                .toList();
        PickedFor picked = after(all);
        assertTrue(picked.terms().size() <= PickedFor.MOST_TERMS);
        for (Instant when : all.stream().map(Pick::at).toList()) {
            picked.at(when).forEach((term, weight) -> {
                assertTrue(weight >= 0 && Double.isFinite(weight), () -> term + " " + weight);
            });
        }
        Instant last = all.stream().map(Pick::at).max(Instant::compareTo).orElseThrow();
        picked.at(last).values().forEach(weight -> assertTrue(weight <= all.size() + ROUNDING, weight::toString));
    }

    @Property(tries = 200)
    void whateverComesIsAcceptedAndKeepsPlainTermsOnly(@ForAll @Size(max = 40) List<String> terms) {
        desk.accepted(AGENT, new NotePick(Answered.SERVICE, "pothole", terms));
        desk.entries()
                .find(PickedFor.KIND, PickedFor.idOf(Answered.SERVICE, "pothole"))
                .ifPresent(picked -> picked.terms().keySet().forEach(term -> assertTrue(NotePick.counts(term), term)));
    }

    @Provide
    Arbitrary<List<Pick>> picks() {
        Arbitrary<List<String>> terms = Arbitraries.of("hole", "road", "street", "car", "tire", "snow")
                .list()
                .ofMinSize(0)
                .ofMaxSize(8);
        return Combinators.combine(terms, Arbitraries.integers().between(0, 24 * 89))
                .as(Pick::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }
}
