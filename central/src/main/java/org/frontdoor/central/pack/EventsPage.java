package org.frontdoor.central.pack;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.frontdoor.model.event.EventRules;

/// Reads `events.yaml`: how many cases near each other make a hot spot, and what becomes of cases that joined one, by
/// its service.
final class EventsPage {
    private static final int MOST_CASES = 1_000;
    private static final int LEAST_METERS = 50;
    private static final int MOST_METERS = 50_000;
    private static final int MOST_MINUTES = 24 * 60;

    private EventsPage() {}

    static Optional<EventRules> read(PackPage page, Known services) {
        return YamlText.read(page).map(map -> {
            map.only("cases", "meters", "minutes", "children");
            EventRules usual = EventRules.USUAL;
            return new EventRules(
                    EventRules.theId(),
                    number(map, "cases", 2, MOST_CASES, usual.cases()),
                    number(map, "meters", LEAST_METERS, MOST_METERS, usual.meters()),
                    number(map, "minutes", 1, MOST_MINUTES, usual.minutes()),
                    children(map, services));
        });
    }

    private static int number(YamlMap map, String key, int least, int most, int usual) {
        return map.has(key) ? map.number(key, least, most).orElse(usual) : usual;
    }

    private static Map<String, EventRules.Children> children(YamlMap map, Known services) {
        Map<String, EventRules.Children> children = new HashMap<>();
        map.map("children")
                .ifPresent(rules -> rules.keys().forEach(service -> {
                    if (services.lacks(service)) {
                        rules.error(service, "unknown service \"" + service + "\"");
                    }
                    rules.choice(service, EventRules.Children.class).ifPresent(rule -> children.put(service, rule));
                }));
        return children;
    }
}
