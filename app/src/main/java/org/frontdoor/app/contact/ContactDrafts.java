package org.frontdoor.app.contact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.frontdoor.app.sync.Drafts;

/// Half-typed contacts, so that a crash in mid-call costs nothing.
final class ContactDrafts {
    private static final String PREFIX = "contact/";

    private final Drafts drafts;
    private final ObjectMapper json;

    ContactDrafts(Drafts drafts, ObjectMapper json) {
        this.drafts = drafts;
        this.json = json;
    }

    static String key(UUID contact) {
        return PREFIX + contact;
    }

    /// @param told whether it is on disk, once that is known; on any thread
    void keep(ContactForm form, Consumer<Boolean> told) {
        try {
            drafts.keep(key(form.id()), json.writeValueAsString(form), told);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a form is plain data", e);
        }
    }

    void drop(UUID contact) {
        drafts.drop(key(contact));
    }

    /// Those kept before, oldest first. One that this version cannot read stays kept and is not shown.
    List<ContactForm> kept() {
        return drafts.kept().stream()
                .filter(draft -> draft.key().startsWith(PREFIX))
                .flatMap(draft -> read(draft.json()).stream())
                .toList();
    }

    private Optional<ContactForm> read(String kept) {
        try {
            return Optional.of(json.readValue(kept, ContactForm.class));
        } catch (JsonProcessingException tooOld) {
            return Optional.empty();
        }
    }
}
