package org.frontdoor.central.agencies;

import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.frontdoor.central.store.Projection;
import org.frontdoor.central.store.Site;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.command.Change;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.remote.RemoteCase;
import org.frontdoor.model.remote.RemoteCase.State;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.Update;

/// Puts a case that comes to an agency with a system of its own into the outbox, in the transaction that brings it
/// there: neither can be without the other. So it is where somebody lets one be sent again.
public final class RemoteProjection implements Projection {
    private final InstantSource clock;

    public RemoteProjection(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public void apply(Handle handle, Site site, List<Applied> written) {
        for (Applied applied : written) {
            if (!(applied.change() instanceof Change.Put<?> put)) {
                continue;
            }
            if (put.entry() instanceof Case found && applied.moved() && isTheirs(found) && !site.classroom()) {
                handOver(handle, site, found);
            } else if (put.entry() instanceof RemoteCase remote && remote.state() == State.WAITING) {
                sendAgain(handle, site, remote);
            }
        }
    }

    /// Feedback is between a customer and the city, and what was imported came out of such a system.
    private static boolean isTheirs(Case found) {
        return found.status().open()
                && !found.inTriage()
                && !found.type().feedback()
                && found.origin().externalId() == null;
    }

    private void handOver(Handle handle, Site site, Case found) {
        String agency = found.routing().agency();
        // It came back before it was ever sent.
        bind(
                        handle.createUpdate(
                                "UPDATE hand_over SET state = 'WAITING', due = :now, tries = 0, told = FALSE,"
                                        + " trouble = NULL WHERE site = :site AND case_id = :case AND agency = :agency"
                                        + " AND state = 'NOT_SENT' AND posted IS NULL"),
                        site,
                        found.id(),
                        agency)
                .execute();
        bind(
                        handle.createUpdate("INSERT INTO hand_over (site, case_id, agency, state, due, tries, told)"
                                + " SELECT e.site, CAST(:case AS UUID), e.agency, 'WAITING',"
                                + " CAST(:now AS TIMESTAMP WITH TIME ZONE), 0, FALSE FROM agency_endpoint e"
                                + " WHERE e.site = :site AND e.agency = :agency AND NOT EXISTS (SELECT 1 FROM hand_over h"
                                + " WHERE h.site = :site AND h.case_id = :case AND h.agency = :agency)"),
                        site,
                        found.id(),
                        agency)
                .execute();
    }

    private void sendAgain(Handle handle, Site site, RemoteCase remote) {
        bind(
                        handle.createUpdate("UPDATE hand_over SET state = 'WAITING', due = :now, tries = 0,"
                                + " posted = NULL, token = NULL, remote_id = NULL, trouble = NULL, seen = NULL"
                                + " WHERE site = :site AND case_id = :case AND agency = :agency"
                                + " AND state IN ('UNCERTAIN', 'NOT_SENT', 'UNKNOWN_THERE')"),
                        site,
                        remote.caseId(),
                        remote.agency())
                .execute();
    }

    private Update bind(Update update, Site site, UUID caseId, String agency) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        return update.bind("site", site.id())
                .bind("case", caseId)
                .bind("agency", agency)
                .bind("now", now);
    }

    @Override
    public Optional<Problem> guard(JdbiException failure) {
        return Optional.empty();
    }
}
