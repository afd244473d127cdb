package org.frontdoor.central.commands;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.frontdoor.central.store.KeyList;
import org.frontdoor.central.store.Site;
import org.frontdoor.model.wire.Outcome;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/// The final outcome of each command, kept with its effect, so that a repeated one gets the same answer.
final class Receipts {
    private final ObjectMapper mapper;
    private final Site site;

    Receipts(ObjectMapper mapper, Site site) {
        this.mapper = mapper;
        this.site = site;
    }

    record Receipt(String hash, Outcome outcome) {}

    /// One to keep.
    record Kept(UUID actor, String hash, Outcome outcome, Instant at) {}

    Book in(Handle handle) {
        return new Book(handle);
    }

    /// The receipts as one transaction sees them.
    final class Book {
        private final Handle handle;

        private Book(Handle handle) {
            this.handle = handle;
        }

        Map<UUID, Receipt> find(Collection<UUID> ids) {
            Map<UUID, Receipt> found = new HashMap<>();
            for (List<UUID> part : KeyList.parts(ids)) {
                Query query = handle.createQuery(
                        "SELECT id, hash, outcome FROM receipt WHERE (site, id) IN " + KeyList.marks(part.size(), 2));
                for (int i = 0; i < part.size(); i++) {
                    query.bind(2 * i, site.id()).bind(2 * i + 1, part.get(i));
                }
                query.map((row, context) -> {
                            found.put(
                                    row.getObject("id", UUID.class),
                                    new Receipt(row.getString("hash"), outcome(row.getString("outcome"))));
                            return found.size();
                        })
                        .list();
            }
            return found;
        }

        /// See [ReceiptAge]; to be read after [#find], as receipts leave after it was raised.
        Instant floor() {
            return ReceiptAge.floor(handle, site);
        }

        void keep(List<Kept> receipts) {
            if (receipts.isEmpty()) {
                return;
            }
            PreparedBatch batch = handle.prepareBatch("INSERT INTO receipt (site, id, actor, hash, outcome, created)"
                    + " VALUES (:site, :id, :actor, :hash, :outcome, :created)");
            for (Kept kept : receipts) {
                batch.bind("site", site.id())
                        .bind("id", kept.outcome().id())
                        .bind("actor", kept.actor())
                        .bind("hash", kept.hash())
                        .bind("outcome", text(kept.outcome()))
                        .bind("created", OffsetDateTime.ofInstant(kept.at(), ZoneOffset.UTC))
                        .add();
            }
            batch.execute();
        }
    }

    private Outcome outcome(String text) {
        try {
            return mapper.readValue(text, Outcome.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("unreadable receipt", e);
        }
    }

    private String text(Outcome outcome) {
        try {
            return mapper.writerFor(Outcome.class).writeValueAsString(outcome);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("unwritable outcome", e);
        }
    }
}
