package org.frontdoor.model.knowledge;

import static org.frontdoor.model.SampleProgram.STREETS_LIAISON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.frontdoor.model.SampleDesk;
import org.frontdoor.model.command.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleSlugTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            When is my trash day?                       | when-is-my-trash-day
              ¿Cuándo es mi día de basura?              | cuando-es-mi-dia-de-basura
            Đường phố và đèn giao thông                 | duong-pho-va-den-giao-thong
            How do I get a Hawai'i driver license?      | how-do-i-get-a-hawaii-driver-license
            Straße & Œuvre, 50 % off                    | strasse-oeuvre-50-off
            -- 9-1-1 --                                 | 9-1-1
            ﬁre                                         | fire
            """)
    void aTitleGivesAShortName(String title, String slug) {
        assertEquals(slug, ArticleSlug.of(title));
    }

    @Test
    void aTitleWithoutLatinLettersIsCalledByItsHash() {
        String trash = ArticleSlug.of("متى يوم القمامة؟");
        assertTrue(trash.matches("article-[0-9a-f]{8}"), trash);
        assertEquals(trash, ArticleSlug.of(" متى يوم القمامة؟ "), "the same title, the same name");
        assertNotEquals(trash, ArticleSlug.of("متى يوم الورق؟"));
        assertTrue(ArticleSlug.of("خدمة 311 للمدينة").startsWith("article-"), "«311» alone would name anything");
        assertTrue(ArticleSlug.of("").startsWith("article-"));
    }

    @Test
    void aLongTitleIsCutBetweenWords() {
        String slug = ArticleSlug.of("word ".repeat(40));
        assertTrue(slug.length() <= ArticleSlug.LONGEST && slug.endsWith("-word"), slug);
        assertEquals(ArticleSlug.LONGEST, ArticleSlug.of("x".repeat(300)).length());
    }

    @Test
    void whatIsTakenGetsANumber() {
        Set<String> taken = Set.of("trash-day", "trash-day-2");
        assertEquals("trash-day-3", ArticleSlug.free("trash-day", taken::contains));
        assertEquals("leaf-day", ArticleSlug.free("leaf-day", taken::contains));
    }

    @Property
    void everyTitleGivesANameThatIsTaken(@ForAll String title) {
        String slug = ArticleSlug.of(title);
        assertTrue(ArticleSlug.valid(slug), () -> "«" + title + "» " + slug);
        assertEquals(slug, ArticleSlug.of(title));
        assertTrue(ArticleSlug.valid(ArticleSlug.free(slug, slug::equals)));
        ArticleText text =
                new ArticleText("Any", List.of(), List.of(), "PBOT", "", null, null, null, null, List.of(), "Any.");
        assertFalse(
                new SampleDesk().give(STREETS_LIAISON, WriteArticle.from(slug, "en", null, ArticleText.NOTHING, text))
                        instanceof Decision.Refused);
    }
}
