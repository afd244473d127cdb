package org.frontdoor.app.contact;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.frontdoor.app.sync.DraftForm;
import org.frontdoor.app.sync.Drafts;

/// Half-typed contacts, so that a crash in mid-call costs nothing.
final class ContactDrafts {
    private static final String ROOM = "contact/";

    private final DraftForm<ContactForm> typed;

    ContactDrafts(Drafts drafts) {
        typed = drafts.form(ROOM, ContactForm.class);
    }

    static String key(UUID contact) {
        return ROOM + contact;
    }

    /// @param told whether it is on disk, once that is known; on any thread
    void keep(ContactForm form, Consumer<Boolean> told) {
        typed.keep(form.id(), form, told);
    }

    void drop(UUID contact) {
        typed.drop(contact);
    }

    /// Those kept before, oldest first.
    List<ContactForm> kept() {
        return typed.all();
    }
}
