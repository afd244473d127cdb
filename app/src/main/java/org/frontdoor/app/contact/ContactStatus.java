package org.frontdoor.app.contact;

import java.time.Duration;
import java.time.Instant;
import org.frontdoor.app.ui.controls.StatusPill.Status;
import org.frontdoor.app.ui.controls.Tone;
import org.frontdoor.app.ui.text.Texts;

/// What the agent is doing, for the pill in the bar: available, on a contact, after one, and how many are put aside.
record ContactStatus(OpenContacts contacts, Texts texts) {
    Status of(ContactModel model, Instant now) {
        Instant doneAt = model.doneAt.get();
        if (doneAt != null) {
            return new Status(Tone.AMBER, held("state.after", ContactTabs.clock(Duration.between(doneAt, now))));
        }
        Instant started = model.startedAt.get();
        return started == null
                ? new Status(Tone.GOOD, held("state.available"))
                : new Status(Tone.INFO, held("state.on", ContactTabs.clock(Duration.between(started, now))));
    }

    private String held(String key, Object... parameters) {
        String words = texts.say(key, parameters);
        return contacts.held() == 0 ? words : texts.count("state.held", contacts.held(), words);
    }
}
