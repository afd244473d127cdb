package org.frontdoor.central.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.frontdoor.model.catalog.Question;
import org.frontdoor.model.program.Wording;

/// Reads `questions/SERVICE.json`: the service definition of another GeoReport v2 server, as it gives it (JSON, with
/// Boston's conditions). The file's name says which service of this pack asks it; what the server adds beside the
/// attributes is passed over.
final class DefinitionPage {
    private DefinitionPage() {}

    /// The page, or empty after saying what is wrong.
    static Optional<QuestionPage> read(PackPage page, Known services, String language) {
        return JsonLines.read(page).map(lines -> {
            if (services.lacks(page.stem())) {
                page.error(0, "unknown service \"" + page.stem() + "\"; name the file after a service of the pack");
            }
            return new QuestionPage(page.stem(), 1, Wording.NONE, questions(lines, language));
        });
    }

    private static List<Question> questions(JsonLines lines, String language) {
        JsonNode attributes = lines.root().path("attributes");
        if (!attributes.isArray()) {
            lines.error("/attributes", "is missing; a service definition has a list of attributes");
            return List.of();
        }
        Map<String, Question> questions = new LinkedHashMap<>();
        for (int index : inOrder(lines, attributes)) {
            String at = "/attributes/" + index;
            DefinitionItem.read(lines, at, questions, language).ifPresent(question -> {
                if (questions.putIfAbsent(question.code(), question) != null) {
                    lines.error(at + "/code", "attribute \"" + question.code() + "\" twice");
                }
            });
        }
        return new ArrayList<>(questions.values());
    }

    /// Places of the attributes, as their `order` puts them: without one they stand where they stand.
    private static List<Integer> inOrder(JsonLines lines, JsonNode attributes) {
        Map<Integer, Integer> taken = new LinkedHashMap<>();
        for (int index = 0; index < attributes.size(); index++) {
            JsonNode order = attributes.path(index).path("order");
            if (order.isIntegralNumber() && taken.putIfAbsent(order.asInt(), index) != null) {
                lines.warning(
                        "/attributes/" + index + "/order", "another attribute has this order; the first comes first");
            }
        }
        return IntStream.range(0, attributes.size())
                .boxed()
                .sorted(Comparator.comparingInt(
                        index -> attributes.path(index).path("order").asInt(index + 1)))
                .toList();
    }
}
