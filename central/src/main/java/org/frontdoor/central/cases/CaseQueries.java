package org.frontdoor.central.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.frontdoor.central.store.Database;
import org.frontdoor.central.store.EntryStore;
import org.frontdoor.central.store.Sight;
import org.frontdoor.central.store.Site;
import org.frontdoor.central.store.StoredEntry;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.people.Actor;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/// Finds cases for integrators, as far as the person behind them may see.
public final class CaseQueries {
    /// How many words of a query count.
    private static final int MOST_WORDS = 6;

    private final Database database;
    private final Site site;
    private final EntryStore store;

    public CaseQueries(Database database, Site site, EntryStore store) {
        this.database = database;
        this.site = site;
        this.store = store;
    }

    /// One page.
    /// @param next where the following page starts, or `null` on the last one
    public record Page(List<CaseView> items, @Nullable CaseCursor next) {}

    /// The case with that number, if this person may see it.
    public Optional<CaseView> byNumber(Actor actor, String number) {
        return database.read(handle -> handle.createQuery("SELECT e.kind, e.id, e.version, e.scope, e.stage, e.body"
                                + " FROM case_index c JOIN entry e ON e.site = c.site AND e.kind = 'case'"
                                + " AND e.id = c.id WHERE c.site = :site AND c.number = :number")
                        .bind("site", site.id())
                        .bind("number", number)
                        .map((row, context) -> StoredEntry.of(row))
                        .findOne())
                .flatMap(row -> view(new Sight(store.json(), actor), row, true));
    }

    /// Cases that fit a query.
    public Page find(Actor actor, CaseQuery query) {
        Sight sight = new Sight(store.json(), actor);
        Map<String, Object> values = new LinkedHashMap<>();
        String where = where(query, sight, values);
        List<Found> found = database.read(handle -> {
            Query sql = handle.createQuery("SELECT c.opened, e.kind, e.id, e.version, e.scope, e.stage, e.body"
                            + " FROM case_index c JOIN entry e ON e.site = c.site AND e.kind = 'case' AND e.id = c.id"
                            + " WHERE " + where + " ORDER BY c.opened DESC, c.id DESC LIMIT :rows")
                    .bind("rows", query.limit() + 1)
                    .bindMap(values);
            if (!sight.everything()) {
                sql.bindList("scopes", new ArrayList<>(sight.scopes()));
            }
            return sql.map((row, context) ->
                            new Found(row.getObject("opened", OffsetDateTime.class), StoredEntry.of(row)))
                    .list();
        });
        boolean more = found.size() > query.limit();
        List<Found> page = more ? found.subList(0, query.limit()) : found;
        CaseCursor next = more ? page.getLast().cursor() : null;
        return new Page(
                page.stream()
                        .flatMap(row -> view(sight, row.entry, false).stream())
                        .toList(),
                next);
    }

    private record Found(OffsetDateTime opened, StoredEntry entry) {
        CaseCursor cursor() {
            return new CaseCursor(opened.toInstant(), entry.id());
        }
    }

    private String where(CaseQuery query, Sight sight, Map<String, Object> values) {
        StringBuilder where = new StringBuilder("c.site = :site");
        values.put("site", site.id());
        if (!sight.everything()) {
            where.append(" AND c.scope IN (<scopes>)");
        }
        if ("open".equals(query.status())) {
            where.append(" AND c.status <> 'closed'");
        } else {
            equal(where, values, "status", query.status());
        }
        equal(where, values, "agency", query.agency());
        equal(where, values, "service", query.service());
        if (query.openedFrom() != null) {
            where.append(" AND c.opened >= :opened_from");
            values.put("opened_from", query.openedFrom().atOffset(ZoneOffset.UTC));
        }
        if (query.after() != null) {
            where.append(" AND c.opened <= :before AND (c.opened < :before OR c.id < :before_id)");
            values.put("before", query.after().opened().atOffset(ZoneOffset.UTC));
            values.put("before_id", query.after().id());
        }
        words(where, values, query.words());
        return where.toString();
    }

    private static void equal(StringBuilder where, Map<String, Object> values, String column, @Nullable String value) {
        if (value != null) {
            where.append(" AND c.").append(column).append(" = :").append(column);
            values.put(column, value);
        }
    }

    private static void words(StringBuilder where, Map<String, Object> values, @Nullable String words) {
        if (words == null) {
            return;
        }
        List<String> each = List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+", MOST_WORDS));
        for (int i = 0; i < each.size(); i++) {
            where.append(" AND c.words LIKE :word").append(i).append(" ESCAPE '!'");
            values.put("word" + i, "%" + each.get(i).replaceAll("([!%_])", "!$1") + "%");
        }
    }

    private Optional<CaseView> view(Sight sight, StoredEntry row, boolean whole) {
        String body = sight.text(row);
        if (body == null) {
            return Optional.empty();
        }
        try {
            Case found = store.json().mapper().readValue(body, Case.class);
            return Optional.of(CaseView.of(found, row.version(), whole));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("unreadable case " + row.id(), e);
        }
    }

    /// The case with that identity, if this person may see it.
    public Optional<CaseView> byId(Actor actor, UUID id) {
        return database.read(handle -> store.find(handle, site, Case.KIND.name(), id, false))
                .flatMap(row -> view(new Sight(store.json(), actor), row, true));
    }
}
