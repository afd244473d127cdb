package org.frontdoor.central.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.frontdoor.model.alike.AlikeRule;
import org.frontdoor.model.catalog.Service;

/// Reads `duplicates.yaml`: how far apart two requests may be and still be the same thing, and which answers tell.
final class DuplicatesPage {
    private static final int FARTHEST = 5_000;
    private static final int LONGEST = 730;

    private final List<Service> services;
    private final Known knownServices;
    private final List<AlikeRule> rules = new ArrayList<>();
    private final Set<String> named = new HashSet<>();

    private DuplicatesPage(List<Service> services, Known knownServices) {
        this.services = services;
        this.knownServices = knownServices;
    }

    static List<AlikeRule> read(PackPage page, List<Service> services, Known knownServices) {
        var reader = new DuplicatesPage(services, knownServices);
        YamlText.read(page).ifPresent(map -> {
            map.only("default", "rules");
            AlikeRule usual = map.map("default").map(reader::usual).orElseGet(() -> {
                if (!map.has("default")) {
                    map.error("default", "\"default\" is missing: say what holds for services that no rule names");
                }
                return AlikeRule.USUAL;
            });
            map.maps("rules").forEach(item -> reader.rule(item, usual));
        });
        return reader.rules;
    }

    private AlikeRule usual(YamlMap item) {
        item.only("meters", "days", "closed-days", "likely");
        return added(item, "default", List.of(), List.of(), AlikeRule.USUAL);
    }

    private void rule(YamlMap item, AlikeRule usual) {
        item.only("code", "services", "groups", "meters", "days", "closed-days", "likely", "asset", "tells-apart");
        String code = item.required("code");
        if (rules.stream().anyMatch(rule -> rule.code().equals(code))) {
            item.error("code", "rule \"" + code + "\" twice");
        }
        List<String> about = item.texts("services");
        List<String> groups = item.texts("groups");
        if (about.isEmpty() && groups.isEmpty()) {
            item.error("code", "rule \"" + code + "\" names neither services nor groups, so it never holds");
        }
        about.stream()
                .filter(knownServices::lacks)
                .forEach(service -> item.error("services", "unknown service \"" + service + "\""));
        groups.stream()
                .filter(group -> !services.isEmpty() && services.stream().noneMatch(in(group)))
                .forEach(group -> item.error("groups", "no service is of the group \"" + group + "\""));
        about.stream()
                .filter(service -> !named.add("service " + service))
                .forEach(service -> item.error("services", "service \"" + service + "\" has a rule above"));
        groups.stream()
                .filter(group -> !named.add("group " + group))
                .forEach(group -> item.error("groups", "group \"" + group + "\" has a rule above"));
        added(item, code, about, groups, usual);
    }

    private AlikeRule added(YamlMap item, String code, List<String> about, List<String> groups, AlikeRule usual) {
        int meters = number(item, "meters", 0, FARTHEST, usual.meters());
        YamlMap likely =
                item.map("likely").map(map -> map.only("meters", "hours")).orElse(null);
        int likelyMeters = likely == null
                ? Math.min(meters, usual.likelyMeters())
                : number(likely, "meters", 0, FARTHEST, Math.min(meters, usual.likelyMeters()));
        if (likely != null && likelyMeters > meters) {
            likely.error("meters", "is farther than the " + meters + " m within which anything is shown");
        }
        AlikeRule rule = new AlikeRule(
                AlikeRule.idOf(code),
                code,
                about,
                groups,
                meters,
                number(item, "days", 0, LONGEST, usual.days()),
                number(item, "closed-days", 0, LONGEST, usual.closedDays()),
                likelyMeters,
                likely == null ? usual.likelyHours() : number(likely, "hours", 0, LONGEST * 24, usual.likelyHours()),
                questions(item, "asset", about, groups),
                questions(item, "tells-apart", about, groups));
        rules.add(rule);
        return rule;
    }

    private List<String> questions(YamlMap item, String key, List<String> about, List<String> groups) {
        List<String> questions = item.texts(key);
        for (String question : questions) {
            boolean asked = services.stream()
                    .filter(service -> about.contains(service.code()) || groups.contains(service.catalogGroup()))
                    .anyMatch(service -> service.question(question).isPresent());
            if (!asked && !services.isEmpty()) {
                item.error(key, "none of these services asks \"" + question + "\", so this can never tell");
            }
        }
        return questions;
    }

    private static int number(YamlMap item, String key, int least, int most, int otherwise) {
        return item.has(key) ? item.number(key, least, most).orElse(otherwise) : otherwise;
    }

    private static Predicate<Service> in(String group) {
        return service -> service.catalogGroup().equals(group);
    }
}
