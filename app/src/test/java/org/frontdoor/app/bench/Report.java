package org.frontdoor.app.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// The lines of a run, as a table for people and as JSON for scripts.
final class Report {
    private static final List<String> HEAD =
            List.of("", "measured", "baseline of this run", "ratio", "goal", "met", "against rivals");

    private final List<Line> lines = new ArrayList<>();
    private final List<String> facts = new ArrayList<>();

    void add(Line line) {
        lines.add(line);
    }

    /// What to know about the run: the data, the machine.
    void fact(String words) {
        facts.add(words);
    }

    void print(PrintWriter out) {
        facts.forEach(out::println);
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD);
        lines.forEach(line -> rows.add(cells(line)));
        int[] widths = IntStream.range(0, HEAD.size())
                .map(at -> rows.stream()
                        .mapToInt(row -> row.get(at).length())
                        .max()
                        .orElse(0))
                .toArray();
        for (List<String> row : rows) {
            StringBuilder text = new StringBuilder();
            for (int at = 0; at < row.size(); at++) {
                text.append(String.format(Locale.ROOT, "%-" + (widths[at] + 2) + "s", row.get(at) + " "));
            }
            out.println(text.toString().stripTrailing());
        }
        List<Line> shorts = lines.stream()
                .filter(line -> line.met().filter(met -> !met).isPresent())
                .toList();
        out.println(shorts.isEmpty() ? "All goals are met." : "Short of the goal:");
        shorts.forEach(line -> out.println("  " + line.what()));
        lines.stream()
                .filter(line -> !line.note().isEmpty())
                .forEach(line -> out.println(line.what() + ": " + line.note()));
        out.flush();
    }

    private static List<String> cells(Line line) {
        return List.of(
                line.what(),
                number(line.value()) + " " + line.unit(),
                line.baseline()
                        .map(base -> number(base.value()) + " " + line.unit() + ", " + base.what())
                        .orElse(""),
                line.ratio().map(ratio -> number(ratio) + "×").orElse(""),
                line.goal()
                        .map(goal -> (goal.least() ? "≥ " : "≤ ")
                                + number(goal.limit())
                                + (goal.ofRatio() ? "×" : " " + line.unit()))
                        .orElse(""),
                line.met().map(met -> met ? "yes" : "NO").orElse(""),
                line.rival()
                        .map(rival -> number(line.timesAhead().orElse(Double.NaN)) + "× " + rival.who())
                        .orElse(""));
    }

    private static String number(double value) {
        return Math.abs(value) >= 100
                ? String.format(Locale.ROOT, "%,.0f", value)
                : String.format(Locale.ROOT, "%.3g", value);
    }

    void write(Path file) throws IOException {
        ObjectMapper mapper = JsonMapper.builder().build();
        ObjectNode all = mapper.createObjectNode();
        ArrayNode about = all.putArray("facts");
        facts.forEach(about::add);
        lines.stream().filter(line -> !line.name().isEmpty()).forEach(line -> all.put(line.name(), line.value()));
        ArrayNode list = all.putArray("lines");
        for (Line line : lines) {
            ObjectNode node = list.addObject()
                    .put("section", line.section())
                    .put("what", line.what())
                    .put("value", line.value())
                    .put("unit", line.unit());
            line.baseline()
                    .ifPresent(base ->
                            node.putObject("baseline").put("what", base.what()).put("value", base.value()));
            line.ratio().ifPresent(ratio -> node.put("ratio", ratio));
            line.goal()
                    .ifPresent(goal -> node.putObject("goal")
                            .put(goal.least() ? "atLeast" : "atMost", goal.limit())
                            .put("ofRatio", goal.ofRatio()));
            line.met().ifPresent(met -> node.put("met", met));
            line.rival()
                    .ifPresent(rival ->
                            node.putObject("rival").put("who", rival.who()).put("value", rival.value()));
            line.timesAhead().ifPresent(times -> node.put("timesAhead", times));
            if (!line.note().isEmpty()) {
                node.put("note", line.note());
            }
        }
        mapper.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), all);
    }
}
