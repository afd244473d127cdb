package org.frontdoor.model.referral;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.customer.Caller;
import org.frontdoor.model.people.Scope;
import org.frontdoor.model.place.Place;
import org.jspecify.annotations.Nullable;

/// A customer was sent to another desk: who, where to, why, whether they may be called, and what came of it.
///
/// @param agency code of the agency, or `null` for a body of the directory
/// @param listing what the body of the directory offers, or `null` for an agency
/// @param service code of the service asked for, when known
/// @param manner put through with a word to the other side (warm), or told where to go (cold)
/// @param words what it is about, for the other side
/// @param mayCall the customer agreed to be called back
/// @param place where it is, or `null`
/// @param followUpOn the day on which somebody looks whether they were helped, or `null`
/// @param timeline what came of it, oldest first; empty where nobody has said
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Referral(
        UUID id,
        @Nullable String agency,
        @Nullable UUID listing,
        @Nullable String service,
        Manner manner,
        String words,
        Caller caller,
        boolean mayCall,
        String madeBy,
        Instant madeAt,
        @Nullable Place place,
        @Nullable LocalDate followUpOn,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
        List<ReferralEvent> timeline)
        implements Entry {
    public static final EntryKind<Referral> KIND =
            new EntryKind<>("referral", Referral.class, Referral::scope, Referral::forAgency);

    public Referral {
        // Referrals of the first version do not have it.
        timeline = timeline == null ? List.of() : List.copyOf(timeline);
    }

    @Override
    public List<ReferralEvent> timeline() {
        return timeline == null ? List.of() : timeline;
    }

    @Override
    public List<?> story() {
        return timeline();
    }

    /// What was said of it last.
    @JsonIgnore
    public ReferralOutcome outcome() {
        return timeline().isEmpty()
                ? ReferralOutcome.WAITING
                : timeline().getLast().outcome();
    }

    /// Somebody still has to do something about it.
    @JsonIgnore
    public boolean open() {
        return !outcome().settled();
    }

    /// Somebody is to look whether the customer was helped; who was told where to go and left is not followed.
    @JsonIgnore
    public boolean followed() {
        return open() && (mayCall || followUpOn != null || !timeline().isEmpty());
    }

    /// The time of the newest thing known of it.
    @JsonIgnore
    public Instant changedAt() {
        return timeline().isEmpty() ? madeAt : timeline().getLast().at();
    }

    /// The other desk said that the customer was sent to it wrongly.
    @JsonIgnore
    public boolean wrong() {
        return timeline().stream().anyMatch(event -> event.outcome() == ReferralOutcome.NOT_THEIRS);
    }

    Referral with(ReferralEvent event, @Nullable LocalDate newFollowUp) {
        return new Referral(
                id,
                agency,
                listing,
                service,
                manner,
                words,
                caller,
                mayCall,
                madeBy,
                madeAt,
                place,
                newFollowUp,
                Stream.concat(timeline().stream(), Stream.of(event)).toList());
    }

    /// The customer was sent on with another referral.
    Referral sentOn(Referral other) {
        return with(
                new ReferralEvent(other.madeBy(), other.madeAt(), ReferralOutcome.SENT_ON, "", null, other.agency()),
                null);
    }

    /// Bodies of the directory have nobody here.
    private Scope scope() {
        return agency == null ? Scope.INTAKE : Scope.agency(agency);
    }

    private Referral forAgency() {
        return new Referral(
                id,
                agency,
                listing,
                service,
                manner,
                words,
                caller.forAgency(),
                mayCall,
                madeBy,
                madeAt,
                place,
                followUpOn,
                timeline());
    }

    public enum Manner {
        @JsonProperty("warm")
        WARM,
        @JsonProperty("cold")
        COLD
    }
}
