package org.frontdoor.model.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.frontdoor.model.command.Change;
import org.frontdoor.model.command.Clash;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.CommandKind;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.command.FieldChange;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.people.Role;

/// Change what is to be said to callers, language by language: two people who change different ones both stand.
///
/// @param words changes by language; an empty text takes it away
public record ChangeEvent(UUID event, Map<String, FieldChange<String>> words) implements Command {
    public static final CommandKind<ChangeEvent> KIND = new CommandKind<>(
            "change-event",
            1,
            ChangeEvent.class,
            EnumSet.of(Role.LEAD, Role.ADMIN),
            (command, entries, actor, now) -> entries.find(MassEvent.KIND, command.event)
                    .map(command::decide)
                    .orElseGet(EndEvent::gone));

    public ChangeEvent {
        words = Map.copyOf(words);
    }

    @Override
    public EntryRef subject() {
        return EntryRef.to(MassEvent.KIND, event);
    }

    @Override
    public List<EntryRef> needs() {
        return List.of(subject());
    }

    private Decision decide(MassEvent found) {
        if (!found.running()) {
            return Decision.refused("event-ended", "This is over already. Declare it anew if people still call.");
        }
        List<Clash> clashes = new ArrayList<>();
        Map<String, String> said = new HashMap<>(found.words());
        words.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
            FieldChange<String> change = new FieldChange<>(
                    Objects.requireNonNullElse(entry.getValue().from(), ""),
                    Objects.requireNonNullElse(entry.getValue().to(), ""));
            String current = found.words().getOrDefault(entry.getKey(), "");
            said.put(
                    entry.getKey(),
                    Objects.requireNonNullElse(
                            change.over(current, "words-" + entry.getKey(), clashes, text -> text), ""));
        });
        if (!clashes.isEmpty()) {
            return new Decision.Conflict(
                    new Problem("event-changed", "Someone else changed the same words."), subject(), clashes);
        }
        return EventWords.kept(
                said,
                kept -> kept.equals(found.words())
                        ? Decision.accepted()
                        : Decision.accepted(new Change.Put<>(MassEvent.KIND, found.saying(kept))));
    }
}
