package org.frontdoor.app.cases;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.app.ui.text.Language;
import org.frontdoor.model.catalog.Agency;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.people.Person;
import org.jspecify.annotations.Nullable;

/// Codes as people know them, in one language.
///
/// @param services plain names by code
/// @param official names of services as the city's catalog has them, by code
/// @param agencies short names by code
/// @param people names by sign-in name
/// @param me the sign-in name of whoever works here
public record CaseNames(
        Map<String, String> services,
        Map<String, String> official,
        Map<String, String> agencies,
        Map<String, String> people,
        String me) {
    public static final CaseNames NONE = new CaseNames(Map.of(), Map.of(), Map.of(), Map.of(), "");

    public static CaseNames of(Workspace workspace, Language language) {
        return new CaseNames(
                workspace.all(Service.KIND).stream()
                        .collect(Collectors.toMap(Service::code, service -> name(service, language))),
                workspace.all(Service.KIND).stream().collect(Collectors.toMap(Service::code, Service::name)),
                workspace.all(Agency.KIND).stream().collect(Collectors.toMap(Agency::code, Agency::shortName)),
                workspace.all(Person.KIND).stream().collect(Collectors.toMap(Person::name, Person::displayName)),
                workspace.me().name());
    }

    /// As callers and agents say it.
    public static String name(Service service, Language language) {
        String plain = service.plainName().in(language.code());
        return plain.isBlank() ? service.name() : plain;
    }

    /// The name of a service; empty while nobody has said which it is.
    public String service(@Nullable String code) {
        return code == null ? "" : services.getOrDefault(code, code);
    }

    /// What the city's catalog calls the service; empty where that says no more.
    public String officially(@Nullable String code) {
        String name = code == null ? "" : official.getOrDefault(code, "");
        return name.equals(service(code)) ? "" : name;
    }

    public String agency(String code) {
        return agencies.getOrDefault(code, code);
    }

    public String person(String signInName) {
        return people.getOrDefault(signInName, signInName);
    }

    Function<CaseRow, String> ofService() {
        return row -> service(row.routing().service());
    }

    Function<CaseRow, String> ofAgency() {
        return row -> agency(row.routing().agency());
    }
}
