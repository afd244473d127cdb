package org.frontdoor.app.imports.articles;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// The words inside a block of a page. What could run, fetch or ask for something is left out, and counted.
final class HtmlWords {
    /// What is nothing to read. A `form` is not among them: whole pages stand in one.
    private static final Set<String> LEFT_OUT = Set.of(
            "script",
            "style",
            "template",
            "noscript",
            "iframe",
            "frame",
            "object",
            "embed",
            "applet",
            "input",
            "select",
            "textarea",
            "button",
            "datalist",
            "svg",
            "math",
            "canvas",
            "audio",
            "video",
            "map",
            "nav",
            "head",
            "link",
            "meta",
            "base",
            "dialog");

    private static final int LONGEST_SHOWN = 80;

    /// So many links are told of one by one; a page of nothing but bad ones would bury all else.
    private static final int MOST_TOLD = 20;

    private static final Set<String> FOLLOWED = Set.of("http", "https", "mailto", "tel", "article", "service");

    private final Map<String, Integer> leftOut = new TreeMap<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final String file;
    private final int line;
    private int untold;

    /// @param line where the page stands in its file, or 0 where it is the file and each element tells its own
    HtmlWords(String file, int line) {
        this.file = file;
        this.line = line;
    }

    /// How many of which elements nobody will read.
    Map<String, Integer> leftOut() {
        return leftOut;
    }

    List<Remark> remarks() {
        if (untold > 0) {
            remarks.add(Remark.warning(file, line, untold + " more links lead nowhere; their words are kept"));
            untold = 0;
        }
        return remarks;
    }

    /// Whether an element is left out; it is counted then.
    boolean omits(Element element) {
        String name = element.normalName();
        if (LEFT_OUT.contains(name)) {
            leftOut.merge(name, 1, Integer::sum);
            return true;
        }
        return element.hasAttr("hidden");
    }

    /// The words of a node and of what is in it.
    void collect(Node node, InlineRun look, List<InlineRun> into) {
        switch (node) {
            case TextNode text -> into.add(look.saying(text.getWholeText().replace('\n', ' ')));
            case Element element -> {
                if (!omits(element)) {
                    inside(element, look, into);
                }
            }
            default -> {}
        }
    }

    private void inside(Element element, InlineRun look, List<InlineRun> into) {
        switch (element.normalName()) {
            case "br" -> into.add(look.saying("\n"));
            case "img" -> image(element, look, into);
            case "strong", "b" -> children(element, strong(look), into);
            case "em", "i", "cite", "dfn" -> children(element, emphasized(look), into);
            case "code", "kbd", "samp", "tt" -> children(element, code(look), into);
            case "a" -> children(element, linked(look, element), into);
            case "q" -> {
                into.add(look.saying("“"));
                children(element, look, into);
                into.add(look.saying("”"));
            }
            default -> {
                boolean block = element.isBlock();
                into.add(look.saying(block ? " " : ""));
                children(element, look, into);
                into.add(look.saying(block ? " " : ""));
            }
        }
    }

    private void children(Element element, InlineRun look, List<InlineRun> into) {
        element.childNodes().forEach(child -> collect(child, look, into));
    }

    /// A picture is what is said in its place; without words it is decoration, or counts readers.
    private void image(Element image, InlineRun look, List<InlineRun> into) {
        String words = image.attr("alt").strip();
        leftOut.merge("img", 1, Integer::sum);
        if (!words.isEmpty()) {
            into.add(look.saying(words.replace('\n', ' ')));
        }
    }

    private static InlineRun strong(InlineRun look) {
        return new InlineRun("", true, look.emphasis(), look.code(), look.link());
    }

    private static InlineRun emphasized(InlineRun look) {
        return new InlineRun("", look.strong(), true, look.code(), look.link());
    }

    private static InlineRun code(InlineRun look) {
        return new InlineRun("", look.strong(), look.emphasis(), true, look.link());
    }

    private InlineRun linked(InlineRun look, Element anchor) {
        String written = anchor.attr("href").strip();
        return new InlineRun("", look.strong(), look.emphasis(), look.code(), target(anchor, written));
    }

    /// Where a link leads, if that is a place that an article may name; empty else.
    private String target(Element anchor, String written) {
        if (written.isEmpty() || written.startsWith("#")) {
            return "";
        }
        String absolute = anchor.absUrl("href");
        String target = (absolute.isEmpty() ? written : absolute).replaceAll("[\\p{Cntrl}]", "");
        String scheme = target.replaceFirst("(?s):.*", "").toLowerCase(Locale.ROOT);
        if (!target.contains(":") || scheme.matches("(?s).*[/?#].*")) {
            return without(anchor, "the link «" + shown(written) + "» does not say on which site");
        }
        if (!FOLLOWED.contains(scheme)) {
            return without(anchor, "a link to «" + shown(written) + "» is nothing to follow");
        }
        if (broken(target, scheme)) {
            return without(anchor, "the link «" + shown(written) + "» is broken");
        }
        return target.replaceAll("[\\s<>\\\\|`*]", "_").replace("(", "%28").replace(")", "%29");
    }

    private String without(Element anchor, String why) {
        if (remarks.size() >= MOST_TOLD) {
            untold++;
            return "";
        }
        int place = line == 0 && anchor.sourceRange().isTracked()
                ? anchor.sourceRange().start().lineNumber()
                : line;
        remarks.add(Remark.warning(file, place, why + "; its words are kept without it"));
        return "";
    }

    private static boolean broken(String target, String scheme) {
        if (!scheme.startsWith("http")) {
            return false;
        }
        try {
            return URI.create(target.replaceAll("[^\\x21-\\x7e]|[\\[\\]{}\"^]", "_"))
                            .getHost()
                    == null;
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    private static String shown(String target) {
        String flat = target.replaceAll("\\s+", " ");
        return flat.length() > LONGEST_SHOWN ? flat.substring(0, LONGEST_SHOWN) + "…" : flat;
    }
}
