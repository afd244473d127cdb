package org.frontdoor.app.cases;

import java.util.List;
import org.frontdoor.app.cases.filter.CaseColumn;
import org.frontdoor.app.cases.filter.CaseSort;

/// A list that a person comes back to.
///
/// @param name as they call it; of a built-in view its fixed name
/// @param columns in order, hidden ones too
public record SavedView(String name, String filter, List<Column> columns, List<CaseSort.Key> sort) {
    public SavedView {
        columns = List.copyOf(columns);
        sort = List.copyOf(sort);
    }

    /// A column as a person wants it.
    /// @param width at normal text size
    public record Column(CaseColumn column, double width, boolean shown) {}

    /// A view that everyone has, with the columns as they are.
    enum BuiltIn {
        MY_OPEN("mine status:open"),
        TRIAGE("status:new"),
        TODAY("opened:today"),
        ALL("");

        private final String filter;

        BuiltIn(String filter) {
            this.filter = filter;
        }

        SavedView view() {
            return new SavedView(name(), filter, List.of(), CaseSort.USUAL);
        }
    }
}
