package org.frontdoor.central.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.frontdoor.central.feed.Horizon;
import org.frontdoor.central.store.Database;
import org.frontdoor.central.store.EntryStore;
import org.frontdoor.central.store.Sight;
import org.frontdoor.central.store.Site;
import org.frontdoor.central.store.StoredEntry;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.wire.EntryChange;
import org.frontdoor.model.wire.SyncMessages.Older;

/// Cases for desktops that do not keep them: what was closed before the horizon, by words, and entries by their names.
public final class OlderCases {
    private static final int MOST_FOUND = 50;

    private final Database database;
    private final Site site;
    private final EntryStore store;
    private final CaseQueries queries;
    private final Horizon horizon;

    public OlderCases(Database database, Site site, EntryStore store, CaseQueries queries, Horizon horizon) {
        this.database = database;
        this.site = site;
        this.store = store;
        this.queries = queries;
        this.horizon = horizon;
    }

    /// As this person may see them; without a body what is no more or out of their sight.
    public List<EntryChange> find(Actor actor, Older asked) {
        Set<EntryRef> names = new LinkedHashSet<>(asked.entries());
        names.removeIf(name -> store.json().vocabulary().entry(name.kind()).isEmpty());
        String words =
                asked.words() == null ? "" : asked.words().replace('\0', ' ').strip();
        if (!words.isEmpty()) {
            Instant border = Horizon.start(horizon.now()).toInstant();
            names.addAll(queries.older(actor, words, border, MOST_FOUND));
        }
        Sight sight = new Sight(store.json(), actor);
        Map<EntryRef, StoredEntry> found = database.read(handle -> store.find(handle, site, names, false));
        List<EntryChange> entries = new ArrayList<>();
        for (EntryRef name : names) {
            StoredEntry row = found.get(name);
            if (row != null) {
                entries.add(sight.change(row));
            }
        }
        database.force();
        return entries;
    }
}
