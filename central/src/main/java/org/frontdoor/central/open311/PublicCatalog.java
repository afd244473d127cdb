package org.frontdoor.central.open311;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.frontdoor.central.catalog.Catalog;
import org.frontdoor.model.catalog.Agency;
import org.frontdoor.model.catalog.Handling;
import org.frontdoor.model.catalog.Question;
import org.frontdoor.model.catalog.Question.Condition;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.program.Wording;
import org.jspecify.annotations.Nullable;

/// The catalog as GeoReport v2 shows it, in one language: what 311 takes in itself, and one more service for what
/// nobody could name, whose requests wait in triage.
///
/// @param services all of the catalog, by code
/// @param agencies by code
public record PublicCatalog(Map<String, Service> services, Map<String, Agency> agencies, String language) {
    /// Stands for a case of which nobody has said yet what it is.
    static final String GENERAL = "311-general";

    private static final Wording GENERAL_NAME = new Wording(Map.of("en", "Something else", "es", "Otro asunto"));
    private static final Wording GENERAL_DESCRIPTION = new Wording(Map.of(
            "en",
            "Nothing here fits? Write what it is about. We find out who takes care of it.",
            "es",
            "¿Nada de esto corresponde? Escriba de qué se trata. Averiguamos quién se encarga."));
    private static final Wording ONLY_WHEN =
            new Wording(Map.of("en", "Only when “%s” is: %s", "es", "Solo si «%s» es: %s"));

    /// As it stands now.
    public static PublicCatalog of(Catalog catalog, String language) {
        return new PublicCatalog(
                catalog.services().stream().collect(Collectors.toMap(Service::code, service -> service)),
                catalog.agencies().stream().collect(Collectors.toMap(Agency::code, agency -> agency)),
                language);
    }

    ArrayNode list() {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        services.values().stream()
                .filter(service -> service.handling() == Handling.HELP)
                .sorted(Comparator.comparing(Service::catalogGroup).thenComparing(Service::code))
                .forEach(service -> list.addObject()
                        .put("service_code", service.code())
                        .put("service_name", name(service))
                        .put("description", service.name())
                        .put("metadata", !asked(service).isEmpty())
                        .put("type", "realtime")
                        .put("keywords", keywords(service))
                        .put("group", service.catalogGroup()));
        if (!services.containsKey(GENERAL)) {
            list.addObject()
                    .put("service_code", GENERAL)
                    .put("service_name", GENERAL_NAME.in(language))
                    .put("description", GENERAL_DESCRIPTION.in(language))
                    .put("metadata", false)
                    .put("type", "realtime")
                    .putNull("keywords")
                    .putNull("group");
        }
        return list;
    }

    private String keywords(Service service) {
        return service.keywords().getOrDefault(language, List.of()).stream()
                .map(word -> word.replace(',', ' '))
                .collect(Collectors.joining(", "));
    }

    private String name(Service service) {
        String plain = service.plainName().in(language);
        return plain.isEmpty() ? service.name() : plain;
    }

    /// What the public calls a service; nothing for one that is no more.
    public Optional<String> nameOf(@Nullable String code) {
        if (code == null) {
            return Optional.of(GENERAL_NAME.in(language));
        }
        return Optional.ofNullable(services.get(code)).map(this::name);
    }

    public Optional<String> agencyName(String code) {
        return Optional.ofNullable(agencies.get(code)).map(Agency::name);
    }

    /// What the customer is told to expect, where anything is promised.
    public Optional<String> promise(@Nullable String code) {
        return Optional.ofNullable(code)
                .map(services::get)
                .map(service -> service.promise().in(language))
                .filter(words -> !words.isEmpty());
    }

    /// What is asked of the customer themselves, or read to them.
    static List<Question> asked(Service service) {
        return service.questions().stream()
                .filter(question -> !question.internal())
                .toList();
    }

    /// The definition of a service that is in the list.
    Optional<ObjectNode> definition(String code) {
        Service service = services.get(code);
        if (service == null ? !code.equals(GENERAL) : service.handling() != Handling.HELP) {
            return Optional.empty();
        }
        ObjectNode definition = JsonNodeFactory.instance.objectNode().put("service_code", code);
        ArrayNode attributes = definition.putArray("attributes");
        if (service != null) {
            asked(service).forEach(question -> attribute(attributes.addObject(), service, question));
        }
        return Optional.of(definition);
    }

    /// Open311 has no conditions: what is asked only after another answer is said in words, and cannot be required of
    /// everybody.
    private void attribute(ObjectNode attribute, Service service, Question question) {
        attribute
                .put("variable", question.variable())
                .put("code", question.code())
                .put("datatype", GeoReportTypes.of(question.datatype()))
                .put("required", question.required() && question.when() == null)
                .put("datatype_description", hint(service, question))
                .put("order", question.order())
                .put("description", question.description().in(language));
        ArrayNode values = attribute.putArray("values");
        question.choices()
                .forEach(choice -> values.addObject()
                        .put("key", choice.key())
                        .put("name", choice.name().in(language)));
    }

    private @Nullable String hint(Service service, Question question) {
        String hint = question.hint().in(language);
        Condition when = question.when();
        String words = when == null
                ? hint
                : (hint + " "
                                + service.question(when.question())
                                        .map(above -> condition(above, when))
                                        .orElse(""))
                        .strip();
        return words.isEmpty() ? null : words;
    }

    private String condition(Question above, Condition when) {
        String answers = above.choices().stream()
                .filter(choice -> when.is().contains(choice.key()))
                .map(choice -> choice.name().in(language))
                .collect(Collectors.joining(", "));
        return ONLY_WHEN.in(language).formatted(above.description().in(language), answers);
    }
}
