package org.frontdoor.central.agencies;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.frontdoor.central.agencies.Endpoint.Options;
import org.frontdoor.central.outgoing.Seal;
import org.frontdoor.central.store.Database;
import org.frontdoor.central.store.Site;
import org.frontdoor.central.store.SqlState;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/// The agencies' systems that central is told of by an administrator. Their keys are kept sealed.
final class Endpoints {
    private final Database database;
    private final Site site;
    private final Seal seal;
    private final ObjectMapper mapper;
    private final InstantSource clock;

    Endpoints(Database database, Site site, Seal seal, ObjectMapper mapper, InstantSource clock) {
        this.database = database;
        this.site = site;
        this.seal = seal;
        this.mapper = mapper;
        this.clock = clock;
    }

    /// @param pausedUntil it is left alone until then
    record Known(
            Endpoint endpoint, Instant created, @Nullable Instant pausedUntil) {}

    /// Keeps a new one.
    /// @return false when the agency has one
    boolean add(Endpoint endpoint) {
        String key = endpoint.key();
        try {
            database.write(handle -> handle.createUpdate(
                            "INSERT INTO agency_endpoint (site, agency, url, jurisdiction, secret, options, created,"
                                    + " failures) VALUES (:site, :agency, :url, :jurisdiction, :secret, :options, :now, 0)")
                    .bind("site", site.id())
                    .bind("agency", endpoint.agency())
                    .bind("url", endpoint.url())
                    .bind("jurisdiction", endpoint.jurisdiction())
                    .bind("secret", key == null ? null : seal.seal(purpose(endpoint.agency()), key))
                    .bind("options", mapper.writeValueAsString(endpoint.options()))
                    .bind("now", now())
                    .execute());
        } catch (JdbiException e) {
            if (SqlState.isUniqueViolation(e)) {
                return false;
            }
            throw e;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        database.force();
        return true;
    }

    /// What was handed over stays known, and is followed again when the agency gets an endpoint again.
    boolean remove(String agency) {
        boolean removed = database.write(handle -> handle.createUpdate(
                                "DELETE FROM agency_endpoint WHERE site = :site AND agency = :agency")
                        .bind("site", site.id())
                        .bind("agency", agency)
                        .execute())
                > 0;
        database.force();
        return removed;
    }

    List<Known> all() {
        return database.read(handle -> handle.createQuery("SELECT agency, url, jurisdiction, secret, options, created,"
                        + " failures, paused_until FROM agency_endpoint WHERE site = :site ORDER BY agency")
                .bind("site", site.id())
                .map((row, context) -> known(row))
                .list());
    }

    Optional<Endpoint> find(String agency) {
        return all().stream()
                .map(Known::endpoint)
                .filter(endpoint -> endpoint.agency().equals(agency))
                .findFirst();
    }

    /// Leaves it alone for a while, for all nodes.
    void pause(String agency, Instant until) {
        mark(agency, "failures = failures + 1, paused_until = :until", until);
    }

    void answered(Endpoint endpoint) {
        if (endpoint.failures() > 0) {
            mark(endpoint.agency(), "failures = 0, paused_until = CAST(:until AS TIMESTAMP WITH TIME ZONE)", null);
        }
    }

    private void mark(String agency, String what, @Nullable Instant until) {
        database.write(handle -> handle.createUpdate(
                        "UPDATE agency_endpoint SET " + what + " WHERE site = :site AND agency = :agency")
                .bind("site", site.id())
                .bind("agency", agency)
                .bind("until", until == null ? null : until.atOffset(ZoneOffset.UTC))
                .execute());
    }

    private Known known(ResultSet row) throws SQLException {
        String agency = row.getString("agency");
        String sealed = row.getString("secret");
        OffsetDateTime paused = row.getObject("paused_until", OffsetDateTime.class);
        try {
            return new Known(
                    new Endpoint(
                            agency,
                            row.getString("url"),
                            row.getString("jurisdiction"),
                            // With a wrong key of ours, theirs is empty: they refuse it, and say so.
                            sealed == null
                                    ? null
                                    : seal.open(purpose(agency), sealed).orElse(""),
                            mapper.readValue(row.getString("options"), Options.class),
                            row.getInt("failures")),
                    row.getObject("created", OffsetDateTime.class).toInstant(),
                    paused == null ? null : paused.toInstant());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("unreadable options of " + agency, e);
        }
    }

    private String purpose(String agency) {
        return "endpoint/" + site.id() + "/" + agency;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
