package org.frontdoor.app.knowledge.health;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.frontdoor.app.cache.Extract;
import org.frontdoor.app.cache.Packing;
import org.frontdoor.app.cache.Unpacking;
import org.frontdoor.model.contact.Channel;
import org.frontdoor.model.contact.Contact;
import org.frontdoor.model.contact.Contact.ArticleUse;
import org.frontdoor.model.contact.ContactOutcome;
import org.jspecify.annotations.Nullable;

/// What a contact tells of the knowledge base: nothing of who called or what was said.
///
/// @param ended seconds since 1970
/// @param caseId the first that was opened or spoken of
/// @param articles what was read out, each once
record ContactUse(
        UUID id,
        long ended,
        ContactOutcome outcome,
        Channel channel,
        String language,
        @Nullable UUID caseId,
        List<UUID> articles) {

    static final Extract<Contact, ContactUse> EXTRACT =
            new Extract<>("contact_use", 1, Contact.KIND, ContactUse::of, Table::new);

    ContactUse {
        articles = List.copyOf(articles);
    }

    static ContactUse of(Contact contact) {
        return new ContactUse(
                contact.id(),
                contact.endedAt().getEpochSecond(),
                contact.outcome(),
                contact.channel(),
                contact.language(),
                contact.cases().isEmpty() ? null : contact.cases().getFirst(),
                contact.articles().stream().map(ArticleUse::article).distinct().toList());
    }

    Instant endedAt() {
        return Instant.ofEpochSecond(ended);
    }

    /// It came to more than an answer.
    boolean wentOn() {
        return switch (outcome) {
            case REFERRAL, SERVICE_REQUEST -> true;
            case INFORMATION, FEEDBACK -> false;
        };
    }

    /// How it lies in the encrypted cache.
    private static final class Table implements Extract.Form<ContactUse> {
        private final Map<String, String> languages = new HashMap<>();
        private final Map<UUID, UUID> articles = new HashMap<>();

        @Override
        public void write(ContactUse use, Packing out) {
            out.id(use.id())
                    .number(use.ended())
                    .text(use.outcome().name())
                    .text(use.channel().name())
                    .text(use.language());
            UUID caseId = use.caseId();
            out.flag(caseId != null);
            if (caseId != null) {
                out.id(caseId);
            }
            out.number(use.articles().size());
            use.articles().forEach(out::id);
        }

        @Override
        public ContactUse read(Unpacking in) {
            UUID id = in.id();
            long ended = in.number();
            ContactOutcome outcome = ContactOutcome.valueOf(in.words());
            Channel channel = Channel.valueOf(in.words());
            String language = languages.computeIfAbsent(in.words(), same -> same);
            UUID caseId = in.flag() ? in.id() : null;
            int count = in.count();
            List<UUID> read = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                read.add(articles.computeIfAbsent(in.id(), same -> same));
            }
            return new ContactUse(id, ended, outcome, channel, language, caseId, read);
        }
    }
}
