package org.frontdoor.app.imports.articles;

import java.util.ArrayList;
import java.util.List;

/// The steps of GOV.UK's step by step pages, as a numbered list.
final class GovUkSteps {
    private final GovUkWords words;

    private GovUkSteps(GovUkWords words) {
        this.words = words;
    }

    /// Nothing on pages of another kind.
    static List<String> parts(PlacedJson details, GovUkWords words) {
        PlacedJson nav = details.at("step_by_step_nav");
        if (!nav.node().isObject()) {
            return List.of();
        }
        List<String> parts = new ArrayList<>();
        parts.add(words.html(nav.at("introduction")));
        String steps = new GovUkSteps(words).list(nav.at("steps").items());
        if (steps.isEmpty()) {
            words.warn(nav, "has no steps; only its introduction is taken");
        }
        parts.add(steps);
        return parts;
    }

    /// A step that is done beside the one before it, or instead, goes by its number.
    private String list(List<PlacedJson> steps) {
        List<String> items = new ArrayList<>();
        for (PlacedJson step : steps) {
            String item = step(step);
            String logic = step.at("logic").text();
            if (item.isEmpty()) {
                words.warn(step, "is a step without words, so it is passed over");
            } else if (items.isEmpty() || !(logic.equals("and") || logic.equals("or"))) {
                items.add(item);
            } else {
                items.add(items.removeLast() + "\n\n*" + logic + "*\n\n" + item);
            }
        }
        List<String> numbered = new ArrayList<>();
        for (String item : items) {
            String sign = numbered.size() + 1 + ". ";
            numbered.add(HtmlBlocks.prefixed(item, sign, " ".repeat(sign.length())));
        }
        return String.join("\n\n", numbered);
    }

    private String step(PlacedJson step) {
        List<String> blocks = new ArrayList<>();
        String title = step.at("title").text();
        if (!title.isEmpty()) {
            blocks.add(GovUkWords.strong(title) + (step.at("optional").node().asBoolean() ? " (optional)" : ""));
        }
        contents(step, blocks);
        return String.join("\n\n", blocks);
    }

    private void contents(PlacedJson step, List<String> blocks) {
        for (PlacedJson content : step.at("contents").items()) {
            String text = words.plain(content.at("text"));
            if (!text.isEmpty()) {
                blocks.add(text);
            }
            List<String> links = new ArrayList<>();
            for (PlacedJson link : content.at("contents").items()) {
                String context = GovUkWords.line(link.at("context").text());
                String written = words.link(link.at("text").text(), link.at("href"));
                if (!written.isEmpty()) {
                    links.add("- " + written + (context.isEmpty() ? "" : " (" + context + ")"));
                }
            }
            if (!links.isEmpty()) {
                blocks.add(String.join("\n", links));
            }
        }
    }
}
