package org.frontdoor.app.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedSet;
import org.frontdoor.app.search.meaning.Passage;
import org.frontdoor.app.search.meaning.Passage.Part;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.knowledge.Article;

/// What an article or a service says, cut into the passages whose meanings are compared with a question.
final class Passages {
    /// Words of one passage, about as many as tell one thing.
    private static final int LENGTH = 100;

    /// Of a long article; the rest is found by its words.
    private static final int MOST = 8;

    private Passages() {}

    /// @param body its lines without Markdown
    static List<Passage> of(Article article, List<String> body) {
        String title = article.title().strip();
        SequencedSet<String> stretches = new LinkedHashSet<>();
        if (!article.keywords().isEmpty()) {
            stretches.add(titled(title, String.join(", ", article.keywords())));
        }
        stretches(body).forEach(stretch -> stretches.add(titled(title, stretch)));
        return passages(List.of(title), stretches, titled(title, String.join("\n", body)));
    }

    /// @param articles those that speak of it say by their titles what it is about, too
    static List<Passage> of(Service service, List<Article> articles) {
        SequencedSet<String> names =
                new LinkedHashSet<>(service.plainName().byLanguage().values());
        names.add(service.name());
        SequencedSet<String> keywords = new LinkedHashSet<>();
        service.keywords().values().forEach(keywords::addAll);
        articles.stream()
                .filter(article -> article.services().contains(service.code()))
                .forEach(article -> keywords.add(article.title()));
        String whole = service.plainName().in("en") + "\n"
                + String.join(", ", service.keywords().getOrDefault("en", List.of()));
        return passages(List.copyOf(names), keywords, whole);
    }

    private static List<Passage> passages(List<String> titles, SequencedSet<String> stretches, String whole) {
        List<Passage> all = new ArrayList<>();
        titles.stream().filter(title -> !title.isBlank()).forEach(title -> all.add(new Passage(Part.TITLE, title)));
        stretches.forEach(stretch -> all.add(new Passage(Part.PASSAGE, stretch)));
        all.add(new Passage(Part.WHOLE, whole));
        return List.copyOf(all);
    }

    private static String titled(String title, String text) {
        return (title + "\n" + text).strip();
    }

    private static List<String> stretches(List<String> lines) {
        List<String> all = new ArrayList<>();
        StringBuilder stretch = new StringBuilder();
        int length = 0;
        for (String sentence : sentences(lines)) {
            int words = sentence.split("\\s+").length;
            if (length > 0 && length + words > LENGTH) {
                all.add(stretch.toString().strip());
                stretch.setLength(0);
                length = 0;
            }
            stretch.append(sentence).append(' ');
            length += words;
        }
        if (length > 0) {
            all.add(stretch.toString().strip());
        }
        return all.subList(0, Math.min(all.size(), MOST));
    }

    private static List<String> sentences(List<String> lines) {
        List<String> all = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        for (String line : lines) {
            breaks.setText(line);
            int from = breaks.first();
            for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
                String sentence = line.substring(from, to).strip();
                if (!sentence.isEmpty()) {
                    all.add(sentence);
                }
            }
        }
        return all;
    }
}
