package org.frontdoor.central.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.frontdoor.model.catalog.Handling;
import org.frontdoor.model.catalog.PlaceNeed;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.program.Wording;
import org.jspecify.annotations.Nullable;

/// Reads `services.csv`. In it the first language has the plain column name, as in Open311 (`plain_name`,
/// `keywords`), the others carry theirs (`plain_name_es`).
final class ServiceTable {
    private final List<String> languages;
    private final Map<String, CsvRow> rows = new LinkedHashMap<>();

    private ServiceTable(List<String> languages) {
        this.languages = languages;
    }

    static ServiceTable read(PackPage page, List<String> languages) {
        var table = new ServiceTable(languages);
        for (CsvRow row : CsvTable.read(page, table.columns())) {
            String code = row.required("code");
            if (!code.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
                row.error("code \"" + code + "\" must be small letters, digits and single hyphens");
            }
            if (table.rows.putIfAbsent(code, row) != null) {
                row.error("service \"" + code + "\" twice; first on line "
                        + table.rows.get(code).line());
            }
        }
        return table;
    }

    private List<String> columns() {
        var columns = new ArrayList<>(List.of(
                "code",
                "verb",
                "group",
                "name",
                "bureaus",
                "agencies",
                "handling",
                "phase",
                "intake_possible_later",
                "place",
                "provider_group"));
        for (String language : languages) {
            columns.add(named("plain_name", language));
            columns.add(named("keywords", language));
            columns.add("promise_" + language);
        }
        return columns;
    }

    private String named(String column, String language) {
        return language.equals(languages.getFirst()) ? column : column + "_" + language;
    }

    Set<String> codes() {
        return rows.keySet();
    }

    /// The row of a known service, to tell what is wrong with it.
    CsvRow row(String code) {
        CsvRow row = rows.get(code);
        if (row == null) {
            throw new IllegalArgumentException("no service " + code);
        }
        return row;
    }

    /// All services with their questions.
    List<Service> services(Known agencies, Map<String, QuestionPage> questions) {
        var services = new ArrayList<Service>();
        rows.forEach((code, row) -> {
            Service service = service(code, row, agencies, questions.get(code));
            if (service != null) {
                services.add(service);
            }
        });
        return services;
    }

    private @Nullable Service service(String code, CsvRow row, Known agencies, @Nullable QuestionPage questions) {
        List<String> served = row.codes("agencies", agencies::lacks, "agency");
        if (served.isEmpty()) {
            row.error("\"agencies\" is empty: nobody does the work");
        }
        String phase = row.text("phase");
        if (!phase.matches("[1-9]?")) {
            row.error("\"phase\" is \"" + phase + "\"; write a number from 1 to 9, or nothing");
            phase = "";
        }
        Map<String, String> plainName = new HashMap<>();
        Map<String, List<String>> keywords = new HashMap<>();
        for (String language : languages) {
            translated(row, "plain_name", language, plainName);
            List<String> words = row.list(named("keywords", language));
            if (words.isEmpty()) {
                row.warning("\"" + named("keywords", language) + "\" is empty: callers' words will not find it");
            }
            keywords.put(language, words);
        }
        Handling handling = row.choice("handling", Handling.class).orElse(null);
        PlaceNeed place = row.choice("place", PlaceNeed.class).orElse(null);
        Wording promise = row.wording("promise", languages);
        String verb = row.required("verb");
        String group = row.required("group");
        String name = row.required("name");
        boolean later = row.yesNo("intake_possible_later");
        if (handling == null || place == null) {
            return null;
        }
        return new Service(
                Service.idOf(code),
                code,
                verb,
                group,
                name,
                new Wording(plainName),
                keywords,
                row.text("bureaus"),
                served,
                handling,
                phase.isEmpty() ? null : Integer.valueOf(phase),
                later,
                place,
                row.text("provider_group"),
                promise,
                questions == null ? Wording.NONE : questions.say(),
                questions == null ? List.of() : questions.questions(),
                questions == null ? 0 : questions.version());
    }

    private void translated(CsvRow row, String column, String language, Map<String, String> words) {
        String text = row.text(named(column, language));
        if (!text.isEmpty()) {
            words.put(language, text);
        } else if (language.equals(languages.getFirst())) {
            row.error("\"" + column + "\" is empty");
        } else {
            row.warning("\"" + named(column, language) + "\" is empty: no translation");
        }
    }
}
