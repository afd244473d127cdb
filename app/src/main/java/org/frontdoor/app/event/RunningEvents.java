package org.frontdoor.app.event;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.event.MassEvent;
import org.frontdoor.model.place.Point;
import org.frontdoor.model.words.Phrases;
import org.jspecify.annotations.Nullable;

/// The events that run now. Thread-safe; what it answers is of the moment.
public final class RunningEvents {
    private final Workspace workspace;
    private volatile Heard heard = new Heard(List.of(), new Phrases<>(Map.of()));

    /// The phrases of a list of events, kept while that list stands.
    private record Heard(List<MassEvent> of, Phrases<UUID> phrases) {}

    public RunningEvents(Workspace workspace) {
        this.workspace = workspace;
    }

    /// The newest first.
    public List<MassEvent> now() {
        return workspace.all(MassEvent.KIND).stream()
                .filter(MassEvent::running)
                .sorted(Comparator.comparing(MassEvent::startedAt).reversed())
                .toList();
    }

    /// The one that a contact is about: by its service, or by what the caller says, where that is not elsewhere.
    ///
    /// @param services codes of what the contact is about
    /// @param spot where it is, or `null` while nobody has said
    public Optional<MassEvent> about(String words, Set<String> services, @Nullable Point spot) {
        List<MassEvent> running = now();
        if (running.isEmpty()) {
            return Optional.empty();
        }
        Set<UUID> spokenOf = services.isEmpty() ? phrases(running).in(words) : Set.of();
        return running.stream()
                .filter(event ->
                        event.concerns(services, spot) || (spokenOf.contains(event.id()) && event.around(spot)))
                .findFirst();
    }

    /// How many customers follow it so far.
    public int callers(MassEvent event) {
        return workspace.find(Case.KIND, event.parent()).map(Case::callers).orElse(1);
    }

    private Phrases<UUID> phrases(List<MassEvent> running) {
        Heard known = heard;
        if (!known.of.equals(running)) {
            Map<UUID, Collection<String>> phrases = new HashMap<>();
            running.forEach(event -> {
                Set<String> all = new HashSet<>(event.phrases());
                event.services().stream()
                        .flatMap(code -> workspace.find(Service.KIND, Service.idOf(code)).stream())
                        .forEach(service -> service.keywords().values().forEach(all::addAll));
                phrases.put(event.id(), all);
            });
            known = new Heard(running, new Phrases<>(phrases));
            heard = known;
        }
        return known.phrases;
    }
}
