package org.frontdoor.app.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.frontdoor.app.host.PackReadout;
import org.frontdoor.app.search.meaning.Meaning;
import org.frontdoor.app.search.meaning.MeaningLoad;
import org.frontdoor.app.search.meaning.OnnxMeaning;
import org.frontdoor.central.pack.Pack;
import org.frontdoor.fixtures.search.CallerPhrasing;
import org.frontdoor.fixtures.search.CallerPhrasing.Half;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.knowledge.Article;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How often the service that a caller means is among the first three.
class CallerPhrasingsTest {
    private static final int FIRST = 3;

    private static final AnswerSearch SEARCH = new AnswerSearch();
    private static final Meaning MEANING =
            assertInstanceOf(MeaningLoad.Loaded.class, OnnxMeaning.load()).meaning();
    private static Pack portland;

    @BeforeAll
    static void index() {
        portland = assertInstanceOf(PackReadout.Good.class, PackReadout.of("portland"))
                .pack();
        SEARCH.rebuild(
                portland.services(),
                portland.articles(),
                portland.program().synonyms().words());
        SEARCH.understand(MEANING, MEANING::of);
    }

    @AfterAll
    static void close() {
        SEARCH.close();
        MEANING.close();
    }

    @Test
    void eachServiceIsAskedForTwiceInEachHalf() {
        for (Half half : Half.values()) {
            Set<String> once = portland.services().stream().map(Service::code).collect(Collectors.toSet());
            List<String> twice = new ArrayList<>(once);
            twice.addAll(once);
            assertEquals(
                    twice.stream().sorted().toList(),
                    CallerPhrasing.all().stream()
                            .filter(each -> each.half() == half)
                            .map(CallerPhrasing::service)
                            .sorted()
                            .toList());
        }
    }

    /// 171 and 174 of 180 when this was written; by words alone 152 and 156. Processors round the model's numbers
    /// differently, which moves one or two.
    @ParameterizedTest
    @CsvSource({"TUNING, 0.93", "UNSEEN, 0.95"})
    void mostAreFound(Half half, double least) {
        List<CallerPhrasing> all = CallerPhrasing.all().stream()
                .filter(each -> each.half() == half)
                .toList();
        long found = all.stream().filter(CallerPhrasingsTest::found).count();
        assertTrue(found >= least * all.size(), () -> half + ": " + found + " of " + all.size());
    }

