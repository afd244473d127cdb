package org.frontdoor.model.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ArticleSlugTest {

    @Example
    void readsAsTheTitleDoes() {
        assertEquals("when-is-my-trash-day", ArticleSlug.of("When is my trash day?"));
        assertEquals("mayors-office", ArticleSlug.of("Mayor’s office"));
        assertEquals("doi-dia-chi-duong", ArticleSlug.of("Đổi địa chỉ đường"));
        assertEquals("cuando-recogen-la-basura", ArticleSlug.of("¿Cuándo recogen la basura?"));
        assertEquals(ArticleSlug.of("موعد جمع القمامة"), ArticleSlug.of("موعد جمع القمامة "));
        assertTrue(ArticleSlug.of("موعد جمع القمامة").matches("article-[0-9a-f]{8}"));
    }

    @Example
    void findsOneThatIsFree() {
        assertEquals("trash-day-3", ArticleSlug.free("Trash day", Set.of("trash-day", "trash-day-2")::contains));
    }

    @Property
    void isAlwaysOneThatAnArticleMayHave(@ForAll String title) {
        String slug = ArticleSlug.of(title);
        assertTrue(slug.matches("[a-z0-9]+(-[a-z0-9]+)*"), slug);
        assertTrue(slug.length() <= 60, slug);
        assertEquals(slug, ArticleSlug.of(title));
    }
}
