package org.frontdoor.central.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.frontdoor.central.store.Database;
import org.frontdoor.central.store.EntryStore;
import org.frontdoor.central.store.KeyList;
import org.frontdoor.central.store.Sight;
import org.frontdoor.central.store.Site;
import org.frontdoor.central.store.StoredEntry;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.number.CaseNumber;
import org.frontdoor.model.number.Parsed;
import org.frontdoor.model.number.ProvisionalNumber;
import org.frontdoor.model.number.ToldNumber;
import org.frontdoor.model.people.Actor;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/// Finds cases for integrators, as far as the person behind them may see.
public final class CaseQueries {
    /// How many words of a query count.
    private static final int MOST_WORDS = 6;

    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

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

    /// The case with that number, its own or the provisional one it had before, or that of a customer who was added, if
    /// this person may see it.
    public Optional<CaseView> byNumber(Actor actor, ToldNumber number) {
        String column = switch (number) {
            case CaseNumber _ -> "number";
            case ProvisionalNumber _ -> "provisional";
        };
        return database.read(handle -> handle.createQuery("SELECT e.kind, e.id, e.version, e.scope, e.stage, e.body"
                                + " FROM case_index c JOIN entry e ON e.site = c.site AND e.kind = 'case'"
                                + " AND e.id = c.id WHERE c.site = :site AND c." + column + " = :number")
                        .bind("site", site.id())
                        .bind("number", number.plain())
                        .map((row, context) -> StoredEntry.of(row))
                        .findOne()
                        .or(() -> FollowerNumbers.cases(handle, site, List.of(number)).stream()
                                .findFirst()
                                .flatMap(id -> store.find(handle, site, Case.KIND.name(), id, false))))
                .flatMap(row -> view(new Sight(store.json(), actor), row, true));
    }

    /// Cases that were closed before a time and fit these words, newest first; and the one of which they are the
    /// number.
    public List<EntryRef> older(Actor actor, String words, Instant closedBefore, int most) {
        Stream<CaseView> named = switch (CaseNumber.parse(words)) {
            case Parsed.Valid(CaseNumber number) -> byNumber(actor, number).stream();
            case Parsed.Provisional(ProvisionalNumber number) -> byNumber(actor, number).stream();
            case Parsed.Mistyped _, Parsed.NotANumber _ -> Stream.empty();
        };
        CaseQuery query = new CaseQuery("closed", null, null, null, words, closedBefore, null, most);
        return Stream.concat(named, find(actor, query).items().stream())
                .map(view -> EntryRef.to(Case.KIND, view.id()))
                .distinct()
                .toList();
    }

    /// Cases that fit a query.
    public Page find(Actor actor, CaseQuery query) {
        Sight sight = new Sight(store.json(), actor);
        List<CaseCursor> found = new ArrayList<>();
        Map<EntryRef, StoredEntry> entries = database.read(handle -> {
            found.addAll(CaseNumberWords.of(query.words())
                    .map(number -> among(handle, sight, query, number.find(handle, site, sight)))
                    .orElseGet(() -> newest(handle, sight, query)));
            return store.find(
                    handle,
                    site,
                    found.stream().map(one -> EntryRef.to(Case.KIND, one.id())).toList(),
                    false);
        });
        boolean more = found.size() > query.limit();
        List<CaseCursor> page = more ? found.subList(0, query.limit()) : found;
        return new Page(
                page.stream()
                        .flatMap(one -> Optional.ofNullable(entries.get(EntryRef.to(Case.KIND, one.id()))).stream())
                        .flatMap(row -> view(sight, row, false).stream())
                        .toList(),
                more ? page.getLast() : null);
    }

    /// One more than a page of them, newest first.
    private List<CaseCursor> newest(Handle handle, Sight sight, CaseQuery query) {
        Map<String, Object> values = new LinkedHashMap<>();
        String where = where(query, sight, values);
        if (query.words() != null) {
            where += words(values, query.words());
        }
        // Ordered as the index is, its first column too: H2 sorts the whole table otherwise.
        Query sql = handle.createQuery("SELECT c.id, c.opened FROM case_index c WHERE c.site = :site" + where
                        + " ORDER BY c.site, c.opened DESC, c.id DESC LIMIT :rows")
                .bind("rows", query.limit() + 1);
        return cursors(sql, sight, values);
    }

    /// One more than a page of those of the given ones that fit the rest of the query, newest first.
    private List<CaseCursor> among(Handle handle, Sight sight, CaseQuery query, Set<UUID> ids) {
        Map<String, Object> values = new LinkedHashMap<>();
        String where = where(query, sight, values);
        List<CaseCursor> found = new ArrayList<>();
        for (List<UUID> part : KeyList.parts(ids)) {
            StringBuilder keys = new StringBuilder();
            for (int i = 0; i < part.size(); i++) {
                keys.append(i == 0 ? "" : ", ").append("(:site, :id").append(i).append(")");
                values.put("id" + i, part.get(i));
            }
            Query sql = handle.createQuery(
                    "SELECT c.id, c.opened FROM case_index c WHERE (c.site, c.id) IN (" + keys + ")" + where);
            found.addAll(cursors(sql, sight, values));
        }
        return found.stream()
                .sorted(Comparator.comparing(CaseCursor::opened)
                        .thenComparing(CaseCursor::id)
                        .reversed())
                .limit(query.limit() + 1L)
                .toList();
    }

    private static List<CaseCursor> cursors(Query sql, Sight sight, Map<String, Object> values) {
        sql.bindMap(values);
        if (!sight.everything()) {
            sql.bindList("scopes", new ArrayList<>(sight.scopes()));
        }
        return sql.map((row, context) -> new CaseCursor(
                        row.getObject("opened", OffsetDateTime.class).toInstant(), row.getObject("id", UUID.class)))
                .list();
    }

    private String where(CaseQuery query, Sight sight, Map<String, Object> values) {
        StringBuilder where = new StringBuilder();
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
            values.put("opened_from", time(query.openedFrom()));
        }
        if (query.closedBefore() != null) {
            where.append(" AND EXISTS (SELECT 1 FROM entry e WHERE e.site = c.site AND e.kind = 'case' AND e.id = c.id"
                    + " AND e.settled < :closed_before)");
            values.put("closed_before", time(query.closedBefore()));
        }
        if (query.after() != null) {
            where.append(" AND c.opened <= :before AND (c.opened < :before OR c.id < :before_id)");
            values.put("before", time(query.after().opened()));
            values.put("before_id", query.after().id());
        }
        return where.toString();
    }

    /// Databases know fewer years than Java: what is beyond all cases stays so.
    private static OffsetDateTime time(Instant asked) {
        Instant known = asked.isBefore(EARLIEST) ? EARLIEST : asked.isAfter(LATEST) ? LATEST : asked;
        return known.atOffset(ZoneOffset.UTC);
    }

    private static void equal(StringBuilder where, Map<String, Object> values, String column, @Nullable String value) {
        if (value != null) {
            where.append(" AND c.").append(column).append(" = :").append(column);
            values.put(column, value);
        }
    }

    private static String words(Map<String, Object> values, String words) {
        StringBuilder where = new StringBuilder();
        List<String> each = List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+", MOST_WORDS));
        for (int i = 0; i < each.size(); i++) {
            where.append(" AND c.words LIKE :word").append(i).append(" ESCAPE '!'");
            values.put("word" + i, "%" + each.get(i).replaceAll("([!%_])", "!$1") + "%");
        }
        return where.toString();
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
