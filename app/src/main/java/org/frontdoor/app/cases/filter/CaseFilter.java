package org.frontdoor.app.cases.filter;

import java.util.List;
import java.util.function.Predicate;
import org.frontdoor.app.cases.CaseRow;

/// A filter, understood as far as it makes sense.
///
/// @param passes which cases it lets through
/// @param mistakes what was left out, in the order typed
public record CaseFilter(Predicate<CaseRow> passes, List<FilterMistake> mistakes) {
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
