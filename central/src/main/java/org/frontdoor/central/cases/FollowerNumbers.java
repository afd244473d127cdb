package org.frontdoor.central.cases;

import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.frontdoor.central.store.KeyList;
import org.frontdoor.central.store.Site;
import org.frontdoor.central.store.SqlState;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.CaseEvent;
import org.frontdoor.model.number.ToldNumber;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.transaction.TransactionException;

/// The numbers that customers were told who were added to a case, their provisional ones too. A number is of one case,
/// whether it is the case's own or a follower's.
public final class FollowerNumbers {
    private static final String ONCE = "case_follower_once";

    private FollowerNumbers() {}

    /// The cases that customers with these numbers were added to.
    public static Set<UUID> cases(Handle handle, Site site, Collection<? extends ToldNumber> numbers) {
        return told(handle, site, numbers.stream().map(ToldNumber::plain).toList()).values().stream()
                .collect(Collectors.toSet());
    }

    /// Those whose number begins so.
    /// @param from the lowest such number
    /// @param to the highest
    static void between(Handle handle, Site site, String from, String to, Set<UUID> found) {
        handle.createQuery("SELECT id FROM case_follower WHERE site = :site AND told BETWEEN :from AND :to")
                .bind("site", site.id())
                .bind("from", from)
                .bind("to", to)
                .mapTo(UUID.class)
                .forEach(found::add);
    }

    /// Takes over what cases say now.
    /// @param opened those of them that are new
    static void keep(Handle handle, Site site, List<Case> written, List<Case> opened) {
        Map<String, UUID> own = new LinkedHashMap<>();
        opened.forEach(found -> Stream.of(found.number(), found.origin().provisional())
                .flatMap(Stream::ofNullable)
                .forEach(number -> own.put(number, found.id())));
        refuse(told(handle, site, own.keySet()));
        Map<String, UUID> wanted = new LinkedHashMap<>();
        for (Case found : written) {
            found.followers().stream().flatMap(CaseEvent.CallerAdded::told).forEach(told -> {
                if (own.containsKey(told) || wanted.put(told, found.id()) != null) {
                    refuse(Map.of(told, found.id()));
                }
            });
        }
        if (wanted.isEmpty()) {
            return;
        }
        Map<String, UUID> known = told(handle, site, wanted.keySet());
        known.forEach((told, id) -> {
            if (!id.equals(wanted.get(told))) {
                refuse(known);
            }
        });
        wanted.keySet().removeAll(known.keySet());
        refuse(ofCases(handle, site, wanted.keySet()));
        PreparedBatch batch =
                handle.prepareBatch("INSERT INTO case_follower (site, told, id) VALUES (:site, :told, :id)");
        wanted.forEach((told, id) ->
                batch.bind("site", site.id()).bind("told", told).bind("id", id).add());
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    static void forget(Handle handle, Site site, UUID id) {
        handle.createUpdate("DELETE FROM case_follower WHERE site = :site AND id = :id")
                .bind("site", site.id())
                .bind("id", id)
                .execute();
    }

    static boolean violated(JdbiException failure) {
        return SqlState.violates(failure, ONCE);
    }

    /// As the database does with a key that is there already.
    private static void refuse(Map<String, UUID> taken) {
        if (!taken.isEmpty()) {
            throw new TransactionException(new SQLException(ONCE, "23505"));
        }
    }

    private static Map<String, UUID> told(Handle handle, Site site, Collection<String> numbers) {
        return find(handle, site, "case_follower", "told", numbers);
    }

    private static Map<String, UUID> ofCases(Handle handle, Site site, Collection<String> numbers) {
        Map<String, UUID> found = find(handle, site, "case_index", "number", numbers);
        found.putAll(find(handle, site, "case_index", "provisional", numbers));
        return found;
    }

    private static Map<String, UUID> find(
            Handle handle, Site site, String table, String column, Collection<String> numbers) {
        Map<String, UUID> found = new LinkedHashMap<>();
        for (List<String> part : KeyList.parts(numbers)) {
            Query query = handle.createQuery("SELECT " + column + " AS told, id FROM " + table + " WHERE (site, "
                    + column + ") IN " + KeyList.marks(part.size(), 2));
            int at = 0;
            for (String number : part) {
                query.bind(at++, site.id()).bind(at++, number);
            }
            query.map((row, context) -> Map.entry(row.getString("told"), row.getObject("id", UUID.class)))
                    .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        }
        return found;
    }
}
