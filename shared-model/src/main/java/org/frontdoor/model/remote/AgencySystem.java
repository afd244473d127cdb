package org.frontdoor.model.remote;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.command.Ids;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.people.Role;
import org.frontdoor.model.people.Scope;
import org.jspecify.annotations.Nullable;

/// An agency's own system, as central reaches it.
///
/// @param agency its code
/// @param answeredAt when it was last asked and answered
/// @param awaySince since when it has not answered, `null` while it does
/// @param trouble what is wrong with it, in words for people
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgencySystem(
        UUID id,
        String agency,
        @Nullable Instant answeredAt,
        @Nullable Instant awaySince,
        @Nullable String trouble) implements Entry {
    public static final EntryKind<AgencySystem> KIND =
            EntryKind.of("agency-system", AgencySystem.class, found -> Scope.agency(found.agency));

    /// How old the time of the last answer may be before it is written anew: each one goes to all desktops.
    public static final Duration FRESH = Duration.ofMinutes(5);

    public static UUID idOf(String agency) {
        return Ids.named("agency-system", agency);
    }

    /// The system as the one who gives commands. No person can be it: theirs are other ids.
    public static Actor actor(String agency) {
        return new Actor(idOf(agency), "open311:" + agency, Role.RESOLVER, agency);
    }

    static boolean is(Actor actor, String agency) {
        return actor.equals(actor(agency));
    }
}
