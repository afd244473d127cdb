package org.frontdoor.model.knowledge;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/// The short name under which an article is kept in all its languages: small letters, digits and single hyphens.
public final class ArticleSlug {
    private static final int LONGEST = 60;
    /// Letters that are no plain letter with a mark.
    private static final Map<String, String> SPELLED =
            Map.of("đ", "d", "ð", "d", "ß", "ss", "æ", "ae", "ø", "o", "œ", "oe", "ł", "l", "þ", "th", "ı", "i");

    private ArticleSlug() {}

    /// The name that a title gives; the same title always gives the same. A title without Latin letters gives a name
    /// of its own all the same.
    public static String of(String title) {
        String plain = Normalizer.normalize(title.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("['’]", "");
        for (Map.Entry<String, String> letter : SPELLED.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        String slug = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        if (slug.length() > LONGEST) {
            int cut = slug.lastIndexOf('-', LONGEST);
            slug = slug.substring(0, cut < LONGEST / 2 ? LONGEST : cut);
        }
        return slug.isEmpty()
                ? "article-"
                        + UUID.nameUUIDFromBytes(title.strip().getBytes(StandardCharsets.UTF_8))
                                .toString()
                                .substring(0, 8)
                : slug;
    }

    /// The name that a title gives, with a number behind it where that is taken.
    public static String free(String title, Predicate<String> taken) {
        String slug = of(title);
        String free = slug;
        for (int next = 2; taken.test(free); next++) {
            free = slug + "-" + next;
        }
        return free;
    }
}
