package org.frontdoor.central.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Locale;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.jspecify.annotations.Nullable;

/// Version 3 of the tables: fills what `V2__case_lookups.sql` added, for the cases that were there before it.
public final class CaseLookups extends BaseJavaMigration {
    private static final int BATCH = 1_000;
    private static final int LONGEST_ID = 200;

    private final ObjectMapper mapper = new ObjectMapper();

    @Override
    protected void init() {
        extractVersionAndDescription("V3__fill_case_lookups", "V", false);
    }

    @Override
    public void migrate(Context context) throws Exception {
        Connection connection = context.getConnection();
        try (PreparedStatement read = connection.prepareStatement(
                        "SELECT site, id, body FROM entry WHERE kind = 'case' AND body IS NOT NULL");
                PreparedStatement write = connection.prepareStatement(
                        "UPDATE case_index SET external_id = ?, phone = ? WHERE site = ? AND id = ?")) {
            read.setFetchSize(BATCH);
            int waiting = 0;
            try (ResultSet rows = read.executeQuery()) {
                while (rows.next()) {
                    JsonNode found = mapper.readTree(rows.getString("body"));
                    String externalId =
                            externalId(found.at("/origin/externalId").textValue());
                    String phone = phone(found.at("/caller/phone").textValue());
                    if (externalId == null && phone == null) {
                        continue;
                    }
                    set(write, 1, externalId);
                    set(write, 2, phone);
                    write.setInt(3, rows.getInt("site"));
                    write.setObject(4, rows.getObject("id"));
                    write.addBatch();
                    if (++waiting % BATCH == 0) {
                        write.executeBatch();
                    }
                }
            }
            write.executeBatch();
        }
    }

    private static void set(PreparedStatement write, int index, @Nullable String value) throws SQLException {
        if (value == null) {
            write.setNull(index, Types.VARCHAR);
        } else {
            write.setString(index, value);
        }
    }

    /// Another system's id, as it is looked up.
    static @Nullable String externalId(@Nullable String id) {
        if (id == null) {
            return null;
        }
        String plain = id.toLowerCase(Locale.ROOT).replace('\0', ' ');
        return plain.length() <= LONGEST_ID ? plain : plain.substring(0, LONGEST_ID);
    }

    /// A phone number's digits from the last to the first (E.164 has at most 15), without its extension.
    static @Nullable String phone(@Nullable String e164) {
        return e164 == null
                ? null
                : new StringBuilder(digits(e164.replaceAll(";.*", "")))
                        .reverse()
                        .toString();
    }

    /// The digits of a text, the first 20 of them.
    static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        text.chars()
                .filter(character -> character >= '0' && character <= '9')
                .limit(20)
                .forEach(character -> digits.append((char) character));
        return digits.toString();
    }
}
