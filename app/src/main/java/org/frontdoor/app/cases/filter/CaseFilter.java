package org.frontdoor.app.cases.filter;

import java.util.List;
import java.util.function.Predicate;
import org.frontdoor.app.cases.CaseRow;

/// A filter, understood as far as it makes sense.
///
/// @param passes which cases it lets through
/// @param mistakes what was left out, in the order typed
/// @param words what of it central can look for among cases that are not kept here: words, numbers and phones
public record CaseFilter(Predicate<CaseRow> passes, List<FilterMistake> mistakes, String words) {
    public CaseFilter {
        mistakes = List.copyOf(mistakes);
    }

    /// Reads what was typed: free words, `status:`, `agency:`, `service:`, `opened:`, `changed:`, `type:`, `channel:`,
    /// `by:`,
    /// `phone:`, `number:`, the word `mine`, case numbers and phones as they are; a minus turns a term round.
    public static CaseFilter read(String typed, FilterGround ground) {
        return new FilterReader(ground).read(typed);
    }
}
