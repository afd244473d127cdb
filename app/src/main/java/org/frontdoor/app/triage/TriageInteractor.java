package org.frontdoor.app.triage;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.frontdoor.app.cases.CaseNames;
import org.frontdoor.app.cases.CaseRow;
import org.frontdoor.app.cases.CaseRows;
import org.frontdoor.app.cases.CaseSheet;
import org.frontdoor.app.cases.CaseSheets;
import org.frontdoor.app.search.AnswerSearch;
import org.frontdoor.app.search.Found;
import org.frontdoor.app.sync.Deed;
import org.frontdoor.app.sync.Given;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.app.ui.text.Language;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.CaseEvent;
import org.frontdoor.model.cases.CaseStatus;
import org.frontdoor.model.cases.RouteCase;
import org.frontdoor.model.cases.Routing;
import org.frontdoor.model.catalog.Service;
import org.jspecify.annotations.Nullable;

/// Lists what waits, suggests what it may be, and routes it. Any thread but the screen's.
final class TriageInteractor {
    private final Workspace workspace;
    private final CaseRows rows;
    private final AnswerSearch search;
    private final CaseSheets sheets;

    TriageInteractor(Workspace workspace, CaseRows rows, AnswerSearch search) {
        this.workspace = workspace;
        this.rows = rows;
        this.search = search;
        this.sheets = new CaseSheets(workspace);
    }

    /// Oldest first.
    List<CaseRow> waiting() {
        List<CaseRow> newestFirst = rows.now().where(row -> row.status() == CaseStatus.NEW);
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    Optional<TriageItem> item(UUID id, Language language) {
        return sheets.of(id, language)
                .map(sheet -> new TriageItem(sheet, handedBack(sheet.full()), suggestions(sheet, language)));
    }

    /// A routing asked for, and the one it replaces.
    record Route(UUID id, Routing from, Routing to) {
        Route back() {
            return new Route(id, to, from);
        }
    }

    Given give(Route route) {
        return workspace.give(Deed.of(new RouteCase(route.id(), route.from(), route.to())));
    }

    private List<TriageItem.Suggestion> suggestions(CaseSheet sheet, Language language) {
        Found found = search.find(
                sheet.full().description(), sheet.full().caller().language(), TriageItem.MOST_SUGGESTIONS, 1);
        return found.services().stream()
                .map(match -> suggestion(match, language))
                .toList();
    }

    private static TriageItem.Suggestion suggestion(Found.ServiceMatch match, Language language) {
        Service service = match.service();
        return new TriageItem.Suggestion(
                service.code(),
                CaseNames.name(service, language),
                service.firstAgency(),
                service.group(),
                service.handling(),
                match.heard());
    }

    private static CaseEvent.@Nullable HandedBack handedBack(Case full) {
        return full.timeline().stream()
                .filter(CaseEvent.HandedBack.class::isInstance)
                .map(CaseEvent.HandedBack.class::cast)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
