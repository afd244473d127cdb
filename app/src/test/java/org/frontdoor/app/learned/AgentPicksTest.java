package org.frontdoor.app.learned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.frontdoor.app.search.Found;
import org.frontdoor.app.search.Lift;
import org.frontdoor.app.search.Ranking;
import org.frontdoor.app.search.TermShares;
import org.frontdoor.app.search.meaning.Meaning;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.picks.Answered;
import org.frontdoor.model.picks.NotePick;
import org.frontdoor.model.picks.PickedFor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What agents pick raises what is found, within bounds.
class AgentPicksTest {
    private static final String WORDS = "I'm looking for work and want to know what openings you guys have ";
    private static final String RIVAL = "work-zone";
    private static final String RIGHT = "employment-opportunities";

    @TempDir
    Path folder;

    private LearnedStand stand;
    private AgentPicks picks;

    @BeforeEach
    void open() {
        stand = new LearnedStand(folder);
        picks = new AgentPicks(stand.workspace(), stand.search, stand.background);
    }

    @AfterEach
    void close() {
        picks.close();
        stand.close();
    }

    private void pick(Answered of, String code, int times) {
        List<String> terms = stand.search.published(WORDS);
        for (int i = 0; i < times; i++) {
            stand.give(new NotePick(of, code, terms));
        }
    }

    private float picked(String service) {
        return stand.match(WORDS, service).why().lift().picked();
    }

    @Test
    void tenAgreeingPicksMoveAnAnswerPastACloseRivalAndOneDoesNot() {
        assertEquals(List.of(RIVAL, RIGHT), stand.services(WORDS).subList(0, 2));
        pick(Answered.SERVICE, RIGHT, 1);
        LearnedStand.await("one pick", () -> picked(RIGHT) > 0);
        assertEquals(RIVAL, stand.services(WORDS).getFirst());
        pick(Answered.SERVICE, RIGHT, 9);
        LearnedStand.await("ten picks", () -> picked(RIGHT) > 0.7);
        assertEquals(List.of(RIGHT, RIVAL), stand.services(WORDS).subList(0, 2));
        assertTrue(stand.workspace().state().firstSync().isEmpty(), "and all of it without a line");
    }

    /// Central's truth of what others picked counts like one's own.
    @Test
    void whatOthersPickedCountsToo() {
        pick(Answered.SERVICE, RIGHT, 10);
        PickedFor all = stand.workspace()
                .find(PickedFor.KIND, PickedFor.idOf(Answered.SERVICE, RIGHT))
                .orElseThrow();
        PickedFor others = new PickedFor(
                PickedFor.idOf(Answered.SERVICE, RIVAL), Answered.SERVICE, RIVAL, all.asOf(), all.terms());
        LearnedStand.await("mine", () -> stand.services(WORDS).getFirst().equals(RIGHT));
        stand.fixture.load(others);
        LearnedStand.await("theirs", () -> stand.services(WORDS).getFirst().equals(RIVAL));
        stand.fixture.unload(PickedFor.KIND, others.id());
        LearnedStand.await("gone", () -> stand.services(WORDS).getFirst().equals(RIGHT));
    }

    @Test
    void anArticleRisesInAllItsLanguages() {
        List<Found.ArticleMatch> before = stand.find(WORDS).articles();
        String second = before.get(1).article().slug();
        pick(Answered.ARTICLE, second, 30);
        LearnedStand.await(
                "the picks",
                () -> stand.find(WORDS).articles().stream()
                        .anyMatch(match -> match.why().lift().picked() > 0.8));
        float gap = before.get(0).score() - before.get(1).score();
        Found.ArticleMatch after = stand.find(WORDS).articles().stream()
                .filter(match -> match.article().slug().equals(second))
                .findFirst()
                .orElseThrow();
        assertEquals(before.get(1).score() + 0.088, after.score(), 0.01, () -> "gap " + gap);
    }

    @Test
    void whatSharesNothingIsNotBroughtIn() {
        List<String> all = stand.search.find(WORDS, "en", 90, 0).services().stream()
                .map(match -> match.service().code())
                .toList();
        String stranger = stand.search
                .find("dead animal", "en", 1, 0)
                .services()
                .getFirst()
                .service()
                .code();
        assertFalse(all.contains(stranger));
        pick(Answered.SERVICE, stranger, 40);
        pick(Answered.SERVICE, RIGHT, 1);
        LearnedStand.await("the picks", () -> picked(RIGHT) > 0);
        assertEquals(
                all.stream().sorted().toList(),
                stand.search.find(WORDS, "en", 90, 0).services().stream()
                        .map(match -> match.service().code())
                        .sorted()
                        .toList());
    }

    @Test
    void exactNamesAndCodesStayFirst() {
        Service named = stand.workspace().all(Service.KIND).stream()
                .filter(each -> stand.services(name(each)).size() > 1)
                .findFirst()
                .orElseThrow();
        String name = name(named);
        String other = stand.services(name).get(1);
        List<String> terms = stand.search.published(name);
        for (int i = 0; i < 40; i++) {
            stand.give(new NotePick(Answered.SERVICE, other, terms));
        }
        LearnedStand.await(
                "the picks", () -> stand.match(name, other).why().lift().picked() > 0.8);
        assertEquals(named.code(), stand.services(name).getFirst());
    }

    private static String name(Service service) {
        return service.plainName().in("en") + " ";
    }

    @Test
    void nothingIsIndexedAnewForAPick() {
        AtomicInteger computed = new AtomicInteger();
        Meaning none = new Meaning() {
            @Override
            public float[] of(String text) {
                return new float[DIMENSION];
            }

            @Override
            public void close() {}
        };
        stand.search.understand(none, text -> {
            computed.incrementAndGet();
            float[] vector = new float[Meaning.DIMENSION];
            vector[0] = 1;
            return vector;
        });
        int before = computed.get();
        assertTrue(before > 0);
        pick(Answered.SERVICE, RIGHT, 1);
        LearnedStand.await("the pick", () -> picked(RIGHT) > 0);
        assertEquals(before, computed.get());
    }

    @Test
    void onlyWhatAgentsSeeIsRaised() {
        pick(Answered.SERVICE, RIGHT, 10);
        LearnedStand.await("the picks", () -> picked(RIGHT) > 0);
        assertTrue(stand.search.find(WORDS, "en", 4, 3, Ranking.WORDS).services().stream()
                .allMatch(match -> match.why().lift().equals(Lift.NONE)));
    }

    @Test
    void whatIsNotPublishedIsNoTerm() {
        assertEquals(List.of(), stand.search.published("Zbigniew Brzezinski 503-555-0142 zbig@example.org the of and"));
        assertTrue(stand.search.published("my street is flooded").containsAll(List.of("street", "flood")));
        assertEquals(List.of(), stand.search.published("  "));
    }

    @Test
    void wrongWeightsDoNoHarm() {
        stand.search.picked(
                TermShares.of(
                        Map.of(
                                RIGHT, Map.of("work", Double.NaN, "look", -5.0),
                                RIVAL, Map.of("work", Double.POSITIVE_INFINITY)),
                        0),
                TermShares.NONE);
        assertEquals(RIVAL, stand.services(WORDS).getFirst());
        assertTrue(stand.find(WORDS).services().stream()
                .allMatch(match ->
                        Float.isFinite(match.score()) && match.why().lift().picked() == 0));
    }
}
