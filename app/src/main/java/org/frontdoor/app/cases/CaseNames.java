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
/// @param services names by code
/// @param agencies short names by code
/// @param people names by sign-in name
/// @param me the sign-in name of whoever works here
public record CaseNames(
        Map<String, String> services, Map<String, String> agencies, Map<String, String> people, String me) {
    public static final CaseNames NONE = new CaseNames(Map.of(), Map.of(), Map.of(), "");

    public static CaseNames of(Workspace workspace, Language language) {
        return new CaseNames(
                workspace.all(Service.KIND).stream()
                        .collect(Collectors.toMap(Service::code, service -> name(service, language))),
                workspace.all(Agency.KIND).stream().collect(Collectors.toMap(Agency::code, Agency::shortName)),
                workspace.all(Person.KIND).stream().collect(Collectors.toMap(Person::name, Person::displayName)),
                workspace.me().name());
    }

    /// The official name, which is English; in other languages the plain one.
    public static String name(Service service, Language language) {
        return language == Language.ENGLISH
                ? service.name()
                : service.plainName().byLanguage().getOrDefault(language.code(), service.name());
    }

    /// The name of a service; empty while nobody has said which it is.
    public String service(@Nullable String code) {
        return code == null ? "" : services.getOrDefault(code, code);
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
