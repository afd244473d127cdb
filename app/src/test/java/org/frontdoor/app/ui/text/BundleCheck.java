package org.frontdoor.app.ui.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Compares bundles with each other and with the code that asks for their texts.
///
/// The area of a source is its package's last name; the shared controls have the one area `number`. Each
/// problem is a line that can be pasted where something is missing.
final class BundleCheck {
    private static final Pattern LINE = Pattern.compile("^([A-Za-z0-9._-]+)\\s*=\\s*(.*)$");
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\d)}");
    private static final Pattern CALL =
            Pattern.compile("\\b(?:texts|parts\\.texts\\(\\))\\s*\\.(say|count|follow)\\(\\s*\"([^\"]*)\"");
    private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z0-9._-]+)\"");

    private final Path bundles;
    private final Path sources;
    private final List<String> problems = new ArrayList<>();

    BundleCheck(Path bundles, Path sources) {
        this.bundles = bundles;
        this.sources = sources;
    }

    List<String> problems() throws IOException {
        var areas = new TreeSet<String>();
        try (Stream<Path> files = Files.list(bundles)) {
            files.map(file -> file.getFileName().toString().replaceAll("_[a-z]{2}\\.properties$", ""))
                    .forEach(areas::add);
        }
        for (String area : areas) {
            Map<String, String> english = read(area, Language.ENGLISH);
            Map<String, String> spanish = read(area, Language.SPANISH);
            compare(area, english, spanish);
            compareWithCode(area, english);
        }
        return problems;
    }

    private Map<String, String> read(String area, Language language) throws IOException {
        Path file = bundles.resolve(area + "_" + language.code() + ".properties");
        var words = new LinkedHashMap<String, String>();
        if (!Files.exists(file)) {
            problems.add(file.getFileName() + " is missing");
            return words;
        }
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            var matcher = LINE.matcher(line);
            if (!matcher.matches()) {
                problems.add(file.getFileName() + " cannot be read: " + line);
            } else if (matcher.group(2).isBlank()) {
                problems.add(file.getFileName() + " is empty: " + line);
            } else if (words.put(matcher.group(1), matcher.group(2)) != null) {
                problems.add(file.getFileName() + " twice: " + line);
            }
        }
        return words;
    }

    private void compare(String area, Map<String, String> english, Map<String, String> spanish) {
        english.forEach((key, words) -> {
            if (!spanish.containsKey(key)) {
                problems.add(area + "_es.properties lacks: " + key + "=" + words);
            } else if (!parameters(words).equals(parameters(spanish.get(key)))) {
                problems.add(area + "_es.properties has other parameters: " + key + "=" + spanish.get(key));
            }
        });
        spanish.forEach((key, words) -> {
            if (!english.containsKey(key)) {
                problems.add(area + "_en.properties lacks: " + key + "=" + words);
            }
        });
    }

    private void compareWithCode(String area, Map<String, String> english) throws IOException {
        var used = new HashSet<String>();
        for (String source : sources(area)) {
            var calls = CALL.matcher(source);
            while (calls.find()) {
                used.addAll(keys(area, calls.group(1), calls.group(2), Arguments.after(source, calls.end()), english));
            }
            var literals = LITERAL.matcher(source);
            while (literals.find()) {
                used.add(literals.group(1));
            }
        }
        english.forEach((key, words) -> {
            boolean counted = used.contains(key.replaceAll("\\.(one|other)$", ""));
            boolean composed = used.stream().anyMatch(each -> each.endsWith(".") && key.startsWith(each));
            if (!used.contains(key) && !counted && !composed) {
                problems.add(area + " is not used: " + key + "=" + words);
            }
        });
    }

    /// The keys that a call may ask for; says what is missing or wrongly parameterized.
    private Set<String> keys(String area, String method, String key, Arguments arguments, Map<String, String> english) {
        if (arguments.keyGoesOn()) {
            return Set.of(key);
        }
        Set<String> keys = method.equals("count") ? Set.of(key + ".one", key + ".other") : Set.of(key);
        for (String each : keys) {
            String words = english.get(each);
            if (words == null) {
                problems.add(area + "_en.properties lacks: " + each + "=");
            } else if (!arguments.spread()
                    && parameters(words).stream().anyMatch(index -> index >= arguments.number())) {
                problems.add(area + " gives too few parameters: " + each + "=" + words);
            }
        }
        return keys;
    }

    private static Set<Integer> parameters(String words) {
        return PARAMETER
                .matcher(words)
                .results()
                .map(found -> Integer.parseInt(found.group(1)))
                .collect(Collectors.toSet());
    }

    private List<String> sources(String area) throws IOException {
        String folder = area.equals("number") ? "controls" : area;
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.getParent().getFileName().toString().equals(folder))
                    .map(BundleCheck::text)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException cannotRead) {
            throw new UncheckedIOException(cannotRead);
        }
    }
}
