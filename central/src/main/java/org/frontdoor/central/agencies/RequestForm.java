package org.frontdoor.central.agencies;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.customer.Caller;
import org.frontdoor.model.place.Place;
import org.frontdoor.model.place.Point;
import org.jspecify.annotations.Nullable;

/// A case as GeoReport v2 posts it. Our number stands at the end of the description: it is how the request is found
/// again over there, by people and by us.
final class RequestForm {
    /// As the specification has it.
    private static final int LONGEST = 4_000;

    private RequestForm() {}

    /// The fields, in the order of the specification.
    /// @return nothing where they have no code for its service
    static Optional<Map<String, List<String>>> of(Case found, Endpoint endpoint) {
        return endpoint.service(found.routing().service()).map(service -> {
            Map<String, List<String>> form = new LinkedHashMap<>();
            if (endpoint.key() != null) {
                form.put("api_key", List.of(endpoint.key()));
            }
            if (endpoint.jurisdiction() != null) {
                form.put("jurisdiction_id", List.of(endpoint.jurisdiction()));
            }
            form.put("service_code", List.of(service));
            place(form, found.place());
            form.put("description", List.of(description(found)));
            found.answers().forEach(answer -> {
                String code = endpoint.question(found.routing().service(), answer.question());
                boolean several = answer.values().size() > 1;
                form.put("attribute[" + code + "]" + (several ? "[]" : ""), answer.values());
            });
            if (endpoint.options().contact()) {
                contact(form, found.caller().forAgency());
            }
            return form;
        });
    }

    private static void place(Map<String, List<String>> form, @Nullable Place place) {
        if (place == null) {
            return;
        }
        Point point = place.point();
        if (point != null) {
            form.put("lat", List.of(String.format(Locale.ROOT, "%.7f", point.latitude())));
            form.put("long", List.of(String.format(Locale.ROOT, "%.7f", point.longitude())));
        }
        if (!place.words().isBlank()) {
            form.put("address_string", List.of(place.words()));
        }
    }

    private static String description(Case found) {
        String mark = " (311: " + found.number() + ")";
        String words = found.description();
        int room = LONGEST - mark.length();
        return (words.length() > room ? words.substring(0, room) : words) + mark;
    }

    /// Whether a description of theirs is of this case.
    static boolean marks(String description, Case found) {
        return Pattern.compile("(?<!\\d)" + Pattern.quote(found.number()) + "(?!\\d)")
                .matcher(description)
                .find();
    }

    private static void contact(Map<String, List<String>> form, Caller caller) {
        String name = Objects.requireNonNullElse(caller.name(), "").strip();
        int cut = name.lastIndexOf(' ');
        put(form, "first_name", cut < 0 ? name : name.substring(0, cut));
        put(form, "last_name", cut < 0 ? "" : name.substring(cut + 1));
        put(form, "phone", Objects.requireNonNullElse(caller.phone(), ""));
        put(form, "email", Objects.requireNonNullElse(caller.email(), ""));
    }

    private static void put(Map<String, List<String>> form, String name, String value) {
        if (!value.isEmpty()) {
            form.put(name, List.of(value));
        }
    }
}
