package org.frontdoor.central.cases;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.frontdoor.central.session.Passwords;
import org.frontdoor.central.store.Database;
import org.frontdoor.central.store.Site;

/// The word by which an anonymous customer proves that a case is theirs. It is kept as a hash, here alone: no desktop
/// gets it, and nobody who works on the case can read it.
public final class SecretWords {
    /// The fewest characters of a word that is worth guessing for.
    public static final int SHORTEST = 6;

    public static final int LONGEST = 100;

    private final Database database;
    private final Site site;
    private final Passwords passwords;

    public SecretWords(Database database, Site site, Passwords passwords) {
        this.database = database;
        this.site = site;
        this.passwords = passwords;
    }

    /// Keeps the word of a case that is about to be opened.
    public void keep(UUID caseId, String word) {
        String hash = passwords.hash(folded(word));
        database.write(handle -> handle.createUpdate("INSERT INTO secret_word (site, id, hash) VALUES (?, ?, ?)")
                .bind(0, site.id())
                .bind(1, caseId)
                .bind(2, hash)
                .execute());
    }

    /// The case was not opened.
    public void forget(UUID caseId) {
        database.write(handle -> handle.createUpdate("DELETE FROM secret_word WHERE site = ? AND id = ?")
                .bind(0, site.id())
                .bind(1, caseId)
                .execute());
    }

    /// Whether it is the case's word. Takes as long where the case has none.
    public boolean fits(UUID caseId, String word) {
        Optional<String> hash =
                database.read(handle -> handle.createQuery("SELECT hash FROM secret_word WHERE site = ? AND id = ?")
                        .bind(0, site.id())
                        .bind(1, caseId)
                        .mapTo(String.class)
                        .findOne());
        String typed = folded(word);
        return hash.map(kept -> passwords.fits(typed, kept)).orElseGet(() -> passwords.fitsNobody(typed));
    }

    /// People do not remember capitals and blanks.
    private static String folded(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
