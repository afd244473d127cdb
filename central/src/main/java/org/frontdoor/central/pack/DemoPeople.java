package org.frontdoor.central.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.frontdoor.model.people.Person;
import org.frontdoor.model.people.Role;

/// The people that a pack brings for trying it, all with one password that everybody may know.
public record DemoPeople(String password, List<Person> people) {
    static final DemoPeople NONE = new DemoPeople("", List.of());

    public DemoPeople {
        people = List.copyOf(people);
    }

    static DemoPeople read(PackPage page, Known agencies) {
        return YamlText.read(page)
                .map(map -> {
                    map.only("password", "accounts");
                    Map<String, Person> people = new LinkedHashMap<>();
                    for (YamlMap item : map.maps("accounts")) {
                        item.only("name", "displayName", "role", "agency");
                        String name = item.required("name");
                        if (people.containsKey(name)) {
                            item.error("name", "account \"" + name + "\" twice");
                        }
                        item.choice("role", Role.class)
                                .ifPresent(role -> people.put(name, person(item, name, role, agencies)));
                    }
                    return new DemoPeople(map.required("password"), List.copyOf(people.values()));
                })
                .orElse(NONE);
    }

    private static Person person(YamlMap item, String name, Role role, Known agencies) {
        String agency = item.text("agency");
        if (agency.isEmpty() && !role.inProgram()) {
            item.error("agency", "a " + role.code() + " works for an agency; name it");
        } else if (!agency.isEmpty() && agencies.lacks(agency)) {
            item.error("agency", "unknown agency \"" + agency + "\"");
        }
        return new Person(
                Person.idOf(name), name, item.required("displayName"), role, agency.isEmpty() ? null : agency, true);
    }
}
