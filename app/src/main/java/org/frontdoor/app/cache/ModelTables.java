package org.frontdoor.app.cache;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryRef;

/// The tables of what is derived from the entries: made, emptied when their form changed, and the look-up
/// tables kept in step with the entries. Each line of SQL is put together from the models' own constants and
/// never from data.
final class ModelTables {
    private final List<ReadModel<?>> models = new ArrayList<>();
    private final List<Extract<?, ?>> extracts = new ArrayList<>();
    private final Map<String, List<ReadModel<?>>> byKind;
    private final Map<String, List<Extract<?, ?>>> extractsByKind;

    ModelTables(List<Derived<?>> all) {
        for (Derived<?> derived : all) {
            switch (derived) {
                case ReadModel<?> model -> models.add(model);
                case Extract<?, ?> extract -> extracts.add(extract);
            }
        }
        this.byKind = models.stream()
                .collect(Collectors.groupingBy(model -> model.kind().name()));
        this.extractsByKind = extracts.stream()
                .collect(Collectors.groupingBy(extract -> extract.kind().name()));
    }

    /// Makes what is missing or has another form.
    /// @return those whose tables are empty now and must be filled from the entries
    List<Derived<?>> ensure(Connection connection) throws SQLException {
        List<Derived<?>> empty = new ArrayList<>();
        for (ReadModel<?> model : models) {
            String columns = "id UUID NOT NULL, " + String.join(", ", model.columns());
            if (made(connection, model.table(), columns, model.version() + " " + columns + " " + model.indexes())) {
                empty.add(model);
            }
        }
        for (Extract<?, ?> extract : extracts) {
            String columns = "b BIGINT PRIMARY KEY, packed VARBINARY NOT NULL";
            if (made(connection, extract.table(), columns, extract.version() + " packed")) {
                empty.add(extract);
            }
        }
        connection.commit();
        return empty;
    }

    private static boolean made(Connection connection, String table, String columns, String form) throws SQLException {
        String name = "model:" + table;
        if (Schema.meta(connection, name).filter(form::equals).isPresent()) {
            return false;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS " + table);
            statement.execute("CREATE TABLE " + table + "(" + columns + ")");
        }
        Schema.meta(connection, name, form);
        return true;
    }

    /// Makes the indexes that are missing. Costs a second or two in a full table, so it is done once it is filled.
    void index(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (ReadModel<?> model : models) {
                statement.execute("CREATE INDEX IF NOT EXISTS " + model.table() + "_id ON " + model.table() + "(id)");
                int count = 0;
                for (String columns : model.indexes()) {
                    count++;
                    statement.execute("CREATE INDEX IF NOT EXISTS " + model.table() + "_" + count + " ON "
                            + model.table() + "(" + columns + ")");
                }
            }
        }
        connection.commit();
    }

    /// Whether look-up rows derive from this kind.
    boolean derives(String kind) {
        return byKind.containsKey(kind);
    }

    List<Extract<?, ?>> extracts(String kind) {
        return extractsByKind.getOrDefault(kind, List.of());
    }

    /// Whether anything derives from this kind.
    boolean reads(String kind) {
        return derives(kind) || extractsByKind.containsKey(kind);
    }

    /// Deletes blocks with all that lies beside them.
    void dropBlocks(Connection connection, Collection<Long> keys) throws SQLException {
        if (keys.isEmpty()) {
            return;
        }
        List<String> tables = new ArrayList<>(List.of("block", "body"));
        extracts.forEach(extract -> tables.add(extract.table()));
        for (String table : tables) {
            try (PreparedStatement delete = connection.prepareStatement("DELETE FROM " + table + " WHERE b = ?")) {
                for (long key : keys) {
                    delete.setLong(1, key);
                    delete.addBatch();
                }
                delete.executeBatch();
            }
        }
    }

    private List<ReadModel<?>> of(String kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /// The entry as central has it, when some table derives from its kind.
    Optional<? extends Entry> find(Connection connection, EntryReader reader, EntryRef entry) throws SQLException {
        List<ReadModel<?>> models = of(entry.kind());
        return models.isEmpty()
                ? Optional.empty()
                : reader.find(connection, models.getFirst().kind(), entry.id());
    }

    /// Writes rows within one transaction.
    Batch batch(Connection connection) {
        return new Batch(connection);
    }

    /// Collects the rows of many entries and writes them together.
    final class Batch implements AutoCloseable {
        private final Connection connection;
        private final Map<String, PreparedStatement> inserts = new HashMap<>();
        private final Map<String, PreparedStatement> deletes = new HashMap<>();

        private Batch(Connection connection) {
            this.connection = connection;
        }

        void delete(String kind, UUID id) throws SQLException {
            for (ReadModel<?> model : of(kind)) {
                PreparedStatement delete = deletes.get(model.table());
                if (delete == null) {
                    delete = connection.prepareStatement("DELETE FROM " + model.table() + " WHERE id = ?");
                    deletes.put(model.table(), delete);
                }
                delete.setObject(1, id);
                delete.executeUpdate();
            }
        }

        void insert(String kind, Entry entry) throws SQLException {
            for (ReadModel<?> model : of(kind)) {
                insert(model, entry);
            }
        }

        void insert(ReadModel<?> model, Entry entry) throws SQLException {
            for (ReadModel.Row row : model.rowsOf(entry)) {
                PreparedStatement insert = inserts.get(model.table());
                if (insert == null) {
                    insert = connection.prepareStatement("INSERT INTO " + model.table() + " VALUES(?"
                            + ", ?".repeat(model.columns().size()) + ")");
                    inserts.put(model.table(), insert);
                }
                insert.setObject(1, entry.id());
                int column = 1;
                for (Object value : row.values()) {
                    column++;
                    insert.setObject(column, value);
                }
                insert.addBatch();
            }
        }

        void flush() throws SQLException {
            for (PreparedStatement insert : inserts.values()) {
                insert.executeBatch();
            }
        }

        @Override
        public void close() throws SQLException {
            for (PreparedStatement statement : inserts.values()) {
                statement.close();
            }
            for (PreparedStatement statement : deletes.values()) {
                statement.close();
            }
        }
    }
}
