package org.frontdoor.central.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.frontdoor.central.store.Projection;
import org.frontdoor.central.store.Site;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.command.Change;
import org.frontdoor.model.command.Ids;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.people.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.PreparedBatch;

/// Puts word of a case into the outbox of its agency's webhook, in the transaction that changes the case.
public final class WebhookProjection implements Projection {
    private final ObjectMapper mapper;
    private final InstantSource clock;
    private final SecureRandom random;

    public WebhookProjection(ObjectMapper mapper, InstantSource clock, SecureRandom random) {
        this.mapper = mapper;
        this.clock = clock;
        this.random = random;
    }

    @Override
    public void apply(Handle handle, Site site, List<Applied> written) {
        List<Applied> cases = written.stream()
                .filter(applied -> applied.change() instanceof Change.Put<?> put && put.entry() instanceof Case)
                .filter(applied -> applied.seenBy().stream().anyMatch(scope -> !scope.equals(Scope.INTAKE.code())))
                .toList();
        if (cases.isEmpty()) {
            return;
        }
        Set<String> agencies = handle.createQuery("SELECT agency FROM webhook WHERE site = :site")
                .bind("site", site.id())
                .mapTo(String.class)
                .set();
        if (agencies.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("INSERT INTO webhook_message (site, id, agency, case_id, version,"
                + " state, body, created, due, tries) VALUES (:site, :id, :agency, :case, :version, 'waiting', :body,"
                + " :now, :now, 0)");
        for (Applied applied : cases) {
            if (applied.change() instanceof Change.Put<?> put && put.entry() instanceof Case found) {
                agencies.stream()
                        .filter(agency ->
                                applied.seenBy().contains(Scope.agency(agency).code()))
                        .forEach(agency -> add(batch, site, applied, found, agency));
            }
        }
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    private void add(PreparedBatch batch, Site site, Applied applied, Case found, String agency) {
        Instant now = clock.instant();
        long version = applied.version();
        CaseWord word = applied.scope().equals(Scope.agency(agency).code())
                ? CaseWord.of(found, applied.isNew(), applied.moved(), version)
                : CaseWord.left(found, version);
        try {
            batch.bind("site", site.id())
                    .bind("id", Ids.timed(now, random))
                    .bind("agency", agency)
                    .bind("case", found.id())
                    .bind("version", version)
                    .bind("body", mapper.writeValueAsString(word))
                    .bind("now", now.atOffset(ZoneOffset.UTC))
                    .add();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<Problem> guard(JdbiException failure) {
        return Optional.empty();
    }
}
