package org.frontdoor.app.torture;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.frontdoor.central.store.Database;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.wire.Outcome;
import org.frontdoor.model.wire.WireJson;

/// What central has for good, read past everything that could hide something of it.
///
/// @param receipts by command
/// @param versions of the cases
public record Truth(Map<UUID, Outcome> receipts, Map<UUID, Case> cases, Map<UUID, Long> versions) {

    /// Reads it as it stands now.
    ///
    /// @param site its key
    public static Truth read(Database database, int site, WireJson json) {
        Truth truth = new Truth(new HashMap<>(), new LinkedHashMap<>(), new HashMap<>());
        database.<Void, RuntimeException>read(handle -> {
            handle.createQuery("SELECT id, outcome FROM receipt WHERE site = " + site)
                    .map((row, context) -> truth.receipts.put(
                            row.getObject("id", UUID.class), parsed(json, row.getString("outcome"), Outcome.class)))
                    .list();
            handle.createQuery(
                            "SELECT id, version, body FROM entry WHERE kind = 'case' AND body IS NOT NULL AND site = "
                                    + site + " ORDER BY id")
                    .map((row, context) -> {
                        UUID id = row.getObject("id", UUID.class);
                        truth.versions.put(id, row.getLong("version"));
                        return truth.cases.put(id, parsed(json, row.getString("body"), Case.class));
                    })
                    .list();
            return null;
        });
        return truth;
    }

    private static <T> T parsed(WireJson json, String text, Class<T> type) {
        try {
            return json.mapper().readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public boolean accepted(UUID command) {
        return receipts.get(command) instanceof Outcome.Accepted;
    }

    /// Versions of cases that no command made, or more than one: what is wrong, in words.
    /// @param nameOf a case's name
    public List<String> wronglyMade(Function<UUID, String> nameOf) {
        List<String> found = new ArrayList<>();
        Map<UUID, Set<Long>> made = new HashMap<>();
        receipts.values().forEach(outcome -> {
            if (outcome instanceof Outcome.Accepted(var id, var entries)) {
                entries.forEach(each -> {
                    if (!made.computeIfAbsent(each.id(), none -> new HashSet<>())
                            .add(each.version())) {
                        found.add("two commands made version " + each.version() + " of " + nameOf.apply(each.id()));
                    }
                });
            }
        });
        versions.forEach((id, version) -> {
            int count = made.getOrDefault(id, Set.of()).size();
            if (count != version) {
                found.add(nameOf.apply(id) + " has version " + version + " by " + count + " commands");
            }
        });
        return found;
    }
}
