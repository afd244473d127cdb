package org.frontdoor.model.announcement;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.people.Role;
import org.frontdoor.model.people.Scope;
import org.jspecify.annotations.Nullable;

/// What people must know for a while: an event, an outage, an emergency, another way of doing something. It goes to
/// every desktop, so that it is there without a line; the audience says who is shown it.
///
/// @param body in Markdown
/// @param audience roles it is for; empty for everyone
/// @param services codes of those it concerns
/// @param words phrases that bring it up when a caller says them
/// @param mustRead everyone it is for says that they have read it
/// @param edition from 1; the next one is to be read again
/// @param agency code of the agency that lets it be known, `null` for the program
/// @param changed when it was changed last, if ever
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Announcement(
        UUID id,
        Kind kind,
        String title,
        String body,
        List<Role> audience,
        List<String> services,
        List<String> words,
        Instant from,
        Instant until,
        boolean mustRead,
        int edition,
        @Nullable String agency,
        Deed made,
        @Nullable Deed changed,
        @Nullable Deed withdrawn)
        implements Entry {

    public static final EntryKind<Announcement> KIND =
            EntryKind.of("announcement", Announcement.class, announcement -> Scope.EVERYONE);

    public Announcement {
        audience = List.copyOf(audience);
        services = List.copyOf(services);
        words = List.copyOf(words);
    }

    /// What it is about, the most urgent first.
    public enum Kind {
        @JsonProperty("emergency")
        EMERGENCY,
        @JsonProperty("outage")
        OUTAGE,
        @JsonProperty("procedure")
        PROCEDURE,
        @JsonProperty("event")
        EVENT
    }

    /// Who did something to it, by their sign-in name, and when.
    public record Deed(String by, Instant at) {}

    /// Whether it holds at a time: begun, not over, not withdrawn.
    public boolean inForce(Instant now) {
        return withdrawn == null && !now.isBefore(from) && now.isBefore(until);
    }

    /// Withdrawn, or its time is over.
    public boolean over(Instant now) {
        return withdrawn != null || !now.isBefore(until);
    }

    public boolean isFor(Role role) {
        return audience.isEmpty() || audience.contains(role);
    }

    /// Who may change or withdraw it: a lead or an administrator, and a liaison of the agency it comes from.
    public boolean mayBeChangedBy(Actor actor) {
        return switch (actor.role()) {
            case LEAD, ADMIN -> true;
            case LIAISON -> agency != null && agency.equals(actor.agency());
            case AGENT, DESK, TRAINER, RESOLVER -> false;
        };
    }

    Announcement changed(int newEdition, String by, Instant at) {
        return with(newEdition, new Deed(by, at), withdrawn);
    }

    Announcement withdrawn(String by, Instant at) {
        return with(edition, changed, new Deed(by, at));
    }

    private Announcement with(int newEdition, @Nullable Deed lastChange, @Nullable Deed withdrawal) {
        return new Announcement(
                id,
                kind,
                title,
                body,
                audience,
                services,
                words,
                from,
                until,
                mustRead,
                newEdition,
                agency,
                made,
                lastChange,
                withdrawal);
    }
}
