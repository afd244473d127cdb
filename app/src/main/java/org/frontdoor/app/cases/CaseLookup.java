package org.frontdoor.app.cases;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.frontdoor.app.cases.filter.CaseFilter;
import org.frontdoor.model.alike.AlikeRule;
import org.frontdoor.model.alike.Likeness;
import org.frontdoor.model.alike.Seen;
import org.frontdoor.model.number.Parsed;
import org.frontdoor.model.number.ToldNumber;
import org.frontdoor.model.place.Point;
import org.jspecify.annotations.Nullable;

/// Finds cases among those on this computer, unsent ones included, online or not. Any thread may ask; an answer takes a
/// few milliseconds.
public interface CaseLookup {

    /// The case a number was given for: its own, a provisional one, or that of a customer who was added. A mistyped
    /// number is told as such before anything
    /// is searched.
    /// @param typed with or without groups
    NumberFound byNumber(String typed);

    /// Cases for which somebody gave this phone: open ones first, then newest first.
    /// @param typed a whole number in any spelling, or its last four or more digits; fewer find nothing
    List<CaseRow> byPhone(String typed, int most);

    /// Cases that a filter lets through, as it is typed above the list of cases: what it fits to the letter before what
    /// it fits nearly, open ones first, then newest first.
    Filtered byFilter(String typed, int most);

    /// Cases of a customer's file: open ones first, then newest first.
    List<CaseRow> byCustomer(UUID customer, int most);

    /// Open cases around a spot, nearest first.
    List<Near> near(Point center, double meters, int most);

    /// Open requests and lately closed ones that may be the same thing by the program's rules: what names the same
    /// asset first, then nearest first.
    List<Alike> alike(Seen mine, int most);

    /// By what requests for a service are taken for the same thing.
    /// @param service code, or `null` while none is known
    AlikeRule alikeBy(@Nullable String service);

    Optional<CaseRow> byId(UUID id);

    /// Whether all cases of this computer are in memory; until then the answers are not complete.
    boolean complete();

    /// What a filter means, and the first of what it finds.
    record Filtered(CaseFilter filter, List<CaseRow> rows) {
        public Filtered {
            rows = List.copyOf(rows);
        }
    }

    /// A case and how far it is.
    record Near(CaseRow row, double meters) {}

    /// A case, and how alike it is to what was asked about.
    record Alike(CaseRow row, Likeness likeness) {}

    /// What a typed number led to.
    sealed interface NumberFound {
        record Found(CaseRow row) implements NumberFound {}

        /// A good number, of no case on this computer: it may be another desk's or another agency's.
        record NotHere(ToldNumber number) implements NumberFound {}

        /// No case can have this number.
        record Mistyped(Parsed.Mistyped what) implements NumberFound {}

        /// Not a number at all.
        record NotANumber() implements NumberFound {}
    }
}
