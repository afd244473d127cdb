package org.frontdoor.central.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frontdoor.model.program.Wording;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// A map in a YAML file, each value with its line. Values are taken as they are written: `yes` stays the word, whatever
/// YAML would make of it.
final class YamlMap {
    private final PackPage page;
    private final int offset;
    private final int line;
    private final Map<String, Node> values = new LinkedHashMap<>();

    /// @param offset lines of the file above the YAML (an article's front matter begins on line 2)
    YamlMap(PackPage page, int offset, MappingNode node) {
        this.page = page;
        this.offset = offset;
        line = lineOf(node);
        for (NodeTuple entry : node.getValue()) {
            Node key = entry.getKeyNode();
            if (!(key instanceof ScalarNode name)) {
                page.error(lineOf(key), "a key must be a word");
            } else if (values.put(name.getValue(), entry.getValueNode()) != null) {
                page.error(lineOf(key), "\"" + name.getValue() + "\" twice");
            }
        }
    }

    private int lineOf(Node node) {
        return node.getStartMark().getLine() + 1 + offset;
    }

    int line() {
        return line;
    }

    /// The line of the value, or of the map where there is none.
    int line(String key) {
        Node value = values.get(key);
        return value == null ? line : lineOf(value);
    }

    void error(String key, String message) {
        page.error(line(key), message);
    }

    void warning(String key, String message) {
        page.warning(line(key), message);
    }

    void errorAt(int atLine, String message) {
        page.error(atLine, message);
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /// Tells of keys that nobody reads: a slip in a key would else lose its value without a word.
    YamlMap only(String... known) {
        values.forEach((key, value) -> {
            if (!List.of(known).contains(key)) {
                page.error(lineOf(value), "unknown key \"" + key + "\"; known are " + String.join(", ", known));
            }
        });
        return this;
    }

    /// The text of a plain value, stripped; empty when it is missing, told as an error when it is none.
    String text(String key) {
        return switch (values.get(key)) {
            case null -> "";
            case ScalarNode scalar -> scalar.getValue().strip();
            case Node other -> {
                page.error(lineOf(other), "\"" + key + "\" must be a plain text");
                yield "";
            }
        };
    }

    String required(String key) {
        String text = text(key);
        if (text.isEmpty()) {
            error(key, "\"" + key + "\" is missing or empty");
        }
        return text;
    }

    Optional<Integer> number(String key, int least, int most) {
        String text = text(key);
        if (text.matches("\\d{1,9}")) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return Optional.of(number);
            }
        }
        error(key, "\"" + key + "\" must be a whole number from " + least + " to " + most);
        return Optional.empty();
    }

    boolean yes(String key, boolean otherwise) {
        if (!has(key)) {
            return otherwise;
        }
        String text = text(key);
        if (!text.equals("true") && !text.equals("false")) {
            error(key, "\"" + key + "\" is \"" + text + "\"; write true or false");
        }
        return text.equals("true");
    }

    <T extends Enum<T>> Optional<T> choice(String key, Class<T> type) {
        return Choices.find(type, text(key)).or(() -> {
            error(key, "\"" + key + "\" is \"" + text(key) + "\"; known are " + Choices.names(type));
            return Optional.empty();
        });
    }

    /// The plain values of a list, stripped, empty ones left out.
    List<String> texts(String key) {
        return lines(key).stream().map(Line::text).toList();
    }

    /// A plain value of a list and its line.
    record Line(int line, String text) {}

    List<Line> lines(String key) {
        var lines = new ArrayList<Line>();
        for (Node item : items(key)) {
            if (item instanceof ScalarNode scalar) {
                String text = scalar.getValue().strip();
                if (!text.isEmpty()) {
                    lines.add(new Line(lineOf(item), text));
                }
            } else {
                page.error(lineOf(item), "\"" + key + "\" must be a list of plain texts");
            }
        }
        return lines;
    }

    List<YamlMap> maps(String key) {
        var maps = new ArrayList<YamlMap>();
        for (Node item : items(key)) {
            if (item instanceof MappingNode map) {
                maps.add(new YamlMap(page, offset, map));
            } else {
                page.error(lineOf(item), "\"" + key + "\" must be a list of maps, \"- name: …\"");
            }
        }
        return maps;
    }

    private List<Node> items(String key) {
        return switch (values.get(key)) {
            case null -> List.of();
            case SequenceNode list -> list.getValue();
            case ScalarNode empty when empty.getValue().isEmpty() -> List.of();
            case Node other -> {
                page.error(lineOf(other), "\"" + key + "\" must be a list");
                yield List.of();
            }
        };
    }

    Optional<YamlMap> map(String key) {
        return switch (values.get(key)) {
            case null -> Optional.empty();
            case MappingNode map -> Optional.of(new YamlMap(page, offset, map));
            case Node other -> {
                page.error(lineOf(other), "\"" + key + "\" must be a map");
                yield Optional.empty();
            }
        };
    }

    List<String> keys() {
        return List.copyOf(values.keySet());
    }

    /// Words in each language. The first language must be there; a missing other one is a warning.
    Wording wording(String key, List<String> languages) {
        YamlMap map = map(key).orElse(null);
        if (map == null) {
            if (!has(key)) {
                error(key, "\"" + key + "\" is missing");
            }
            return Wording.NONE;
        }
        map.only(languages.toArray(String[]::new));
        Map<String, String> words = new HashMap<>();
        for (String language : languages) {
            String text = map.text(language);
            if (!text.isEmpty()) {
                words.put(language, text);
            } else if (language.equals(languages.getFirst())) {
                page.error(map.line(), "\"" + key + "\" has no \"" + language + "\"");
            } else {
                page.warning(map.line(), "\"" + key + "\" has no \"" + language + "\": no translation");
            }
        }
        return new Wording(words);
    }
}
