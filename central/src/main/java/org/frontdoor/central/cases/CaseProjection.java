package org.frontdoor.central.cases;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.frontdoor.central.store.Projection;
import org.frontdoor.central.store.Site;
import org.frontdoor.central.store.SqlState;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.CaseStatus;
import org.frontdoor.model.command.Change;
import org.frontdoor.model.command.Problem;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.PreparedBatch;

/// Keeps what cases are looked up by, and that a number belongs to one case.
public final class CaseProjection implements Projection {
    private static final int MOST_WORDS = 4_000;
    private static final String INSERT = "INSERT INTO case_index"
            + " (site, id, number, scope, status, agency, service, opened, words, external_id, phone, provisional,"
            + " feedback) VALUES"
            + " (:site, :id, :number, :scope, :status, :agency, :service, :opened, :words, :external_id, :phone, :provisional,"
            + " :feedback)";
    private static final String UPDATE =
            "UPDATE case_index SET number = :number, scope = :scope, status = :status, agency = :agency,"
                    + " service = :service, opened = :opened, words = :words, external_id = :external_id, phone = :phone,"
                    + " provisional = :provisional"
                    + " WHERE site = :site AND id = :id"
                    // Most work leaves all of it as it is: a note, an answer, a follow-up.
                    + " AND (number, scope, status, agency, service, opened, words, external_id, phone, provisional)"
                    + " IS DISTINCT FROM"
                    + " (:number, :scope, :status, :agency, :service, :opened, :words, :external_id, :phone, :provisional)";

    @Override
    public void apply(Handle handle, Site site, List<Applied> written) {
        List<Applied> cases = written.stream()
                .filter(applied -> applied.change().kind().equals(Case.KIND))
                .toList();
        FollowerNumbers.keep(
                handle, site, cases(cases.stream()), cases(cases.stream().filter(Applied::isNew)));
        save(handle, INSERT, site, cases.stream().filter(Applied::isNew).toList());
        save(
                handle,
                UPDATE,
                site,
                cases.stream().filter(Predicate.not(Applied::isNew)).toList());
        for (Applied applied : cases) {
            if (applied.change() instanceof Change.Remove remove) {
                handle.createUpdate("DELETE FROM case_index WHERE site = :site AND id = :id")
                        .bind("site", site.id())
                        .bind("id", remove.id())
                        .execute();
                FollowerNumbers.forget(handle, site, remove.id());
            }
        }
    }

    private static List<Case> cases(Stream<Applied> applied) {
        return applied.flatMap(each -> each.change() instanceof Change.Put<?> put && put.entry() instanceof Case found
                        ? Stream.of(found)
                        : Stream.of())
                .toList();
    }

    private static void save(Handle handle, String sql, Site site, List<Applied> cases) {
        PreparedBatch batch = handle.prepareBatch(sql);
        for (Applied applied : cases) {
            if (applied.change() instanceof Change.Put<?> put && put.entry() instanceof Case found) {
                batch.bind("site", site.id())
                        .bind("id", found.id())
                        .bind("number", found.number())
                        .bind("scope", applied.scope())
                        .bind("status", code(found.status()))
                        .bind("agency", found.routing().agency())
                        .bind("service", found.routing().service())
                        .bind("opened", found.origin().openedAt().atOffset(ZoneOffset.UTC))
                        .bind("words", words(found))
                        .bind(
                                "external_id",
                                CaseLookups.externalId(found.origin().externalId()))
                        .bind("phone", CaseLookups.phone(found.caller().phone()))
                        .bind("provisional", found.origin().provisional())
                        .bind("feedback", found.type().feedback())
                        .add();
            }
        }
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    @Override
    public Optional<Problem> guard(JdbiException failure) {
        return SqlState.violates(failure, "case_number_once")
                        || SqlState.violates(failure, "case_provisional_once")
                        || FollowerNumbers.violated(failure)
                ? Optional.of(new Problem(
                        "number-taken",
                        "Another case has this number already. Give this one a new number and tell the customer."))
                : Optional.empty();
    }

    /// The wire name of a status.
    static String code(CaseStatus status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// What a query's words are looked for in: the customer is not part of it (their phone number has a column).
    static String words(Case found) {
        String all = Stream.of(
                        found.number(),
                        found.place() == null ? "" : found.place().address(),
                        found.description(),
                        found.origin().externalId() == null
                                ? ""
                                : found.origin().externalId(),
                        found.origin().provisional() == null
                                ? ""
                                : found.origin().provisional())
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT)
                .replace('\0', ' ');
        return all.length() <= MOST_WORDS ? all : all.substring(0, MOST_WORDS);
    }
}
