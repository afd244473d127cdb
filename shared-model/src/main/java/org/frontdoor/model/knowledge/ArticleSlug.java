package org.frontdoor.model.knowledge;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.frontdoor.model.command.Ids;

/// The short name of an article, by which links and files call it: small letters, digits and single hyphens. The same
/// title always gives the same one.
public final class ArticleSlug {
    /// The longest one that is made of a title; a file of that name fits everywhere.
    static final int LONGEST = 80;

    private static final Pattern VALID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final int SHORT_HASH = 8;

    private ArticleSlug() {}

    /// Whether an article may be called so.
    public static boolean valid(String slug) {
        return VALID.matcher(slug).matches();
    }

    /// The short name for a title. Letters with marks lose them; a title in which less is of Latin letters than of
    /// others, as in Arabic or Chinese, is called by a hash of it: half of its words would name something else.
    public static String of(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKC).strip();
        String folded = MARKS.matcher(Normalizer.normalize(latin(plain), Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        long kept = folded.chars().filter(ArticleSlug::named).count();
        long lost = folded.codePoints()
                .filter(letter -> letter > 'z' && Character.isLetterOrDigit(letter))
                .count();
        if (kept == 0 || lost > kept) {
            return "article-"
                    + Ids.named("article-title", plain)
                            .toString()
                            .replace("-", "")
                            .substring(0, SHORT_HASH);
        }
        return trimmed(
                OTHER.matcher(folded.replaceAll("(?<=[a-z])['’ʻ](?=[a-z])", "")).replaceAll("-"));
    }

    /// That name, or with the first number behind it that makes it free.
    public static String free(String slug, Predicate<String> taken) {
        String free = slug;
        for (int next = 2; taken.test(free); next++) {
            free = slug + "-" + next;
        }
        return free;
    }

    private static boolean named(int letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
    }

    /// Latin letters that are no plain letter with a mark.
    private static String latin(String title) {
        return title.replace("ß", "ss")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .replace("æ", "ae")
                .replace("Æ", "AE")
                .replace("œ", "oe")
                .replace("Œ", "OE")
                .replace('ø', 'o')
                .replace('Ø', 'O')
                .replace('ł', 'l')
                .replace('Ł', 'L')
                .replace('ı', 'i');
    }

    /// Without hyphens at its ends, cut between words where it is too long.
    private static String trimmed(String slug) {
        String bare = slug.replaceAll("^-|-$", "");
        if (bare.length() <= LONGEST) {
            return bare;
        }
        int cut = bare.lastIndexOf('-', LONGEST);
        return bare.substring(0, cut > 0 ? cut : LONGEST);
    }
}
