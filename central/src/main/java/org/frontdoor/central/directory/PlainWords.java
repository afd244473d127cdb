package org.frontdoor.central.directory;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes HTML out of a text: its tags go, paragraphs and items become lines.
final class PlainWords {
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,500}>|<!--.{0,2000}?-->", Pattern.DOTALL);
    private static final Pattern BREAK = Pattern.compile("(?i)<(?:br|/p|/div|/li|/h[1-6]|/tr|li)\\b[^<>]{0,100}>");
    private static final Pattern UNSEEN = Pattern.compile("(?is)<(script|style)\\b[^<>]{0,500}>.{0,20000}?</\\1>");
    private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("rsquo", "’"),
            Map.entry("lsquo", "‘"),
            Map.entry("rdquo", "”"),
            Map.entry("ldquo", "“"),
            Map.entry("bull", "•"),
            Map.entry("hellip", "…"),
            Map.entry("eacute", "é"),
            Map.entry("ntilde", "ñ"),
            Map.entry("iacute", "í"),
            Map.entry("oacute", "ó"),
            Map.entry("aacute", "á"),
            Map.entry("uacute", "ú"));

    private PlainWords() {}

    /// The text without tags, and spaces and lines put right.
    static String of(String text) {
        String plain = text;
        if (text.indexOf('<') >= 0) {
            plain = UNSEEN.matcher(plain).replaceAll(" ");
            plain = BREAK.matcher(plain).replaceAll("\n");
            plain = TAG.matcher(plain).replaceAll(" ").replaceAll("(?:[ \\t]*\n){2,}", "\n");
        }
        if (plain.indexOf('&') >= 0) {
            plain = ENTITY.matcher(plain)
                    .replaceAll(found -> Matcher.quoteReplacement(character(found.group(1), found.group())));
        }
        return spaced(plain);
    }

    /// Spaces and lines alone put right.
    static String spaced(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\t\\x0B\\f\\u00A0 ]+", " ")
                .replaceAll(" ?\n ?", "\n")
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }

    private static String character(String name, String whole) {
        if (!name.startsWith("#")) {
            return NAMED.getOrDefault(name, whole);
        }
        boolean hex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
        int code = hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        return Character.isValidCodePoint(code) && code > 0 ? Character.toString(code) : whole;
    }
}
