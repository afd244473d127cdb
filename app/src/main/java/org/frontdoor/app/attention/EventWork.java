package org.frontdoor.app.attention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.frontdoor.app.cases.CaseRow;
import org.frontdoor.app.event.HotSpot;
import org.frontdoor.app.event.HotSpots;
import org.frontdoor.app.event.RunningEvents;
import org.frontdoor.app.sync.Deed;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.FieldChange;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.event.ChangeEvent;
import org.frontdoor.model.event.DeclareEvent;
import org.frontdoor.model.event.EndEvent;
import org.frontdoor.model.event.MassEvent;

/// What leads do about hot spots and events. Called off the JavaFX thread.
final class EventWork {
    private static final List<String> LANGUAGES = List.of("en", "es");

    private final Workspace workspace;
    private final HotSpots spots;
    private final RunningEvents running;
    private final Supplier<UUID> newId;
    private final Function<Problem, String> words;
    private final Function<HotSpot, String> title;

    /// @param title what a spot is called while nobody has given it a name
    EventWork(
            Workspace workspace,
            HotSpots spots,
            Supplier<UUID> newId,
            Function<Problem, String> words,
            Function<HotSpot, String> title) {
        this.workspace = workspace;
        this.spots = spots;
        this.running = new RunningEvents(workspace);
        this.newId = newId;
        this.words = words;
        this.title = title;
    }

    /// For those who may declare an event: spots, and the events that run.
    Stream<Waiting> waiting() {
        return HotSpots.may(workspace)
                ? Stream.concat(
                        spots.now().stream().map(Waiting.Spot::new),
                        running.now().stream().map(Waiting.Running::new))
                : Stream.empty();
    }

    /// Why it could not be done, or nothing when it is done.
    Optional<String> declare(HotSpot spot, Map<String, String> typed) {
        Set<UUID> leftOut = SpotPane.leftOut(typed);
        String called = typed.getOrDefault(SpotPane.TITLE, "");
        Map<String, String> said = new HashMap<>();
        LANGUAGES.forEach(language -> said.put(language, typed.getOrDefault(language, "")));
        EventReach reach = EventReach.of(typed);
        return give(new DeclareEvent(
                newId.get(),
                called.isBlank() ? title.apply(spot) : called,
                spot.services(),
                List.of(),
                reach == EventReach.EVERYWHERE ? null : spot.center(),
                reach.meters(spot),
                spot.oldest().id(),
                said,
                spot.cases().stream()
                        .skip(1)
                        .map(CaseRow::id)
                        .filter(id -> !leftOut.contains(id))
                        .limit(DeclareEvent.MOST_CHILDREN)
                        .toList()));
    }

    Optional<String> change(MassEvent event, Map<String, String> typed) {
        Map<String, FieldChange<String>> changes = new HashMap<>();
        LANGUAGES.stream()
                .filter(typed::containsKey)
                .forEach(language ->
                        changes.put(language, new FieldChange<>(event.words().get(language), typed.get(language))));
        return give(new ChangeEvent(event.id(), changes));
    }

    Optional<String> end(MassEvent event) {
        return give(new EndEvent(event.id()));
    }

    private Optional<String> give(Command command) {
        return workspace.give(Deed.of(command)).inTheWay().map(words);
    }
}
