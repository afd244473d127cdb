package org.frontdoor.central.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frontdoor.model.catalog.Question;
import org.frontdoor.model.catalog.Question.Choice;
import org.frontdoor.model.catalog.Question.Condition;
import org.frontdoor.model.catalog.Question.DataType;
import org.frontdoor.model.catalog.Question.Stop;
import org.frontdoor.model.program.Wording;
import org.jspecify.annotations.Nullable;

/// Reads one attribute of a question file (Open311's service definition attributes, GeoReport v2, with a condition
/// and a stop added).
final class QuestionItem {
    private final YamlMap item;
    private final Map<String, Question> earlier;
    private final List<String> languages;

    private QuestionItem(YamlMap item, Map<String, Question> earlier, List<String> languages) {
        this.item = item;
        this.earlier = earlier;
        this.languages = languages;
    }

    /// @param earlier those above it, by code: a condition may only look up
    static Optional<Question> read(YamlMap item, Map<String, Question> earlier, List<String> languages) {
        return new QuestionItem(item, earlier, languages).question();
    }

    private Optional<Question> question() {
        item.only(
                "code",
                "order",
                "datatype",
                "required",
                "variable",
                "internal",
                "description",
                "hint",
                "values",
                "when",
                "stop");
        String code = item.required("code");
        int order = item.number("order", 1, 999).orElse(earlier.size() + 1);
        if (earlier.values().stream().anyMatch(above -> above.order() >= order)) {
            item.error("order", "order " + order + " is not after the question above");
        }
        Wording description = item.wording("description", languages);
        Wording hint = item.has("hint") ? item.wording("hint", languages) : Wording.NONE;
        Optional<DataType> type = item.choice("datatype", DataType.class);
        List<Choice> choices = choices();
        type.ifPresent(known -> {
            boolean list = known == DataType.SINGLE || known == DataType.MULTI;
            if (list && choices.isEmpty()) {
                item.error("values", "\"" + code + "\" is a list without values");
            } else if (!list && !choices.isEmpty()) {
                item.error("values", "\"" + code + "\" has values but is no list");
            }
        });
        boolean required = item.yes("required", false);
        boolean variable = item.yes("variable", true);
        if (required && !variable) {
            item.error("required", "\"" + code + "\" is read out only (variable: false) and cannot be required");
        }
        boolean internal = item.yes("internal", false);
        Condition when = when();
        Stop stop = stop(choices);
        return type.map(known ->
                new Question(code, order, known, required, variable, internal, description, hint, choices, when, stop));
    }

    private List<Choice> choices() {
        Map<String, Choice> choices = new LinkedHashMap<>();
        for (YamlMap value : item.maps("values")) {
            value.only("key", "name");
            String key = value.required("key");
            if (choices.put(key, new Choice(key, value.wording("name", languages))) != null) {
                value.error("key", "value \"" + key + "\" twice");
            }
        }
        return new ArrayList<>(choices.values());
    }

    private @Nullable Condition when() {
        YamlMap when = item.map("when").orElse(null);
        if (when == null) {
            return null;
        }
        when.only("attribute", "is");
        String on = when.required("attribute");
        List<String> keys = when.texts("is");
        Question above = earlier.get(on);
        if (above == null) {
            when.error("attribute", "the condition looks at \"" + on + "\", which is not a question above");
        } else {
            known(when, keys, above.choices(), "\"" + on + "\"");
        }
        return new Condition(on, keys);
    }

    private @Nullable Stop stop(List<Choice> choices) {
        YamlMap stop = item.map("stop").orElse(null);
        if (stop == null) {
            return null;
        }
        stop.only("is", "say");
        List<String> keys = stop.texts("is");
        known(stop, keys, choices, "this question");
        return new Stop(keys, stop.wording("say", languages));
    }

    private static void known(YamlMap map, List<String> keys, List<Choice> choices, String where) {
        if (keys.isEmpty()) {
            map.error("is", "\"is\" names no answer");
        }
        for (String key : keys) {
            if (choices.stream().noneMatch(choice -> choice.key().equals(key))) {
                map.error("is", "\"" + key + "\" is no value of " + where);
            }
        }
    }
}
