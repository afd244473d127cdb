package org.frontdoor.central.commands;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.frontdoor.central.store.Site;
import org.frontdoor.model.wire.Outcome;
import org.jdbi.v3.core.Handle;

/// The final outcome of each command, kept with its effect, so that a repeated one gets the same answer.
final class Receipts {
    private final ObjectMapper mapper;

    Receipts(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    record Receipt(String hash, Outcome outcome) {}

    Optional<Receipt> find(Handle handle, Site site, UUID id) {
        return handle.createQuery("SELECT hash, outcome FROM receipt WHERE site = :site AND id = :id")
                .bind("site", site.id())
                .bind("id", id)
                .map((row, context) -> new Receipt(row.getString("hash"), outcome(row.getString("outcome"))))
                .findOne();
    }

    void keep(Handle handle, Site site, UUID actor, String hash, Outcome outcome, Instant now) {
        handle.createUpdate("INSERT INTO receipt (site, id, actor, hash, outcome, created)"
                        + " VALUES (:site, :id, :actor, :hash, :outcome, :created)")
                .bind("site", site.id())
                .bind("id", outcome.id())
                .bind("actor", actor)
                .bind("hash", hash)
                .bind("outcome", text(outcome))
                .bind("created", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .execute();
    }

    /// How many of these commands are decided.
    long decided(Handle handle, Site site, List<UUID> ids) {
        return handle.createQuery("SELECT COUNT(*) FROM receipt WHERE site = :site AND id IN (<ids>)")
                .bind("site", site.id())
                .bindList("ids", ids)
                .mapTo(Long.class)
                .one();
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
