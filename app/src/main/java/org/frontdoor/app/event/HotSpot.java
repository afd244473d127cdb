package org.frontdoor.app.event;

import java.util.List;
import org.frontdoor.app.cases.CaseRow;
import org.frontdoor.model.place.Point;

/// Many open cases of one kind that came near each other in a short time.
///
/// @param group the catalog's group of their services
/// @param center of the case around which there are most
/// @param meters how far around it
/// @param cases the oldest first
public record HotSpot(String group, Point center, int meters, List<CaseRow> cases) {
    public HotSpot {
        cases = List.copyOf(cases);
    }

    /// The case that callers would be added to.
    public CaseRow oldest() {
        return cases.getFirst();
    }

    /// Codes of their services, the most frequent first.
    public List<String> services() {
        return cases.stream()
                .map(row -> row.routing().service())
                .filter(code -> code != null)
                .distinct()
                .toList();
    }
}
