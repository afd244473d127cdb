package org.frontdoor.model.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.people.Scope;
import org.frontdoor.model.place.Point;
import org.jspecify.annotations.Nullable;

/// Many people call about one thing: a lead has said so. While it runs, whoever takes a contact about it has the words
/// to say before them and adds the caller to one case, the parent.
///
/// @param title what it is called, in a line
/// @param services codes of the services that people call about
/// @param phrases callers' words that bring it up, too
/// @param center of where it is, or `null` when it is everywhere
/// @param meters how far around the center
/// @param parent the case that callers are added to
/// @param number the parent's
/// @param words what to say to callers, by language
/// @param children open cases that joined the parent when it was declared
/// @param startedBy sign-in name
/// @param end when it was over; `null` while it runs
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MassEvent(
        UUID id,
        String title,
        List<String> services,
        List<String> phrases,
        @Nullable Point center,
        int meters,
        UUID parent,
        String number,
        Map<String, String> words,
        List<UUID> children,
        String startedBy,
        Instant startedAt,
        @Nullable End end)
        implements Entry {
    /// Its words are for those who take contacts; agencies have the parent.
    public static final EntryKind<MassEvent> KIND = EntryKind.of("mass-event", MassEvent.class, event -> Scope.INTAKE);

    public MassEvent {
        services = List.copyOf(services);
        phrases = List.copyOf(phrases);
        words = Map.copyOf(words);
        children = List.copyOf(children);
    }

    /// That it was ended, by whom (sign-in name).
    public record End(String by, Instant at) {}

    public boolean running() {
        return end == null;
    }

    /// Whether something about one of these services at that spot belongs to it. A spot that is not known yet may be
    /// anywhere.
    public boolean concerns(Set<String> codes, @Nullable Point spot) {
        return services.stream().anyMatch(codes::contains) && around(spot);
    }

    /// Whether that spot lies in it, as far as is known.
    public boolean around(@Nullable Point spot) {
        return center == null || spot == null || center.metersTo(spot) <= meters;
    }

    /// What to say in a language, else in English, else in whichever there is.
    public String words(String language) {
        String said = words.get(language);
        String english = words.get("en");
        return said != null
                ? said
                : english != null
                        ? english
                        : words.values().stream().findFirst().orElse("");
    }

    MassEvent saying(Map<String, String> newWords) {
        return new MassEvent(
                id, title, services, phrases, center, meters, parent, number, newWords, children, startedBy, startedAt,
                end);
    }

    MassEvent ended(String by, Instant at) {
        return new MassEvent(
                id,
                title,
                services,
                phrases,
                center,
                meters,
                parent,
                number,
                words,
                children,
                startedBy,
                startedAt,
                new End(by, at));
    }
}
