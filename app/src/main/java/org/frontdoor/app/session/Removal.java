package org.frontdoor.app.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.frontdoor.app.journal.DiskFiles;
import org.frontdoor.app.journal.JournalKey;
import org.frontdoor.app.journal.Salvage;
import org.frontdoor.app.keys.People;
import org.frontdoor.app.keys.PersonKeys;
import org.frontdoor.app.keys.SignIn;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.wire.WireJson;

/// Takes somebody off this computer, unless work would go with them that nobody else has.
final class Removal {
    private final WireJson json;
    private final People people;

    Removal(WireJson json, People people) {
        this.json = json;
        this.people = people;
    }

    Removing of(Path folder, PersonKeys keys, boolean anyway) throws IOException {
        Optional<Salvage> found;
        try (JournalKey key = keys.journalKey()) {
            found = Salvage.of(DiskFiles.at(folder.resolve("journal")), key);
        }
        if (found.isEmpty()) {
            return new Removing.Not(new Problem(
                    "journal-in-use", "Frontdoor is running with this data. Close its window, then try again."));
        }
        int unsent = new Export(json).unsettled(found.get().live());
        if (!anyway && !found.get().notRead().isEmpty()) {
            return new Removing.Not(new Problem(
                    "journal-newer",
                    "There may be work in files that this program cannot read. Export it first, then say that it may"
                            + " go."));
        }
        if (!anyway && unsent > 0) {
            return new Removing.Unsent(unsent);
        }
        people.remove(folder);
        return new Removing.Done(0);
    }

    /// Takes away what the same person left under an earlier central, where nothing would be lost with it.
    ///
    /// @param tried their vault there, tried with the password that they have just given
    /// @return whether it is gone
    boolean ofEarlier(Path folder, SignIn tried) throws IOException {
        if (!(tried instanceof SignIn.Opened(PersonKeys keys))) {
            return false;
        }
        try (keys) {
            return of(folder, keys, false) instanceof Removing.Done;
        }
    }
}
