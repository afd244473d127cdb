package org.frontdoor.central.open311;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.frontdoor.central.cases.FollowerNumbers;
import org.frontdoor.central.store.Database;
import org.frontdoor.central.store.EntryStore;
import org.frontdoor.central.store.KeyList;
import org.frontdoor.central.store.Site;
import org.frontdoor.central.store.StoredEntry;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.Open311Status.State;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.number.CaseNumber;
import org.frontdoor.model.number.ProvisionalNumber;
import org.frontdoor.model.number.ToldNumber;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/// Finds cases for those who are not signed in. What of them may be shown is not decided here.
public final class PublicCases {
    private final Database database;
    private final Site site;
    private final EntryStore store;

    public PublicCases(Database database, Site site, EntryStore store) {
        this.database = database;
        this.site = site;
        this.store = store;
    }

    /// The case with that number, its own or the provisional one it had before, or that of a customer who was added.
    public Optional<Case> find(ToldNumber number) {
        return find(List.of(number)).stream().findFirst();
    }

    /// The case in which this one is followed since it was merged, or itself.
    public Case followed(Case found) {
        Case at = found;
        Optional<Case> next = parent(at);
        while (next.isPresent()) {
            at = next.get();
            next = parent(at);
        }
        return at;
    }

    private Optional<Case> parent(Case child) {
        return child.merged().flatMap(into -> find(into.parent()));
    }

    Optional<Case> find(UUID id) {
        return database.read(handle -> store.find(handle, site, Case.KIND.name(), id, false))
                .flatMap(row -> store.read(Case.KIND, row));
    }

    /// The cases with these numbers, in no order; those that do not exist are not among them.
    public List<Case> find(Collection<ToldNumber> numbers) {
        return database.read(handle -> {
            Set<Case> found = new LinkedHashSet<>();
            found.addAll(by(handle, "number", plain(numbers, CaseNumber.class)));
            found.addAll(by(handle, "provisional", plain(numbers, ProvisionalNumber.class)));
            found.addAll(cases(handle, List.copyOf(FollowerNumbers.cases(handle, site, numbers))));
            return List.copyOf(found);
        });
    }

    private static Set<String> plain(Collection<ToldNumber> numbers, Class<? extends ToldNumber> kind) {
        Set<String> plain = new LinkedHashSet<>();
        numbers.stream().filter(kind::isInstance).map(ToldNumber::plain).forEach(plain::add);
        return plain;
    }

    private List<Case> by(Handle handle, String column, Set<String> numbers) {
        List<UUID> ids = new ArrayList<>();
        for (List<String> part : KeyList.parts(numbers)) {
            Query query = handle.createQuery("SELECT c.id FROM case_index c WHERE (c.site, c." + column + ") IN "
                    + KeyList.marks(part.size(), 2));
            int at = 0;
            for (String number : part) {
                query.bind(at++, site.id()).bind(at++, number);
            }
            ids.addAll(query.mapTo(UUID.class).list());
        }
        return cases(handle, ids);
    }

    /// Requests that fit, newest first; no feedback.
    List<Case> find(RequestFilter filter) {
        StringBuilder where =
                new StringBuilder("c.site = :site AND c.opened >= :from AND c.opened <= :to AND c.feedback = FALSE");
        if (filter.states().size() == 1) {
            where.append(
                    filter.states().contains(State.OPEN) ? " AND c.status <> 'closed'" : " AND c.status = 'closed'");
        }
        if (!filter.services().isEmpty()) {
            where.append(" AND (c.service IN (<services>)")
                    .append(filter.services().contains(PublicCatalog.GENERAL) ? " OR c.service IS NULL)" : ")");
        }
        return database.read(handle -> {
            // Ordered as the index is, its first column too: H2 sorts the whole table otherwise.
            Query query = handle.createQuery("SELECT c.id FROM case_index c WHERE " + where
                            + " ORDER BY c.site, c.opened DESC, c.id DESC LIMIT :rows OFFSET :before")
                    .bind("site", site.id())
                    .bind("from", filter.from().atOffset(ZoneOffset.UTC))
                    .bind("to", filter.to().atOffset(ZoneOffset.UTC))
                    .bind("rows", filter.pageSize())
                    .bind("before", (filter.page() - 1L) * filter.pageSize());
            if (!filter.services().isEmpty()) {
                query.bindList("services", List.copyOf(filter.services()));
            }
            return cases(handle, query.mapTo(UUID.class).list());
        });
    }

    /// Read by their keys, in the order of the keys.
    private List<Case> cases(Handle handle, List<UUID> ids) {
        List<EntryRef> refs =
                ids.stream().distinct().map(id -> EntryRef.to(Case.KIND, id)).toList();
        Map<EntryRef, StoredEntry> rows = store.find(handle, site, refs, false);
        return refs.stream()
                .flatMap(ref -> Stream.ofNullable(rows.get(ref)))
                .flatMap(row -> store.read(Case.KIND, row).stream())
                .toList();
    }

    /// Grows with every change of the catalog, of the agencies and of the program: what clients have of them is out of
    /// date then.
    long changes() {
        return database.read(handle -> handle.createQuery("SELECT COALESCE(SUM(version), 0) FROM entry"
                        + " WHERE site = :site AND kind IN ('service', 'agency', 'program')")
                .bind("site", site.id())
                .mapTo(Long.class)
                .one());
    }
}
