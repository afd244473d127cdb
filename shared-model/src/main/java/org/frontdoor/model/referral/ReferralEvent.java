package org.frontdoor.model.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Somebody said what became of a referral.
///
/// @param by sign-in name
/// @param unmet why nobody could help, exactly where that is the outcome
/// @param to code of the agency that the customer was sent on to, exactly where that is the outcome
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReferralEvent(
        String by,
        Instant at,
        ReferralOutcome outcome,
        String words,
        @Nullable UnmetReason unmet,
        @Nullable String to) {}
