package org.frontdoor.app.triage;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
import org.frontdoor.model.cases.CaseType;
import org.frontdoor.model.cases.RouteCase;
import org.frontdoor.model.cases.Routing;
import org.frontdoor.model.catalog.Agency;
import org.frontdoor.model.catalog.Handling;
import org.frontdoor.model.catalog.Service;
import org.jspecify.annotations.Nullable;

/// Lists what waits, suggests what it may be, and routes it. Any thread but the screen's.
final class TriageInteractor {
    private static final int MOST_FEEDBACK = 2;

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
        List<CaseRow> newestFirst = rows.now().where(TriageInteractor::waits);
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    int countWaiting() {
        return Math.toIntExact(
                rows.now().stream().filter(TriageInteractor::waits).count());
    }

    private static boolean waits(CaseRow row) {
        return row.status() == CaseStatus.NEW;
    }

    Optional<TriageItem> item(UUID id, Language language) {
        return sheets.of(id, language)
                .map(sheet -> new TriageItem(sheet, handedBack(sheet.full()), suggestions(sheet)));
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

    private List<TriageItem.Suggestion> suggestions(CaseSheet sheet) {
        Found found = search.find(
                sheet.full().description(), sheet.full().caller().language(), TriageItem.MOST_SUGGESTIONS, 1);
        List<TriageItem.Suggestion> services = found.services().stream()
                .map(match -> suggestion(match, sheet.names()))
                .toList();
        return sheet.full().type() == CaseType.REQUEST ? services : withFeedback(sheet, services);
    }

    /// A complaint or a compliment asks for no service: first of all it goes to the people it is about.
    private static List<TriageItem.Suggestion> withFeedback(CaseSheet sheet, List<TriageItem.Suggestion> services) {
        Map<String, TriageItem.Suggestion> byAgency = new LinkedHashMap<>();
        services.stream()
                .filter(service -> !service.agency().equals(Agency.PROGRAM))
                .forEach(service -> byAgency.putIfAbsent(service.agency(), service));
        Stream<TriageItem.Suggestion> feedback = byAgency.values().stream()
                .limit(MOST_FEEDBACK)
                .map(about -> new TriageItem.Suggestion(
                        null,
                        sheet.names().agency(about.agency()),
                        "",
                        about.agency(),
                        "",
                        Handling.HELP,
                        about.heard()));
        return Stream.concat(feedback, services.stream())
                .limit(TriageItem.MOST_SUGGESTIONS)
                .toList();
    }

    private static TriageItem.Suggestion suggestion(Found.ServiceMatch match, CaseNames names) {
        Service service = match.service();
        return new TriageItem.Suggestion(
                service.code(),
                names.service(service.code()),
                names.officially(service.code()),
                service.firstAgency(),
                service.group(),
                service.handling(),
                match.why().heard());
    }

    private static CaseEvent.@Nullable HandedBack handedBack(Case full) {
        return full.timeline().stream()
                .filter(CaseEvent.HandedBack.class::isInstance)
                .map(CaseEvent.HandedBack.class::cast)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
