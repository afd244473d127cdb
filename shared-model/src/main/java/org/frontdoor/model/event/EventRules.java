package org.frontdoor.model.event;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.UUID;
import org.frontdoor.model.command.Entries;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.command.Ids;
import org.frontdoor.model.people.Scope;
import org.jspecify.annotations.Nullable;

/// How a program sees that many call about one thing, and what becomes of the cases that joined another.
///
/// @param cases so many make a hot spot
/// @param meters so near each other
/// @param minutes opened within this time
/// @param children what becomes of joined cases when their parent is resolved, by the parent's service
public record EventRules(UUID id, int cases, int meters, int minutes, Map<String, Children> children) implements Entry {
    public static final EntryKind<EventRules> KIND =
            EntryKind.of("event-rules", EventRules.class, rules -> Scope.EVERYONE);

    /// Eight of one kind within 500 meters and an hour: with these Buffalo's blizzard of 2022 is told, and neither its
    /// quiet days before nor an ordinary day in Boston (`docs/decisions/0029-merging-and-events.md`).
    public static final EventRules USUAL = new EventRules(theId(), 8, 500, 60, Map.of());

    public EventRules {
        children = Map.copyOf(children);
    }

    /// The one id that a site's rules have.
    public static UUID theId() {
        return Ids.named("event-rules", "this");
    }

    /// Those of the program that is among these entries.
    public static EventRules of(Entries entries) {
        return entries.find(KIND, theId()).orElse(USUAL);
    }

    /// What becomes of cases that joined one about this service.
    public Children childrenOf(@Nullable String service) {
        return service == null ? Children.CLOSE : children.getOrDefault(service, Children.CLOSE);
    }

    /// What becomes of joined cases when their parent is resolved. Programs differ in it, and so do services.
    public enum Children {
        /// They are resolved with it, in the same words.
        @JsonProperty("close")
        CLOSE,
        /// It cannot be resolved while one of them is open.
        @JsonProperty("block")
        BLOCK,
        /// They stay open.
        @JsonProperty("leave")
        LEAVE
    }
}
