package org.frontdoor.central.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.List;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.people.Scope;
import org.frontdoor.model.wire.EntryChange;
import org.frontdoor.model.wire.WireJson;
import org.jspecify.annotations.Nullable;

/// What one person may see of what is stored. The program's own people see everything; agency staff see their
/// agency's entries, masked.
public final class Sight {
    private final WireJson json;
    private final boolean everything;
    private final List<String> scopes;

    public Sight(WireJson json, Actor actor) {
        this.json = json;
        this.everything = actor.role().inProgram();
        this.scopes = everything
                ? List.of()
                : actor.scopes().stream().map(Scope::code).sorted().toList();
    }

    public boolean everything() {
        return everything;
    }

    /// Codes of the scopes, for those who do not see everything.
    public List<String> scopes() {
        return scopes;
    }

    /// The same for everyone with the same rights; kept in cursors, so that changed rights are noticed.
    public String rights() {
        return everything ? "*" : String.join(",", scopes);
    }

    public boolean covers(StoredEntry row) {
        return everything || scopes.contains(row.scope());
    }

    /// The entry as they may see it; without a body when it is no more or left their sight.
    public EntryChange change(StoredEntry row) {
        String text = text(row);
        JsonNode body = text == null ? null : JsonNodeFactory.instance.rawValueNode(new RawValue(text));
        return new EntryChange(row.kind(), row.id(), row.version(), body);
    }

    /// The same as one line of JSON.
    public String line(StoredEntry row) {
        String text = text(row);
        return "{\"kind\":\"" + row.kind() + "\",\"id\":\"" + row.id() + "\",\"version\":" + row.version()
                + (text == null ? "}" : ",\"body\":" + text + "}");
    }

    /// Its body as JSON, or `null`.
    public @Nullable String text(StoredEntry row) {
        String body = row.body();
        if (body == null || !covers(row)) {
            return null;
        }
        return everything ? body : masked(row.kind(), body);
    }

    private String masked(String kindName, String body) {
        EntryKind<?> kind = json.vocabulary().entry(kindName).orElseThrow();
        try {
            Entry entry = json.mapper().readValue(body, kind.type());
            return json.mapper().writeValueAsString(kind.maskedFor(entry));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("unreadable " + kindName, e);
        }
    }
}
