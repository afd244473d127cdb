package org.frontdoor.central.imports;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.frontdoor.central.imports.ImportBatch.Action;
import org.frontdoor.central.imports.ImportBatch.RowAnswer;
import org.frontdoor.central.numbers.CentralNumbers;
import org.frontdoor.central.store.Database;
import org.frontdoor.central.store.EntryStore;
import org.frontdoor.central.store.ReferenceCache;
import org.frontdoor.central.store.Site;
import org.frontdoor.central.store.SqlState;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.ImportCase;
import org.frontdoor.model.command.Change;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.Entries;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.number.CaseNumber;
import org.frontdoor.model.number.Series;
import org.frontdoor.model.people.Actor;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/// Imports by the rule of `ImportCase`, a batch in one transaction. A case's identity comes from the other system, so
/// that a row that comes twice finds the first; no receipts are needed.
public final class ImportDesk {
    /// Stands in for the number of a case that may not come to be; never stored.
    private static final String NO_NUMBER = CaseNumber.of(Series.CLASSROOM, 0).digits();

    private final Database database;
    private final Site site;
    private final EntryStore store;
    private final ReferenceCache references;
    private final Runnable onCommit;
    private final CentralNumbers numbers;
    private final InstantSource clock;

    public ImportDesk(
            Database database,
            Site site,
            EntryStore store,
            ReferenceCache references,
            Runnable onCommit,
            CentralNumbers numbers,
            InstantSource clock) {
        this.database = database;
        this.site = site;
        this.store = store;
        this.references = references;
        this.onCommit = onCommit;
        this.numbers = numbers;
        this.clock = clock;
    }

    /// Imports a batch; nothing when this year's numbers are used up.
    public Optional<ImportBatch.Answer> take(Actor actor, ImportBatch batch) {
        try {
            return once(actor, batch);
        } catch (JdbiException e) {
            // Somebody imports the same at the same time: the second look finds theirs.
            if (!SqlState.isUniqueViolation(e)) {
                throw e;
            }
            return once(actor, batch);
        }
    }

    private Optional<ImportBatch.Answer> once(Actor actor, ImportBatch batch) {
        Map<UUID, Case> known = database.read(handle -> known(handle, batch.rows()));
        Plan plan = database.read(handle -> plan(handle, actor, batch.rows(), known));
        if (batch.dryRun() || plan.create.isEmpty()) {
            return Optional.of(plan.answer(Map.of()));
        }
        List<CaseNumber> fresh = numbers.take(plan.create.size(), actor.id()).orElse(List.of());
        if (fresh.isEmpty()) {
            return Optional.empty();
        }
        Map<Integer, String> given = write(actor, plan, fresh);
        onCommit.run();
        database.force();
        return Optional.of(plan.answer(given));
    }

    private Map<Integer, String> write(Actor actor, Plan plan, List<CaseNumber> fresh) {
        Map<Integer, String> given = new HashMap<>();
        database.write(handle -> {
            Entries entries = entries(handle, Map.of());
            List<Change> changes = new ArrayList<>();
            for (int i = 0; i < plan.create.size(); i++) {
                int index = plan.create.get(i);
                String number = fresh.get(i).digits();
                given.put(index, number);
                if (decide(actor, plan.rows.get(index), number, entries) instanceof Decision.Accepted accepted) {
                    changes.addAll(accepted.changes());
                }
            }
            store.writeNew(handle, site, changes);
            return changes.size();
        });
        return given;
    }

    /// What is to be done with each row.
    /// @param create indexes of the rows that become cases
    private record Plan(List<ImportRow> rows, List<RowAnswer> answers, List<Integer> create) {
        ImportBatch.Answer answer(Map<Integer, String> given) {
            List<RowAnswer> all = new ArrayList<>(answers);
            given.forEach((index, number) ->
                    all.set(index, new RowAnswer(rows.get(index).line(), Action.CREATE, null, number)));
            return new ImportBatch.Answer(count(Action.CREATE), count(Action.UNCHANGED), count(Action.SKIP), all);
        }

        private int count(Action action) {
            return (int)
                    answers.stream().filter(answer -> answer.action() == action).count();
        }
    }

    private Plan plan(Handle handle, Actor actor, List<ImportRow> rows, Map<UUID, Case> known) {
        Map<UUID, Case> all = new HashMap<>(known);
        Entries entries = entries(handle, all);
        List<RowAnswer> answers = new ArrayList<>();
        List<Integer> create = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            ImportRow row = rows.get(i);
            Case before = all.get(row.caseId());
            RowAnswer answer = switch (decide(actor, row, NO_NUMBER, entries)) {
                case Decision.Accepted accepted
                when accepted.changes().isEmpty() ->
                    new RowAnswer(row.line(), Action.UNCHANGED, null, before == null ? null : shown(before));
                case Decision.Accepted accepted -> {
                    create.add(i);
                    accepted.changes().forEach(change -> remember(change, all));
                    yield new RowAnswer(row.line(), Action.CREATE, null, null);
                }
                case Decision.Refused refused -> skipped(row, refused.problem().detail());
                case Decision.Conflict conflict ->
                    skipped(row, conflict.problem().detail());
            };
            answers.add(answer);
        }
        return new Plan(rows, answers, create);
    }

    private static String shown(Case found) {
        return found.number().equals(NO_NUMBER) ? "" : found.number();
    }

    private static RowAnswer skipped(ImportRow row, String reason) {
        return new RowAnswer(row.line(), Action.SKIP, reason, null);
    }

    private static void remember(Change change, Map<UUID, Case> all) {
        if (change instanceof Change.Put<?> put && put.entry() instanceof Case created) {
            all.put(created.id(), created);
        }
    }

    private Decision decide(Actor actor, ImportRow row, String number, Entries entries) {
        return ImportCase.KIND.decide(row.command(number), entries, actor, clock.instant());
    }

    private Entries entries(Handle handle, Map<UUID, Case> cases) {
        return new Entries() {
            @Override
            public <T extends Entry> Optional<T> find(EntryKind<T> kind, UUID id) {
                return kind.equals(Case.KIND)
                        ? Optional.ofNullable(cases.get(id)).map(kind.type()::cast)
                        : references.find(handle, kind, id);
            }
        };
    }

    /// One look-up each: H2 reads the whole table for a long list of ids, and PostgreSQL answers these fast enough.
    private Map<UUID, Case> known(Handle handle, List<ImportRow> rows) {
        Map<UUID, Case> known = new HashMap<>();
        rows.stream()
                .map(ImportRow::caseId)
                .distinct()
                .forEach(id -> store.find(handle, site, Case.KIND.name(), id, false)
                        .flatMap(row -> store.read(Case.KIND, row))
                        .ifPresent(found -> known.put(id, found)));
        return known;
    }
}