    /// What the issue of this search was written with: service and article.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            my street is flooding after the rain, water won't go down | clogged-storm-drain | clogged-storm-drain
            when do they pick up my trash | garbage-recycling-compost-schedules | trash-day
            there is a car with no plates outside my house for weeks | abandoned-auto | abandoned-auto-when
            alguien pintó mi cerca con aerosol | graffiti | graffiti-report
            """)
    void theRightServiceAndArticleComeFirst(String words, String service, String article) {
        Found found = SEARCH.find(words, "en", 1, 1);
        assertEquals(service, found.services().getFirst().service().code());
        assertEquals(article, found.articles().getFirst().article().slug());
    }

    @ParameterizedTest
    @ValueSource(strings = {"my street is under water after the rain", "my streat is under water after the rain"})
    void whatSharesNoWordIsFoundToo(String words) {
        assertEquals(
                "clogged-storm-drain",
                SEARCH.find(words, "en", 1, 0).services().getFirst().service().code());
        assertEquals(
                "clogged-storm-drain",
                SEARCH.find(words, "en", 0, 1).articles().getFirst().article().slug());
    }

    @Test
    void itIsToldWhy() {
        Why why = SEARCH.find("my streat is under water ", "en", FIRST, 1)
                .articles()
                .getFirst()
                .why();
        assertEquals("my street is under water", why.readAs());
        assertTrue(why.nearness() > 0.5 && why.share() > 0, why::toString);
        assertTrue(why.heard().contains("water"), why::toString);
        Why exact = SEARCH.find("clogged-storm-drain", "en", 1, 0)
                .services()
                .getFirst()
                .why();
        assertTrue(exact.exact() && exact.readAs().isEmpty(), exact::toString);
        assertEquals(
                "",
                SEARCH.find("my stre", "en", 1, 0).services().getFirst().why().readAs(),
                "only completed");
    }

    /// Letters of a bureau are no word to the model, and stand in no name.
    @ParameterizedTest
    @ValueSource(strings = {"BPS", "PWB", "BES", "ppr"})
    void whatIsNoWordIsFoundWhereItStands(String letters) {
        assertFalse(SEARCH.find(letters, "en", FIRST, 0).services().isEmpty(), letters);
    }

    @Test
    void exactNamesTitlesAndCodesComeFirst() {
        for (Service service : portland.services()) {
            for (String name : List.of(service.name(), service.plainName().in("en"), service.code())) {
                assertTrue(
                        SEARCH.find(name, "en", 2, 0).services().stream()
                                .anyMatch(match -> match.service().equals(service)),
                        name);
            }
        }
        for (Article article : portland.articles()) {
            assertEquals(
                    article.title(),
                    SEARCH.find(article.title().toUpperCase(Locale.ROOT), article.language(), 0, 1)
                            .articles()
                            .getFirst()
                            .article()
                            .title());
        }
    }

    @Test
    void whatIsCalledExactlySoDoesNotPutTheRestOutOfSight() {
        List<String> found = SEARCH.find("trash day", "en", 0, FIRST).articles().stream()
                .map(match -> match.article().slug())
                .toList();
        assertEquals("trash-day", found.getFirst());
        assertTrue(found.contains("trash-missed-pickup"), found::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello", "asdf qwer", "?!", "hola", "…"})
    void whatSaysNothingFindsNothing(String words) {
        assertTrue(SEARCH.find(words, "en", FIRST, FIRST).isEmpty(), words);
    }

    /// 3 of 163 and 4 of 134 when this was written: they are shown, as the nearest.
    @ParameterizedTest
    @CsvSource({"TUNING, 0.96", "UNSEEN, 0.95"})
    void whereTheRightAnswerIsFoundItIsSaidToSayIt(Half half, double least) {
        long right = 0;
        long said = 0;
        for (CallerPhrasing each : CallerPhrasing.all()) {
            FoundArticles found = SEARCH.articles(each.words() + " ", each.language(), FIRST, any -> true);
            boolean isRight = each.half() == half
                    && found.matches().stream()
                            .anyMatch(match -> match.article().services().contains(each.service()));
            right += isRight ? 1 : 0;
            said += isRight && found.says() ? 1 : 0;
        }
        assertTrue(said >= least * right, said + " of " + right);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "recipe for a chocolate cake with walnuts",
                "who won the world cup in 1998",
                "how do I tune a guitar",
                "best pizza in rome",
                "unlock my iphone passcode",
                "zxqv brmf",
                "flurbo grindle wexit"
            })
    void whatNoAnswerSaysIsKnownAsSuch(String words) {
        assertFalse(SEARCH.articles(words + " ", "en", FIRST, any -> true).says(), words);
    }

    /// 31 and 36 of 52 when this was written; many of the rest come near to something the city has, as a steak house’s
    /// reservation does.
    @ParameterizedTest
    @CsvSource({"TUNING, 0.55", "UNSEEN, 0.63"})
    void mostThatIsNoMatterOfTheCityIsKnownAsSuch(Half half, double least) {
        assertTrue(known(SEARCH, CallerPhrasing.ofOtherMatters(), half) >= least);
        assertTrue(known(SEARCH, CallerPhrasing.all(), half) <= 0.03);
    }

    /// By words alone 31 and 38.
    @ParameterizedTest
    @CsvSource({"TUNING, 0.55", "UNSEEN, 0.65"})
    void mostOfItIsKnownByItsWordsAlone(Half half, double least) {
        try (AnswerSearch words = new AnswerSearch()) {
            words.rebuild(
                    portland.services(),
                    portland.articles(),
                    portland.program().synonyms().words());
            assertTrue(known(words, CallerPhrasing.ofOtherMatters(), half) >= least);
            assertTrue(known(words, CallerPhrasing.all(), half) <= 0.06);
        }
    }

    /// The share of these that nothing is said to answer.
    private static double known(AnswerSearch search, List<CallerPhrasing> asked, Half half) {
        return asked.stream()
                .filter(each -> each.half() == half)
                .mapToInt(each -> search.answers(each.words() + " ", each.language()) ? 0 : 1)
                .average()
                .orElseThrow();
    }

    /// What is to be read out is told in the caller's language; who asks in it need not say so first.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            banana bread recipe        | en | en
            when is trash day          | en | en
            when is trash day          | es | es
            cuándo recogen la basura   | en | es
            cuándo recogen la basura   | es | es
            """)
    void anAnswerIsToldInTheLanguageItIsWantedIn(String words, String asked, String told) {
        List<Found.ArticleMatch> found =
                SEARCH.find(words + " ", asked, 0, FIRST).articles();
        assertEquals(told, found.getFirst().article().language(), found::toString);
    }

    /// A guess that says the opposite, or another form of the word, is worse than none.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I cant pay my water bill             | ''
            hay basura frente a mi casa          | ''
            pido ayuda con mi renta              | ''
            alguien pintó mi cerca               | ''
            la banqeuta está rota                | la banqueta está rota
            no recogieron la basrua              | no recogieron la basura
            my streat is under wate              | my street is under wate
            theres a big potole                  | theres a big pothole
            shes asking does pbot fix this       | ''
            my streat is full of xqzv            | my street is full of xqzv
            """)
    void onlyWhatIsAMistakeIsReadAsAnother(String words, String readAs) {
        String typed =
                words.endsWith("wate") || words.endsWith("xqzv") || words.endsWith("potole") ? words : words + " ";
        assertEquals(
                readAs,
                SEARCH.find(typed, "en", 1, 0).services().getFirst().why().readAs());
    }

    /// What a stranger asked first, and was led astray.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            roosters at 5 am                            | animal-services
            I need a permit to build a deck             | building-trade-permit
            cuanto cuesta la licencia de mi perro       | animal-services
            someone dumped a mattress on my street      | debris-in-roadway
            an unhoused woman needs help                | illegal-campsites
            pothole on my street                        | debris-in-roadway
            theres a big potole                         | debris-in-roadway
            the manhole cover is missing on my corner   | debris-in-roadway
            they didnt empty my green bin this week     | garbage-recycling-compost-schedules
            """)
    void whatCallersAskEveryDayIsFirst(String words, String service) {
        assertEquals(
                service,
                SEARCH.find(words, "en", 1, 0).services().getFirst().service().code());
    }

    @Test
    void enoughIsFoundOfOneAgency() {
        List<Found.ArticleMatch> found = SEARCH.articles(
                        "trash ", "en", 60, article -> article.agency().equals("PBOT"))
                .matches();
        assertTrue(found.size() > 1, found::toString);
        assertTrue(found.stream().allMatch(match -> match.article().agency().equals("PBOT")));
    }

    @Test
    void whileItIsTypedTheSameThingComesUp() {
        String words = "there is graffiti in front of my house";
        for (int end = "there is graf".length(); end <= words.length(); end++) {
            String typed = words.substring(0, end);
            assertEquals(
                    "graffiti",
                    SEARCH.find(typed, "en", 1, 0)
                            .services()
                            .getFirst()
                            .service()
                            .code(),
                    typed);
        }
    }

    private static boolean found(CallerPhrasing phrasing) {
        return SEARCH.find(phrasing.words() + " ", phrasing.language(), FIRST, 0).services().stream()
                .anyMatch(match -> match.service().code().equals(phrasing.service()));
    }
}
