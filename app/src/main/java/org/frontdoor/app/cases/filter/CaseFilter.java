package org.frontdoor.app.cases.filter;

import java.util.List;
import java.util.function.Predicate;
import org.frontdoor.app.cases.CaseRow;

/// A filter, understood as far as it makes sense.
///
/// @param passes which cases it lets through
/// @param exactly which of them it fits to the letter, and not only nearly
/// @param named of which an address or a name holds all its words
/// @param mistakes what was left out, in the order typed
/// @param words what of it central can look for among cases that are not kept here: words, numbers and phones
/// @param plain nothing but such words, as whoever looks for an answer types, too
public record CaseFilter(
        Predicate<CaseRow> passes,
        Predicate<CaseRow> exactly,
        Predicate<CaseRow> named,
        List<FilterMistake> mistakes,
        String words,
        boolean plain) {
    /// So many `char`s are read.
    public static final int LONGEST = 1_000;

    /// Lets nothing through.
    public static final CaseFilter NOTHING =
            new CaseFilter(row -> false, row -> false, row -> false, List.of(), "", true);

    public CaseFilter {
        mistakes = List.copyOf(mistakes);
    }

    /// Reads what was typed: free words, `"quoted ones"`, case numbers and phones as they are, the word `mine`, and
    /// terms such as `status:open` ([FilterKey]); a minus turns a term round.
    public static CaseFilter read(String typed, FilterGround ground) {
        return new FilterReader(ground).read(typed);
    }

    /// What central can look for in what was typed.
    public static String words(String typed) {
        return FilterReader.words(new FilterTerms(typed).terms());
    }
}
