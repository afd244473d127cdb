package org.frontdoor.app.imports.articles;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// A page of the web, or a part of one, as an article.
final class HtmlPage {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern DECLARED = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([a-z0-9_:.-]+)");
    private static final int HEAD = 4_096;
    private static final int MOST_KEYWORDS = 100;

    /// Deeper elements are taken up into those around them, so that no page can exhaust the stack.
    private static final int DEEPEST = 100;

    private final String file;
    private final int line;
    private final List<Remark> remarks;

    /// @param line where it stands in its file, 0 where it is the file
    /// @param remarks gets what the person must know
    HtmlPage(String file, int line, List<Remark> remarks) {
        this.file = file;
        this.line = line;
        this.remarks = remarks;
    }

    /// A whole page.
    Optional<SourceArticle> read(byte[] bytes, String stem, Usual usual) {
        Document page = parse(decoded(bytes), "");
        String address = address(page);
        page.setBaseUri(address);
        Element root = root(page);
        Element heading = root.selectFirst("h1");
        String title = heading != null && heading.hasText() ? heading.text() : page.title();
        if (heading != null) {
            heading.remove();
        }
        String body = markdown(root);
        if (body.isBlank()) {
            remarks.add(Remark.error(file, 0, "has no words to read"));
            return Optional.empty();
        }
        List<String> keywords = Arrays.stream(
                        page.select("meta[name=keywords]").attr("content").split(",", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .limit(MOST_KEYWORDS)
                .toList();
        String language = page.select("html").attr("lang").replaceFirst("[-_].*", "");
        return Optional.of(usual.article(
                file,
                1,
                Map.of(),
                title.isBlank() ? stem.replaceAll("[-_]+", " ") : title.strip(),
                keywords,
                address.isEmpty() || address.length() > MOST_KEYWORDS ? file : address,
                language.strip(),
                body));
    }

    /// A part of a page that stands in another file.
    ///
    /// @param address of the page, for links that only name a place on its site
    String part(String html, String address) {
        return markdown(parse(html, address).body());
    }

    private static Document parse(String html, String address) {
        return Jsoup.parse(
                html, address, Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST));
    }

    private String markdown(Element root) {
        HtmlWords words = new HtmlWords(file, line);
        String markdown = new HtmlBlocks(words).of(root);
        remarks.addAll(words.remarks());
        if (!words.leftOut().isEmpty()) {
            remarks.add(Remark.warning(
                    file,
                    line,
                    words.leftOut().entrySet().stream()
                            .map(each -> each.getValue() + " " + each.getKey())
                            .collect(Collectors.joining(
                                    ", ", "left out: ", " (pictures are what is said in their place)"))));
        }
        return markdown;
    }

    private static Element root(Document page) {
        Element main = page.selectFirst("main, [role=main]");
        List<Element> articles = page.select("article");
        return main != null ? main : articles.size() == 1 ? articles.getFirst() : page.body();
    }

    private static String address(Document page) {
        for (String said : List.of(
                page.select("link[rel=canonical]").attr("href"),
                page.select("meta[property=og:url]").attr("content"),
                page.select("base").attr("href"))) {
            if (said.strip().matches("https?://\\S+")) {
                return said.strip();
            }
        }
        return "";
    }

    private String decoded(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return text(bytes, StandardCharsets.UTF_8).substring(1);
        }
        if (starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF)) {
            return text(bytes, StandardCharsets.UTF_16);
        }
        Matcher declared =
                DECLARED.matcher(new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1));
        Charset named = declared.find() ? charset(declared.group(1)) : StandardCharsets.UTF_8;
        return strict(bytes, named)
                .or(() -> strict(bytes, StandardCharsets.UTF_8))
                .orElseGet(() -> {
                    remarks.add(Remark.warning(
                            file, 0, "is not " + named + " and is read as Windows-1252; look at its accented letters"));
                    return text(bytes, WINDOWS);
                });
    }

    /// ISO 8859-1 is declared by many pages and meant by none, browsers say.
    private static Charset charset(String name) {
        try {
            Charset found = Charset.forName(name);
            return found.equals(StandardCharsets.ISO_8859_1) || found.equals(StandardCharsets.US_ASCII)
                    ? WINDOWS
                    : found;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String text(byte[] bytes, Charset charset) {
        return new String(bytes, charset);
    }

    private static boolean starts(byte[] bytes, int... first) {
        for (int i = 0; i < first.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }
}
