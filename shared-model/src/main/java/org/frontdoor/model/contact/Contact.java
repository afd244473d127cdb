package org.frontdoor.model.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.customer.Caller;
import org.frontdoor.model.people.Scope;
import org.frontdoor.model.place.Place;
import org.jspecify.annotations.Nullable;

/// One interaction with a customer, from its first word to its outcome.
///
/// @param language in which it was held
/// @param interpreter a language line or interpreter helped
/// @param accommodation what the customer needed to take part (relay, large print, …)
/// @param startedAt first word
/// @param endedAt finished, after-contact work included
/// @param talkSeconds how long the customer was there, the rest of the handling time being work after
/// @param atFirstContact nothing is left to do for the city
/// @param words what the customer said, as typed
/// @param place where it is about, or `null`; a case has its own
/// @param cases those opened or spoken of
/// @param articles what was read out
/// @param alarms words that meant 9-1-1 or 2-1-1, and where the customer was put through
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Contact(
        UUID id,
        Channel channel,
        String language,
        boolean interpreter,
        @Nullable String accommodation,
        Instant startedAt,
        Instant endedAt,
        long talkSeconds,
        ContactOutcome outcome,
        boolean atFirstContact,
        String words,
        Caller caller,
        @Nullable Place place,
        List<UUID> cases,
        @Nullable UUID referral,
        List<ArticleUse> articles,
        List<Alarm> alarms,
        String takenBy)
        implements Entry {
    public static final EntryKind<Contact> KIND = EntryKind.of("contact", Contact.class, contact -> Scope.INTAKE);

    public Contact {
        cases = List.copyOf(cases);
        articles = List.copyOf(articles);
        alarms = List.copyOf(alarms);
    }

    /// The same contact with its words cleaned and its first-contact resolution judged.
    Contact kept(String keptWords, boolean resolved) {
        return new Contact(
                id,
                channel,
                language,
                interpreter,
                accommodation,
                startedAt,
                endedAt,
                talkSeconds,
                outcome,
                resolved,
                keptWords,
                caller,
                place,
                cases,
                referral,
                articles,
                alarms,
                takenBy);
    }

    /// From the first word to the finish: what workload counts (`003_d82543beabcc1efe.txt`, workload factors).
    public Duration handling() {
        return Duration.between(startedAt, endedAt);
    }

    /// An article was read out.
    /// @param version of the article's record as it was read out
    /// @param edition what it said then, as `Article.published` counts; `null` where that was not kept
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ArticleUse(
            UUID article,
            String title,
            long version,
            @Nullable Integer edition) {}

    /// Words were heard that are not for 311.
    /// @param phrase the words that raised it
    /// @param line the number the customer was put through to, or `null` when the agent judged otherwise
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Alarm(String phrase, @Nullable String line, Instant at) {}
}
