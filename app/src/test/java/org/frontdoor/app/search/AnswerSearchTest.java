package org.frontdoor.app.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.frontdoor.model.catalog.Handling;
import org.frontdoor.model.catalog.PlaceNeed;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.knowledge.Article;
import org.frontdoor.model.program.Wording;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerSearchTest {
    private final AnswerSearch search = new AnswerSearch();

    @BeforeEach
    void index() {
        search.rebuild(
                List.of(
                        service(
                                "abandoned-auto",
                                "Abandoned auto",
                                "Abandoned car",
                                "Auto abandonado",
                                List.of("junk car", "no license plate", "car sitting for weeks", "flat tires"),
                                List.of("carro viejo")),
                        service(
                                "illegal-parking",
                                "Illegal parking",
                                "Car parked where it must not",
                                "Auto mal estacionado",
                                List.of("blocked driveway", "parked on sidewalk"),
                                List.of("bloquea la entrada")),
                        service(
                                "graffiti",
                                "Graffiti",
                                "Graffiti on a wall",
                                "Grafiti",
                                List.of("spray paint", "tagging", "painted my fence"),
                                List.of("pintaron mi cerca", "aerosol")),
                        service(
                                "clogged-storm-drain",
                                "Clogged stormwater drains",
                                "Clogged storm drain",
                                "Alcantarilla tapada",
                                List.of("street flooding", "water won't go down", "flooded street"),
                                List.of("calle inundada")),
                        service(
                                "garbage-schedules",
                                "Garbage/Recycling/Compost schedules",
                                "Garbage day",
                                "Día de basura",
                                List.of("trash day", "when is garbage pickup"),
                                List.of("basura"))),
                List.of(
                        article(
                                "garbage-day",
                                "en",
                                "When garbage is picked up",
                                "garbage-schedules",
                                "Garbage is picked up every other week."),
                        article(
                                "garbage-day",
                                "es",
                                "Cuándo recogen la basura",
                                "garbage-schedules",
                                "La basura se recoge cada dos semanas."),
                        article(
                                "abandoned-car",
                                "en",
                                "When a parked car counts as abandoned",
                                "abandoned-auto",
                                "A car counts as abandoned when it has no plates. Ask for color and make.")),
                List.of("trash, garbage, rubbish", "pickup, pick up, collection", "car, auto, vehicle"));
    }

    @AfterEach
    void close() {
        search.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            my street is flooding after the rain, water won't go down | clogged-storm-drain
            when do they pick up my trash                             | garbage-schedules
            there is a car with no plates outside my house for weeks  | abandoned-auto
            alguien pintó mi cerca con aerosol                        | graffiti
            grafitti                                                  | graffiti
            abandonned vehicel                                        | abandoned-auto
            rubbish                                                   | garbage-schedules
            drivew                                                    | illegal-parking
            ALCANTARILLA                                              | clogged-storm-drain
            """)
    void findsTheServiceInTheCallersWords(String words, String code) {
        assertEquals(
                code,
                search.find(words, "en", 5, 5).services().getFirst().service().code());
    }

    @Test
    void anExactTitleOfSmallWordsIsFound() {
        search.rebuild(
                List.of(),
                List.of(
                        article("about", List.of(), "What do you do?"),
                        article("other", List.of(), "What we do about noise")),
                List.of());
        assertEquals(
                "about",
                search.find("what do you do", "en", 0, 1)
                        .articles()
                        .getFirst()
                        .article()
                        .slug());
    }

    @Test
    void tellsAnArticleOnceInTheLanguageOfTheContact() {
        assertEquals(List.of("es"), languages(search.find("garbage basura", "es", 5, 5)));
        assertEquals(List.of("en"), languages(search.find("garbage basura", "en", 5, 5)));
    }

    @Test
    void givesOnlyWhatIsAskedFor() {
        Found found = search.find("garbage", "en", 0, 5);
        assertTrue(found.services().isEmpty());
        assertEquals(1, found.articles().size());
    }

    @Test
    void marksWhatWasHeard() {
        Found found = search.find("a car with no plates", "en", 5, 5);
        Marked title = found.articles().getFirst().title();
        assertEquals(
                List.of("car"),
                title.spans().stream()
                        .map(span -> title.text().substring(span.from(), span.to()))
                        .toList());
        assertTrue(found.articles().getFirst().snippet().text().contains("no plates"));
        assertEquals(List.of("car", "plates"), found.services().getFirst().why().heard());
    }

    @Test
    void quotesTheWordsOfAnArticleWithoutItsMarkdown() {
        search.rebuild(List.of(), List.of(article("drains", "en", "Drains", "clogged-storm-drain", """
                        ## After the rain

                        - Leaves on it: see [clogged drain](article:clogged-drain).
                        - Not on *our* street? That is **another office**.

                        | Where | Who comes |
                        |---|---|
                        | Basement | A [plumber](https://plumbers.example) |
                        """)), List.of());
        assertEquals("Leaves on it: see clogged drain.", quoted("clogged drain"));
        assertEquals("That is another office.", quoted("office"));
        assertEquals("Basement · A plumber", quoted("basement plumber"));
    }

    @Test
    void aKeywordThatSaysNotAnswersOnlyWhoSaysNot() {
        Article day =
                article("trash-day", List.of("trash day", "when is trash picked up"), "Trash day: which day is mine");
        Article missed = article("missed", List.of("trash not picked up"), "Missed pickup: the truck did not come");
        search.rebuild(List.of(), List.of(missed, day), List.of("pickup, pick up, picked up"));
        assertEquals("trash-day", first("when is my trash picked up"));
        assertEquals("missed", first("my trash was not picked up"));
    }

    private String first(String words) {
        return search.find(words, "en", 0, 5).articles().getFirst().article().slug();
    }

    private String quoted(String words) {
        return search.find(words, "en", 0, 5).articles().getFirst().snippet().text();
    }

    @Test
    void doesNotStallOnAPastedMegabyteOrOnNothing() {
        assertTrue(search.find("   ", "en", 5, 5).isEmpty());
        assertTrue(search.find("the", "en", 5, 5).isEmpty());
        String huge = "graffiti ".repeat(120_000);
        assertEquals(
                "graffiti",
                search.find(huge, "en", 5, 5).services().getFirst().service().code());
        assertTrue(search.find("🚗🚗 مرحبا", "en", 5, 5).services().isEmpty());
    }

    private static List<String> languages(Found found) {
        return found.articles().stream()
                .filter(match -> match.article().slug().equals("garbage-day"))
                .map(match -> match.article().language())
                .toList();
    }

    private static Service service(
            String code, String name, String plain, String plainEs, List<String> words, List<String> wordsEs) {
        return new Service(
                Service.idOf(code),
                code,
                "REPORT",
                "group",
                name,
                new Wording(Map.of("en", plain, "es", plainEs)),
                Map.of("en", words, "es", wordsEs),
                "PBOT",
                List.of("PBOT"),
                Handling.HELP,
                1,
                false,
                PlaceNeed.REQUIRED,
                "",
                Wording.NONE,
                Wording.NONE,
                List.of(),
                1);
    }

    private static Article article(String slug, List<String> keywords, String title) {
        return article(slug, "en", title, keywords, List.of(), "");
    }

    private static Article article(String slug, String language, String title, String service, String body) {
        return article(slug, language, title, List.of(), List.of(service), body);
    }

    private static Article article(
            String slug, String language, String title, List<String> keywords, List<String> services, String body) {
        return new Article(
                Article.idOf(slug, language),
                slug,
                language,
                title,
                keywords,
                services,
                "PBOT",
                "liaison",
                null,
                List.of(),
                body);
    }
}
