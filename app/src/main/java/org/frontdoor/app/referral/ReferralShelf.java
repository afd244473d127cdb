package org.frontdoor.app.referral;

import java.util.Locale;

/// Which referrals are listed.
enum ReferralShelf {
    /// Due to be looked after, or given back.
    TO_DO,
    OPEN,
    ALL,
    /// What went to the wrong desk, counted.
    WRONG;

    String key() {
        return "shelf." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
