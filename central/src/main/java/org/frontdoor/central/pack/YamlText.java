package org.frontdoor.central.pack;

import java.io.StringReader;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/// Reads YAML as a tree that still knows its lines. Nothing is built from tags, so a pack cannot name classes.
final class YamlText {
    private YamlText() {}

    /// The map that the page is, or empty after saying what is wrong.
    static Optional<YamlMap> read(PackPage page) {
        return read(page, page.text(), 0);
    }

    /// The map that a part of the page is.
    ///
    /// @param offset lines of the page above the part
    static Optional<YamlMap> read(PackPage page, String part, int offset) {
        try {
            Node root = new Yaml(limits()).compose(new StringReader(part));
            if (root instanceof MappingNode map) {
                return Optional.of(new YamlMap(page, offset, map));
            }
            page.error(offset + 1, root == null ? "is empty" : "must be a map, \"key: value\" on each line");
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
            int line = mark == null ? 0 : mark.getLine() + 1 + offset;
            page.error(line, "is no good YAML: " + e.getProblem());
        } catch (YAMLException e) {
            String message = e.getMessage() == null ? "" : e.getMessage();
            page.error(
                    offset + 1,
                    "is no good YAML: " + message.lines().findFirst().orElse("unreadable"));
        }
        return Optional.empty();
    }

    private static LoaderOptions limits() {
        var limits = new LoaderOptions();
        limits.setNestingDepthLimit(20);
        limits.setMaxAliasesForCollections(20);
        limits.setCodePointLimit(3 * 1024 * 1024);
        return limits;
    }
}
