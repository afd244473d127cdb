package org.frontdoor.app.referral;

import java.util.UUID;
import org.frontdoor.app.sync.DraftForm;
import org.frontdoor.app.sync.Drafts;

/// What is half said about referrals, kept in the journal. Thread-safe.
final class ReferralDrafts {
    private static final String OUTCOMES = "referral-outcome/";

    private final DraftForm<OutcomeForm> outcomes;

    ReferralDrafts(Drafts drafts) {
        outcomes = drafts.form(OUTCOMES, OutcomeForm.class);
    }

    static String key(UUID referral) {
        return OUTCOMES + referral;
    }

    void keep(UUID referral, OutcomeForm form) {
        if (form.equals(OutcomeForm.NOTHING)) {
            outcomes.drop(referral);
        } else {
            outcomes.keep(referral, form);
        }
    }

    OutcomeForm of(UUID referral) {
        return outcomes.of(referral).orElse(OutcomeForm.NOTHING);
    }
}
