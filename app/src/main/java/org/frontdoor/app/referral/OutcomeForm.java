package org.frontdoor.app.referral;

import java.time.LocalDate;
import org.frontdoor.model.referral.ReferralOutcome;
import org.frontdoor.model.referral.UnmetReason;
import org.jspecify.annotations.Nullable;

/// What became of a referral, as it is being said.
///
/// @param followUpOn the day on which somebody looks again, or `null`
/// @param sendOn code of the agency that the customer is sent on to, or empty
record OutcomeForm(
        @Nullable ReferralOutcome outcome,
        String words,
        @Nullable UnmetReason unmet,
        @Nullable LocalDate followUpOn,
        String sendOn) {
    static final OutcomeForm NOTHING = new OutcomeForm(null, "", null, null, "");
}
