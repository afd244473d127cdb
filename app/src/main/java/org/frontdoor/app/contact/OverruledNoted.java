package org.frontdoor.app.contact;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.frontdoor.model.contact.ContactOutcome;
import org.frontdoor.model.triage.Overrule;

/// A rule of triage that was not followed, and why, for those who write the rules.
final class OverruledNoted {
    private final Supplier<UUID> ids;

    OverruledNoted(Supplier<UUID> ids) {
        this.ids = ids;
    }

    /// Only of a request that was taken in for it.
    Optional<Overrule> of(ContactForm form, ContactOutcome outcome) {
        ContactForm.Overruling overruled = form.overruled();
        String service = form.service();
        return overruled == null || service == null || outcome != ContactOutcome.SERVICE_REQUEST
                ? Optional.empty()
                : Optional.of(new Overrule(ids.get(), overruled.rule(), service, overruled.why()));
    }
}
