package org.frontdoor.app.cases.filter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.frontdoor.app.cases.CaseRow;
import org.frontdoor.app.cases.FoldedText;
import org.frontdoor.model.cases.CaseStatus;
import org.frontdoor.model.cases.CaseType;
import org.frontdoor.model.cases.Resolution;
import org.frontdoor.model.contact.Channel;

/// The fixed words that may stand behind `status:`, `type:` and `channel:`, in both languages.
final class FilterWords {
    static final List<String> STATUSES = List.of("open", "closed", "new", "assigned", "in-progress", "on-hold");
    static final List<String> TYPES = List.of("request", "complaint", "compliment", "comment");
    static final List<String> CHANNELS = List.of("phone", "walk-in", "e-mail", "letter", "web", "text", "chat");

    private static final Map<String, Predicate<CaseRow>> STATUS = Map.ofEntries(
            Map.entry("open", CaseRow::open),
            Map.entry("abierto", CaseRow::open),
            Map.entry("closed", row -> !row.open()),
            Map.entry("cerrado", row -> !row.open()),
            Map.entry("nuevo", row -> row.status() == CaseStatus.NEW),
            Map.entry("asignado", row -> row.status() == CaseStatus.ASSIGNED),
            Map.entry("en-curso", row -> row.status() == CaseStatus.IN_PROGRESS),
            Map.entry("en-espera", row -> row.status() == CaseStatus.ON_HOLD),
            Map.entry("hecho", row -> row.resolution() == Resolution.Kind.WORK_DONE));
    private static final Map<String, CaseType> TYPE = Map.of(
            "solicitud", CaseType.REQUEST,
            "queja", CaseType.COMPLAINT,
            "elogio", CaseType.COMPLIMENT,
            "comentario", CaseType.COMMENT);
    private static final Map<String, Channel> CHANNEL = Map.of(
            "e-mail", Channel.EMAIL,
            "telefono", Channel.PHONE,
            "mostrador", Channel.WALK_IN,
            "correo", Channel.EMAIL,
            "carta", Channel.LETTER,
            "texto", Channel.TEXT);

    private static final List<String> SPANISH_STATUSES =
            List.of("abierto", "cerrado", "nuevo", "asignado", "en-curso", "en-espera", "hecho");
    private static final List<String> SPANISH_TYPES = List.of("solicitud", "queja", "elogio", "comentario");
    private static final List<String> SPANISH_CHANNELS =
            List.of("telefono", "mostrador", "correo", "carta", "web", "texto", "chat");

    private FilterWords() {}

    static List<String> statuses(String language) {
        return language.equals("es") ? SPANISH_STATUSES : STATUSES;
    }

    static List<String> types(String language) {
        return language.equals("es") ? SPANISH_TYPES : TYPES;
    }

    static List<String> channels(String language) {
        return language.equals("es") ? SPANISH_CHANNELS : CHANNELS;
    }

    static Optional<Predicate<CaseRow>> status(String typed) {
        String word = FoldedText.of(typed);
        Predicate<CaseRow> known = STATUS.get(word);
        if (known != null) {
            return Optional.of(known);
        }
        return named(CaseStatus.values(), word)
                .<Predicate<CaseRow>>map(status -> row -> row.status() == status)
                .or(() -> named(Resolution.Kind.values(), word).map(kind -> row -> row.resolution() == kind));
    }

    static Optional<Predicate<CaseRow>> type(String typed) {
        String word = FoldedText.of(typed);
        return Optional.ofNullable(TYPE.get(word))
                .or(() -> named(CaseType.values(), word))
                .map(type -> row -> row.type() == type);
    }

    static Optional<Predicate<CaseRow>> channel(String typed) {
        String word = FoldedText.of(typed);
        return Optional.ofNullable(CHANNEL.get(word))
                .or(() -> named(Channel.values(), word))
                .map(channel -> row -> row.channel() == channel);
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String word) {
        return Stream.of(values)
                .filter(value -> FoldedText.of(value.name()).replace('_', '-').equals(word))
                .findFirst();
    }
}
