package org.frontdoor.central.cases;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.frontdoor.central.store.Sight;
import org.frontdoor.central.store.Site;
import org.frontdoor.model.number.CaseNumber;
import org.frontdoor.model.number.ProvisionalNumber;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// A number that somebody looks for, and nothing else: how a case number begins, a provisional number, how a phone
/// number ends, or another system's id. Each is asked for by its index, on its own: no database plans the three
/// together well.
///
/// @param plain as it was typed
/// @param digits of it
record CaseNumberWords(String plain, String digits) {
    /// Fewer digits may be a house number.
    private static final int FEWEST = 6;
    private static final int LONGEST_PHONE = 20;
    private static final Pattern NUMBER = Pattern.compile("[Pp]?[-+(). 0-9]+");

    static Optional<CaseNumberWords> of(@Nullable String words) {
        if (words == null || !NUMBER.matcher(words).matches()) {
            return Optional.empty();
        }
        String digits = CaseLookups.digits(words);
        return digits.length() < FEWEST ? Optional.empty() : Optional.of(new CaseNumberWords(words.strip(), digits));
    }

    /// The cases it may mean. Whoever does not see every customer finds nothing by a phone number.
    Set<UUID> find(Handle handle, Site site, Sight sight) {
        Set<UUID> found = new HashSet<>();
        if (Character.toUpperCase(plain.charAt(0)) == ProvisionalNumber.MARK) {
            equal(handle, site, "provisional", ProvisionalNumber.MARK + digits, found);
            FollowerNumbers.between(
                    handle, site, ProvisionalNumber.MARK + digits, ProvisionalNumber.MARK + digits, found);
            equal(handle, site, "external_id", plain.toLowerCase(Locale.ROOT), found);
            return found;
        }
        if (digits.length() <= CaseNumber.LENGTH) {
            between(handle, site, "number", digits, CaseNumber.LENGTH, found);
            String last = digits + "9".repeat(CaseNumber.LENGTH - digits.length());
            FollowerNumbers.between(handle, site, digits, last, found);
        }
        equal(handle, site, "external_id", plain, found);
        equal(handle, site, "external_id", digits, found);
        if (sight.everything()) {
            between(handle, site, "phone", new StringBuilder(digits).reverse().toString(), LONGEST_PHONE, found);
        }
        return found;
    }

    /// A range of digits: it is an index range in every collation, which a LIKE is not.
    private static void between(Handle handle, Site site, String column, String digits, int length, Set<UUID> found) {
        String rest = "9".repeat(length - digits.length());
        handle.createQuery("SELECT id FROM case_index WHERE site = :site AND " + column + " BETWEEN :from AND :to")
                .bind("site", site.id())
                .bind("from", digits)
                .bind("to", digits + rest)
                .mapTo(UUID.class)
                .forEach(found::add);
    }

    private static void equal(Handle handle, Site site, String column, String id, Set<UUID> found) {
        handle.createQuery("SELECT id FROM case_index WHERE site = :site AND " + column + " = :id")
                .bind("site", site.id())
                .bind("id", id)
                .mapTo(UUID.class)
                .forEach(found::add);
    }
}
