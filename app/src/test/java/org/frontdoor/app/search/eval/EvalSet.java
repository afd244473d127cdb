package org.frontdoor.app.search.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.frontdoor.model.knowledge.Article;
import org.jspecify.annotations.Nullable;

/// Articles, and questions of which it is known which of them answers.
record EvalSet(List<Article> articles, List<Query> queries) {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /// @param answers ids of articles, any of which is right
    record Query(String q, List<String> answers) {
        Query {
            answers = List.copyOf(answers);
        }
    }

    private record Line(
            @Nullable String id,
            @Nullable String title,
            @Nullable String body,
            @Nullable List<String> keywords,
            @Nullable String language) {}

    private record Asked(@Nullable String q, @Nullable List<String> answers) {}

    private interface Reading<T> {
        T read(String line) throws JsonProcessingException, NotASet;
    }

    /// A file does not hold what it should; the message names it and the line.
    static final class NotASet extends Exception {
        private static final long serialVersionUID = 1L;

        NotASet(String message) {
            super(message);
        }
    }

    /// Both files are JSON lines.
    static EvalSet read(Path articles, Path queries) throws IOException, NotASet {
        Set<String> ids = new HashSet<>();
        List<Article> all = lines(articles, line -> {
            Article article = article(JSON.readValue(line, Line.class));
            if (!ids.add(article.slug())) {
                throw new NotASet("the id " + article.slug() + " stands there twice");
            }
            return article;
        });
        List<Query> asked = lines(queries, line -> query(JSON.readValue(line, Asked.class), ids));
        if (all.isEmpty() || asked.isEmpty()) {
            throw new NotASet((all.isEmpty() ? articles : queries) + ": there is nothing in it");
        }
        return new EvalSet(List.copyOf(all), List.copyOf(asked));
    }

    EvalSet disturbed(UnaryOperator<String> typing) {
        return new EvalSet(
                articles,
                queries.stream()
                        .map(query -> new Query(typing.apply(query.q), query.answers))
                        .toList());
    }

    private static Article article(Line line) throws NotASet {
        if (line.id == null || line.id.isBlank() || line.title == null || line.body == null) {
            throw new NotASet("an article has an id, a title and a body");
        }
        String language = line.language == null ? "en" : line.language;
        return new Article(
                Article.idOf(line.id, language),
                line.id,
                language,
                line.title,
                line.keywords == null ? List.of() : line.keywords,
                List.of(),
                "311",
                "eval",
                null,
                List.of(),
                line.body);
    }

    private static Query query(Asked asked, Set<String> ids) throws NotASet {
        if (asked.q == null || asked.q.isBlank() || asked.answers == null || asked.answers.isEmpty()) {
            throw new NotASet("a query has a q and one answer or more");
        }
        for (String answer : asked.answers) {
            if (!ids.contains(answer)) {
                throw new NotASet("no article has the id " + answer);
            }
        }
        return new Query(asked.q, asked.answers);
    }

    private static <T> List<T> lines(Path file, Reading<T> reading) throws IOException, NotASet {
        List<T> all = new ArrayList<>();
        int number = 0;
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    all.add(reading.read(line));
                }
            }
        } catch (JsonProcessingException e) {
            throw new NotASet(file + ":" + number + ": " + e.getOriginalMessage());
        } catch (MalformedInputException e) {
            throw new NotASet(file + ":" + (number + 1) + ": this is not UTF-8");
        } catch (NotASet e) {
            throw new NotASet(file + ":" + number + ": " + e.getMessage());
        }
        return all;
    }
}
