package org.frontdoor.central.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.frontdoor.model.catalog.Handling;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.place.Area;
import org.frontdoor.model.program.Wording;
import org.frontdoor.model.triage.TriageRule;
import org.frontdoor.model.triage.TriageRule.Hours;
import org.frontdoor.model.triage.TriageRule.Where;

/// Reads `triage.yaml`: in which order rules are asked whose a request is, and what each needs. Tells of each rule that
/// can never decide anything.
final class TriagePage {
    private final Map<String, Service> services;
    private final Map<String, Set<String>> areas;
    private final Known knownServices;
    private final Known agencies;
    private final List<String> languages;
    private final List<TriageRule> rules = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();

    private TriagePage(
            List<Service> services, Known knownServices, List<Area> areas, Known agencies, List<String> languages) {
        this.services = services.stream().collect(Collectors.toMap(Service::code, service -> service));
        this.areas = areas.stream()
                .collect(Collectors.groupingBy(Area::layer, Collectors.mapping(Area::name, Collectors.toSet())));
        this.knownServices = knownServices;
        this.agencies = agencies;
        this.languages = languages;
    }

    static List<TriageRule> read(
            PackPage page,
            List<Service> services,
            Known knownServices,
            List<Area> areas,
            Known agencies,
            List<String> languages) {
        var reader = new TriagePage(services, knownServices, areas, agencies, languages);
        YamlText.read(page).ifPresent(map -> {
            map.only("rules");
            map.maps("rules").forEach(reader::rule);
        });
        return reader.rules;
    }

    private void rule(YamlMap item) {
        item.only(
                "code", "services", "where", "answers", "hours", "then", "agency", "group", "reason", "from", "until");
        String code = item.required("code");
        if (!codes.add(code)) {
            item.error("code", "rule \"" + code + "\" twice");
        }
        List<String> about =
                item.lines("services").stream().map(line -> service(item, line)).toList();
        List<Where> where = item.maps("where").stream().map(this::where).toList();
        Map<String, List<String>> answers = answers(item, about);
        Hours hours = item.has("hours") ? item.choice("hours", Hours.class).orElse(null) : null;
        Handling then = item.choice("then", Handling.class).orElse(Handling.HELP);
        String agency = item.text("agency");
        if (then == Handling.REFER && agency.isEmpty()) {
            item.error("agency", "rule \"" + code + "\" refers to nobody; name an agency");
        }
        String group = item.text("group");
        if (!group.isEmpty() && (then == Handling.REFER || agency.isEmpty())) {
            item.error("group", "rule \"" + code + "\" names a group, and no agency that it takes the request in for");
        }
        if (!agency.isEmpty() && agencies.lacks(agency)) {
            item.error("agency", "unknown agency \"" + agency + "\"");
        }
        Wording reason = item.wording("reason", languages);
        PackDates dates = PackDates.of(item);
        TriageRule rule = new TriageRule(
                TriageRule.idOf(code),
                code,
                rules.size() + 1,
                about,
                where,
                answers,
                hours,
                then,
                agency,
                group,
                reason,
                dates.from(),
                dates.until());
        rules.stream()
                .filter(earlier -> earlier.covers(rule))
                .findFirst()
                .ifPresent(earlier -> item.error(
                        "code",
                        "rule \"" + code + "\" can never decide: \"" + earlier.code() + "\" above it always does"));
        rules.add(rule);
    }

    private String service(YamlMap item, YamlMap.Line line) {
        if (knownServices.lacks(line.text())) {
            item.error("services", "unknown service \"" + line.text() + "\"");
        }
        return line.text();
    }

    private Where where(YamlMap map) {
        map.only("layer", "in", "outside");
        String layer = map.required("layer");
        List<String> inside = map.texts("in");
        List<String> outside = map.texts("outside");
        boolean out = map.has("outside");
        if (map.has("in") && out) {
            map.error("outside", "a spot is \"in\" or \"outside\"; write one of them");
        }
        List<String> names = (out ? outside : inside)
                .stream().filter(name -> !name.equals("any")).toList();
        Set<String> known = areas.getOrDefault(layer, Set.of());
        if (known.isEmpty() && !layer.isEmpty() && !areas.isEmpty()) {
            map.error("layer", "no area is of the layer \"" + layer + "\", so this can never decide");
        }
        names.stream()
                .filter(name -> !known.isEmpty() && !known.contains(name))
                .forEach(name ->
                        map.error(out ? "outside" : "in", "the layer \"" + layer + "\" has no area \"" + name + "\""));
        return new Where(layer, names, !out);
    }

    private Map<String, List<String>> answers(YamlMap item, List<String> about) {
        Map<String, List<String>> answers = new HashMap<>();
        Optional<YamlMap> map = item.map("answers");
        map.ifPresent(wanted -> wanted.keys().forEach(question -> {
            answers.put(question, wanted.texts(question));
            boolean asked = about.stream()
                    .map(services::get)
                    .anyMatch(service ->
                            service == null || service.question(question).isPresent());
            if (!asked) {
                wanted.error(question, "none of these services asks \"" + question + "\", so this can never decide");
            }
        }));
        return answers;
    }
}
