package org.frontdoor.app.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.frontdoor.model.cases.CaseType;
import org.frontdoor.model.cases.FollowUp;
import org.frontdoor.model.catalog.Answer;
import org.frontdoor.model.contact.Channel;
import org.frontdoor.model.contact.Contact;
import org.frontdoor.model.contact.ContactOutcome;
import org.frontdoor.model.customer.Privacy;
import org.frontdoor.model.place.Place;
import org.frontdoor.model.referral.Referral;
import org.frontdoor.model.triage.Overruled;
import org.jspecify.annotations.Nullable;

/// All that was typed and chosen in a contact so far, at one moment: what is kept as a draft, put back after a crash,
/// and finished.
///
/// @param startedAt the first word, or `null` while there is none
/// @param service code of the chosen service, or `null`
/// @param article id of the article that is open, or `null`
/// @param listing id of what another body offers, where the caller is sent there, or `null`
/// @param joined id of the open case that the caller joins in place of a new one, or `null`
/// @param outcome as chosen by hand, or `null` when the step says it
/// @param cleared phrases that sounded like danger and were judged to be none
/// @param heldSince put aside since then, or `null` while it is in hand
/// @param heldSeconds how long it was put aside before
/// @param overruled the rule that the agent judged not to hold here, or `null`
/// @param spoken keys of the script's lines that were said
/// @param dropped phones and e-mails of the recognized customer that no longer reach them
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContactForm(
        UUID id,
        @Nullable Instant startedAt,
        Channel channel,
        String words,
        Said caller,
        String address,
        @Nullable Place place,
        String placeDetail,
        @Nullable String service,
        @Nullable UUID article,
        @Nullable UUID listing,
        List<Answer> answers,
        List<Contact.ArticleUse> readOut,
        @Nullable UUID joined,
        @Nullable ContactOutcome outcome,
        CaseType feedback,
        FollowUp followUp,
        Referral.Manner manner,
        boolean mayCall,
        List<Contact.Alarm> alarms,
        Set<String> cleared,
        @Nullable Instant heldSince,
        long heldSeconds,
        Set<String> dropped,
        @Nullable Overruling overruled,
        Set<String> spoken) {
    public ContactForm {
        answers = List.copyOf(answers);
        readOut = List.copyOf(readOut);
        alarms = List.copyOf(alarms);
        cleared = Set.copyOf(cleared);
        // Drafts of an earlier version have none.
        dropped = dropped == null ? Set.of() : Set.copyOf(dropped);
        spoken = spoken == null ? Set.of() : Set.copyOf(spoken);
    }

    /// A rule of triage that is not followed.
    /// @param rule its code
    public record Overruling(String rule, Overruled.Why why) {}

    /// What the caller said of themselves, as typed.
    /// @param customer their file, when they were recognized
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Said(
            Privacy privacy,
            @Nullable UUID customer,
            String name,
            String phone,
            String email,
            String language,
            boolean interpreter,
            String accommodation) {
        public static final Said NOTHING = new Said(Privacy.NAMED, null, "", "", "", "en", false, "");
    }

    /// A contact before its first word.
    public static ContactForm blank(UUID id, Channel channel) {
        return new ContactForm(
                id,
                null,
                channel,
                "",
                Said.NOTHING,
                "",
                null,
                "",
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                CaseType.COMPLAINT,
                FollowUp.NONE,
                Referral.Manner.COLD,
                false,
                List.of(),
                Set.of(),
                null,
                0,
                Set.of(),
                null,
                Set.of());
    }

    /// Worth keeping: something was typed or chosen.
    public boolean begun() {
        return startedAt != null;
    }
}
