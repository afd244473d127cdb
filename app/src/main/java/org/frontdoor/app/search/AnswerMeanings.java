package org.frontdoor.app.search;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.frontdoor.app.search.meaning.MeaningIndex;
import org.frontdoor.app.search.meaning.Passage;
import org.frontdoor.model.knowledge.Article;

/// What the services and the articles of one index mean.
record AnswerMeanings(MeaningIndex services, MeaningIndex articles, Spelling spelling) implements AutoCloseable {
    /// @param vectors of a passage's text
    /// @param learned the words that the model knows
    static AnswerMeanings build(AnswerIndex index, Function<String, float[]> vectors, Collection<String> learned)
            throws IOException {
        List<List<Passage>> services = index.services().stream()
                .map(service -> Passages.of(service, index.articles()))
                .toList();
        List<List<Passage>> articles = index.articles().stream()
                .map(article -> Passages.of(article, PlainText.of(article)))
                .toList();
        return new AnswerMeanings(
                MeaningIndex.build(services, vectors),
                MeaningIndex.build(articles, vectors),
                new Spelling(texts(services, articles), learned, codes(index)));
    }

    private static Set<String> texts(List<List<Passage>> services, List<List<Passage>> articles) {
        return Stream.of(services, articles)
                .flatMap(List::stream)
                .flatMap(List::stream)
                .map(Passage::text)
                .collect(Collectors.toSet());
    }

    private static Set<String> codes(AnswerIndex index) {
        return Stream.concat(
                        index.services().stream().flatMap(service -> service.agencies().stream()),
                        index.articles().stream().map(Article::agency))
                .map(code -> code.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    long bytes() throws IOException {
        return services.bytes() + articles.bytes();
    }

    @Override
    public void close() throws IOException {
        services.close();
        articles.close();
    }
}
