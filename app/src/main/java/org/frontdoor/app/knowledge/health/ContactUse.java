package org.frontdoor.app.knowledge.health;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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
/// @param articles what was read out, each article once
record ContactUse(
        UUID id,
        long ended,
        ContactOutcome outcome,
        Channel channel,
        String language,
        @Nullable UUID caseId,
        List<Read> articles) {

    static final Extract<Contact, ContactUse> EXTRACT =
            new Extract<>("contact_use", 2, Contact.KIND, ContactUse::of, Table::new);

    /// An article, as it was read out.
    ///
    /// @param edition what it said then, as [Article#published] counts; [#UNKNOWN] where that was not kept
    record Read(UUID article, int edition) {
        static final int UNKNOWN = -1;

        private static Read of(ArticleUse use) {
            Integer edition = use.edition();
            return new Read(use.article(), edition == null ? UNKNOWN : edition);
        }
    }

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
                List.copyOf(contact.articles().stream()
                        .map(Read::of)
                        .collect(Collectors.toMap(
                                Read::article, same -> same, (first, again) -> again, LinkedHashMap::new))
                        .values()));
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
            use.articles().forEach(read -> out.id(read.article()).number(read.edition()));
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
            List<Read> read = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                UUID article = articles.computeIfAbsent(in.id(), same -> same);
                read.add(new Read(article, (int) in.number()));
            }
            return new ContactUse(id, ended, outcome, channel, language, caseId, read);
        }
    }
}
