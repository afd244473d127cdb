package org.frontdoor.central.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frontdoor.model.catalog.Question;
import org.frontdoor.model.catalog.Question.Choice;
import org.frontdoor.model.catalog.Question.Condition;
import org.frontdoor.model.catalog.Question.DataType;
import org.frontdoor.model.program.Wording;
import org.jspecify.annotations.Nullable;

/// Reads one attribute of a GeoReport v2 service definition.
final class DefinitionItem {
    /// Not of the specification: Boston reads these out.
    private static final String INFORMATIONAL = "informational";

    private final JsonLines lines;
    private final String at;
    private final Map<String, Question> earlier;
    private final String language;

    private DefinitionItem(JsonLines lines, String at, Map<String, Question> earlier, String language) {
        this.lines = lines;
        this.at = at;
        this.earlier = earlier;
        this.language = language;
    }

    /// @param at JSON pointer of it
    /// @param earlier those above it, by code: a condition may only look up
    static Optional<Question> read(JsonLines lines, String at, Map<String, Question> earlier, String language) {
        return new DefinitionItem(lines, at, earlier, language).question();
    }

    private Optional<Question> question() {
        String code = needed("code");
        String description = needed("description");
        String datatype = needed("datatype");
        boolean informational = datatype.equals(INFORMATIONAL);
        Optional<DataType> type = informational ? Optional.of(DataType.TEXT) : Choices.find(DataType.class, datatype);
        if (type.isEmpty() && !datatype.isEmpty()) {
            lines.error(at + "/datatype", "\"" + datatype + "\"; known are " + Choices.names(DataType.class));
        }
        boolean variable = !informational && yes("variable", true);
        boolean required = yes("required", false);
        if (required && !variable) {
            lines.warning(at + "/required", "it is read out only, so nobody can answer it; taken as not required");
        }
        List<Choice> choices = choices(type.filter(DefinitionItem::isList).isPresent());
        Condition when = when();
        if (code.isEmpty() || type.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Question(
                code,
                earlier.size() + 1,
                type.get(),
                required && variable,
                variable,
                false,
                words(description),
                words(text(at + "/datatype_description")),
                choices,
                when,
                null));
    }

    private static boolean isList(DataType type) {
        return type == DataType.SINGLE || type == DataType.MULTI;
    }

    private Wording words(String text) {
        return text.isEmpty() ? Wording.NONE : new Wording(Map.of(language, text));
    }

    /// Servers write codes and keys as numbers where they look like some.
    private String text(String pointer) {
        JsonNode value = lines.root().at(pointer);
        if (value.isContainerNode()) {
            lines.error(pointer, "must be a plain text");
            return "";
        }
        return value.isNull() ? "" : value.asText().strip();
    }

    private String needed(String name) {
        String text = text(at + "/" + name);
        if (text.isEmpty()) {
            lines.error(at + "/" + name, "is missing or empty");
        }
        return text;
    }

    private boolean yes(String name, boolean otherwise) {
        String text = text(at + "/" + name);
        if (!text.isEmpty() && !text.equals("true") && !text.equals("false")) {
            lines.error(at + "/" + name, "is \"" + text + "\"; known are true and false");
        }
        return text.isEmpty() ? otherwise : text.equals("true");
    }

    private List<Choice> choices(boolean list) {
        String where = at + "/values";
        JsonNode values = lines.root().at(where);
        if (list && values.isEmpty()) {
            lines.error(where, "a list without values");
        } else if (!list && !values.isEmpty()) {
            lines.warning(where, "it is no list, so its values are left out");
            return List.of();
        }
        Map<String, Choice> choices = new LinkedHashMap<>();
        for (int i = 0; i < values.size(); i++) {
            String key = text(where + "/" + i + "/key");
            String name = text(where + "/" + i + "/name");
            if (key.isEmpty()) {
                lines.error(where + "/" + i + "/key", "is missing or empty");
            } else if (choices.putIfAbsent(key, new Choice(key, words(name.isEmpty() ? key : name))) != null) {
                lines.error(where + "/" + i + "/key", "value \"" + key + "\" twice");
            }
        }
        return new ArrayList<>(choices.values());
    }

    /// Boston's `dependencies`: a clause over conditions, of which ours holds those that look at one attribute.
    private @Nullable Condition when() {
        String where = at + "/dependencies";
        JsonNode conditions = lines.root().at(where + "/conditions");
        if (conditions.isEmpty()) {
            if (lines.root().at(where).isObject()) {
                lines.error(where, "has no conditions");
            }
            return null;
        }
        String on = text(where + "/conditions/0/attribute");
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            String condition = where + "/conditions/" + i;
            String op = text(condition + "/op");
            if (!op.equals("eq")) {
                lines.error(condition + "/op", "is \"" + op + "\"; only \"eq\" can be held");
            }
            if (!text(condition + "/attribute").equals(on)) {
                lines.error(condition + "/attribute", "a question can look at one other only, here at \"" + on + "\"");
            }
            keys.add(known(condition + "/value", on));
        }
        String clause = text(where + "/clause");
        if (keys.size() > 1 && !clause.equalsIgnoreCase("OR")) {
            lines.error(where + "/clause", "is \"" + clause + "\"; with several conditions only \"OR\" can be held");
        }
        if (!earlier.containsKey(on)) {
            lines.error(where + "/conditions/0/attribute", "\"" + on + "\" is no attribute above");
        }
        return new Condition(on, keys);
    }

    private String known(String pointer, String on) {
        String key = text(pointer);
        Question above = earlier.get(on);
        if (above != null
                && above.choices().stream().noneMatch(choice -> choice.key().equals(key))) {
            lines.error(pointer, "\"" + key + "\" is no value of \"" + on + "\"");
        }
        return key;
    }
}
