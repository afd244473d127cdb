package org.frontdoor.model.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.command.Change;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.CommandKind;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.Entries;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.people.Role;
import org.frontdoor.model.place.Point;
import org.frontdoor.model.words.FreeText;
import org.jspecify.annotations.Nullable;

/// Say that many people call about one thing.
///
/// @param center with `meters`; `null` for everywhere
/// @param parent an open case that callers are added to from now on
/// @param children open cases about it that join the parent; one that was closed or has joined another meanwhile does
///     not
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeclareEvent(
        UUID event,
        String title,
        List<String> services,
        List<String> phrases,
        @Nullable Point center,
        int meters,
        UUID parent,
        Map<String, String> words,
        List<UUID> children)
        implements Command {
    /// The smallest area: a crossing.
    public static final int NEAREST = 50;

    /// The largest area: a county.
    public static final int FARTHEST = 50_000;

    /// How many cases may join at once; the others stay as they are.
    public static final int MOST_CHILDREN = 200;

    public static final CommandKind<DeclareEvent> KIND = new CommandKind<>(
            "declare-event",
            1,
            DeclareEvent.class,
            EnumSet.of(Role.LEAD, Role.ADMIN),
            (command, entries, actor, now) -> FreeText.needed(
                    command.title,
                    "title-missing",
                    "Give it a title: the line that people see first.",
                    title -> EventWords.kept(
                            command.words, words -> command.decide(title, words, entries, actor, now))));

    public DeclareEvent {
        services = List.copyOf(services);
        phrases = List.copyOf(phrases);
        words = Map.copyOf(words);
        children = List.copyOf(children);
    }

    @Override
    public EntryRef subject() {
        return EntryRef.to(MassEvent.KIND, event);
    }

    @Override
    public List<EntryRef> needs() {
        return List.of(EntryRef.to(Case.KIND, parent));
    }

    private Decision decide(String title, Map<String, String> said, Entries entries, Actor actor, Instant now) {
        if (entries.find(MassEvent.KIND, event).isPresent()) {
            return Decision.refused("event-exists", "This is declared already.");
        }
        return fault(entries).map(Decision::refused).orElseGet(() -> {
            Case main = entries.find(Case.KIND, parent).orElse(null);
            return main == null || !main.status().open()
                    ? Decision.refused(
                            "event-parent-closed",
                            "The case that callers would be added to is not open. Choose another.")
                    : declared(title, said, main, entries, actor, now);
        });
    }

    private Optional<Problem> fault(Entries entries) {
        if (services.isEmpty()) {
            return Optional.of(new Problem("event-services-missing", "Choose at least one service."));
        }
        if (center != null && (meters < NEAREST || meters > FARTHEST)) {
            return Optional.of(new Problem(
                    "event-area-wrong",
                    "An area reaches from " + NEAREST + " to " + FARTHEST + " meters around its center."));
        }
        if (children.size() > MOST_CHILDREN) {
            return Optional.of(new Problem(
                    "event-too-many-children", "At most " + MOST_CHILDREN + " cases can join. Choose fewer."));
        }
        return services.stream()
                .filter(code -> entries.find(Service.KIND, Service.idOf(code)).isEmpty())
                .findFirst()
                .map(code ->
                        new Problem("service-unknown", "There is no service “" + code + "”. Choose one of the list."));
    }

    private Decision declared(
            String title, Map<String, String> said, Case main, Entries entries, Actor actor, Instant now) {
        List<Case> joining = children.stream()
                .distinct()
                .filter(id -> !id.equals(parent))
                .flatMap(id -> entries.find(Case.KIND, id).stream())
                .filter(Case::mayJoin)
                .toList();
        List<Change> changes = new ArrayList<>();
        changes.add(new Change.Put<>(
                MassEvent.KIND,
                new MassEvent(
                        event,
                        title,
                        services,
                        phrases,
                        center,
                        center == null ? 0 : meters,
                        parent,
                        main.number(),
                        said,
                        joining.stream().map(Case::id).toList(),
                        actor.name(),
                        now,
                        null)));
        if (!joining.isEmpty()) {
            changes.add(new Change.Put<>(Case.KIND, main.joinedBy(joining, event, actor.name(), now)));
            joining.forEach(child -> changes.add(new Change.Put<>(Case.KIND, child.joining(main, actor.name(), now))));
        }
        return new Decision.Accepted(changes);
    }
}
