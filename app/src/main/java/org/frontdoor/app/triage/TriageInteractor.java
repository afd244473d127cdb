package org.frontdoor.app.triage;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.frontdoor.app.cases.CaseNames;
import org.frontdoor.app.cases.CaseRow;
import org.frontdoor.app.cases.CaseRows;
import org.frontdoor.app.cases.CaseSheet;
import org.frontdoor.app.cases.CaseSheets;
import org.frontdoor.app.cases.CaseWords;
import org.frontdoor.app.place.Surroundings;
import org.frontdoor.app.search.AnswerSearch;
import org.frontdoor.app.search.Found;
import org.frontdoor.app.sync.Deed;
import org.frontdoor.app.sync.Given;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.app.ui.text.Language;
import org.frontdoor.model.alike.Seen;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.CaseEvent;
import org.frontdoor.model.cases.CaseStatus;
import org.frontdoor.model.cases.CaseType;
import org.frontdoor.model.cases.InHand;
import org.frontdoor.model.cases.LetGo;
import org.frontdoor.model.cases.RouteCase;
import org.frontdoor.model.cases.Routing;
import org.frontdoor.model.cases.TakeInHand;
import org.frontdoor.model.catalog.Agency;
import org.frontdoor.model.catalog.Handling;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.people.Person;
import org.frontdoor.model.place.Place;
import org.frontdoor.model.place.Point;
import org.frontdoor.model.program.Program.PlacesTold;
import org.frontdoor.model.triage.Way;
import org.jspecify.annotations.Nullable;

/// Lists what waits, suggests what it may be, and routes it. Any thread but the screen's.
final class TriageInteractor {
    private static final int MOST_FEEDBACK = 2;
    private static final int MOST_ALIKE = 3;

    /// Closed ones among them are left out.
    private static final int MOST_ASKED = 20;

    /// So that whoever looks long stays believed.
    private static final Duration HELD_ANEW = Duration.ofMinutes(5);

    private final Workspace workspace;
    private final CaseRows rows;
    private final AnswerSearch search;
    private final CaseSheets sheets;
    private final RuledWays ruled;
    private final Function<Point, Surroundings> around;

    /// What the others were told that this person looks at; one who passes by quickly may leave more than one.
    private final Set<UUID> taken = new HashSet<>();

    /// @param around what is known of the ground around a spot
    TriageInteractor(Workspace workspace, CaseRows rows, AnswerSearch search, Function<Point, Surroundings> around) {
        this.workspace = workspace;
        this.rows = rows;
        this.search = search;
        this.sheets = new CaseSheets(workspace);
        this.ruled = new RuledWays(workspace);
        this.around = around;
    }

    /// Oldest first.
    List<Waiting> waiting() {
        List<CaseRow> newestFirst = rows.now().where(TriageInteractor::waits);
        Collections.reverse(newestFirst);
        return newestFirst.stream()
                .map(row -> new Waiting(
                        row, back(row), held(row.id()).map(TriageItem.Held::by).orElse("")))
                .toList();
    }

    int countWaiting() {
        return Math.toIntExact(
                rows.now().stream().filter(TriageInteractor::waits).count());
    }

    private static boolean waits(CaseRow row) {
        return row.status() == CaseStatus.NEW;
    }

    /// Only what was changed since it came can have come back.
    private boolean back(CaseRow row) {
        return row.changed() != row.opened()
                && workspace
                        .find(Case.KIND, row.id())
                        .map(TriageInteractor::handedBack)
                        .isPresent();
    }

    private Optional<TriageItem.Held> held(UUID id) {
        return workspace
                .find(InHand.KIND, InHand.idOf(id))
                .filter(held -> held.holds(workspace.now())
                        && !held.by().equals(workspace.me().name()))
                .map(held -> new TriageItem.Held(Person.nameOf(workspace, held.by()), held.at()));
    }

    Optional<TriageItem> item(UUID id, Language language) {
        return sheets.of(id, language).map(sheet -> {
            List<TriageItem.Suggestion> suggestions = suggestions(sheet);
            return new TriageItem(
                    sheet,
                    handedBack(sheet.full()),
                    suggestions,
                    alike(sheet, suggestions),
                    PlacesTold.of(workspace).feet(),
                    held(id).orElse(null));
        });
    }

    /// By the program's rules for the service that it is said to be, or else most likely is.
    private List<TriageItem.Alike> alike(CaseSheet sheet, List<TriageItem.Suggestion> suggestions) {
        Seen full = Seen.of(sheet.full());
        String service = Optional.ofNullable(full.service())
                .or(() -> suggestions.stream()
                        .flatMap(each -> Stream.ofNullable(each.service()))
                        .findFirst())
                .orElse(null);
        Seen seen = new Seen(
                service, full.spot(), full.address(), full.answers(), full.opened(), full.closed(), full.words());
        return service == null
                ? List.of()
                : rows.alike(seen, MOST_ASKED).stream()
                        .filter(each -> each.row().open()
                                && !each.row().id().equals(sheet.full().id()))
                        .limit(MOST_ALIKE)
                        .map(each -> new TriageItem.Alike(
                                each.row().id(),
                                CaseWords.grouped(each.row().number()),
                                sheet.names().service(each.row().routing().service()),
                                (int) Math.round(each.likeness().meters().orElse(0)),
                                each.row().openedAt(),
                                each.row().callers()))
                        .toList();
    }

    /// A routing asked for, and the one it replaces.
    record Route(UUID id, Routing from, Routing to) {
        Route back() {
            return new Route(id, to, from);
        }
    }

    /// Whoever gives it away no longer looks at it.
    Given give(Route route) {
        RouteCase command = new RouteCase(route.id(), route.from(), route.to());
        return workspace.give(holds(route.id()) ? Deed.of(command, new LetGo(route.id())) : Deed.of(command));
    }

    /// What became of one of many.
    record Result(Route route, Given given) {}

    /// Each by itself: one that cannot be given keeps none of the others.
    List<Result> giveAll(List<Route> routes) {
        return routes.stream().map(route -> new Result(route, give(route))).toList();
    }

    /// The routes of cases to one service and agency; those that wait no more are left out.
    List<Route> routes(List<UUID> cases, Routing to) {
        return cases.stream()
                .flatMap(id -> workspace.find(Case.KIND, id).stream())
                .filter(Case::inTriage)
                .map(full -> new Route(
                        full.id(),
                        full.routing(),
                        to.service() == null ? new Routing(full.routing().service(), 0, to.agency(), to.group()) : to))
                .toList();
    }

    private boolean holds(UUID id) {
        return workspace
                .find(InHand.KIND, InHand.idOf(id))
                .filter(held -> held.by().equals(workspace.me().name()))
                .isPresent();
    }

    /// Tells the others which case this person looks at now, and lets go of those looked at before; nothing is told of
    /// one that another has in hand.
    ///
    /// @param now `null` for none
    synchronized void look(@Nullable UUID now) {
        List<Command> told = new ArrayList<>();
        for (UUID before : List.copyOf(taken)) {
            if (!before.equals(now)) {
                taken.remove(before);
                if (holds(before)) {
                    told.add(new LetGo(before));
                }
            }
        }
        if (now != null && held(now).isEmpty() && !freshlyHeld(now)) {
            taken.add(now);
            told.add(new TakeInHand(now));
        }
        if (!told.isEmpty()) {
            // Where it cannot be told the work goes on: two who give one case away are asked all the same.
            workspace.give(new Deed(told, List.of(), List.of())).inTheWay();
        }
    }

    private boolean freshlyHeld(UUID id) {
        Instant since = workspace.now().minus(HELD_ANEW);
        return workspace
                .find(InHand.KIND, InHand.idOf(id))
                .filter(held -> held.at().isAfter(since))
                .isPresent();
    }

    private List<TriageItem.Suggestion> suggestions(CaseSheet sheet) {
        Found found = search.find(
                sheet.full().description(), sheet.full().caller().language(), TriageItem.MOST_SUGGESTIONS, 1);
        Place place = sheet.full().place();
        Surroundings ground =
                place == null || place.point() == null ? Surroundings.UNKNOWN : around.apply(place.point());
        RuledWays.Asking asking = RuledWays.Asking.of(
                sheet.full().answers(), ground, sheet.full().caller().language());
        List<TriageItem.Suggestion> services = found.services().stream()
                .map(match -> suggestion(match, sheet.names(), asking))
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
                        about.heard(),
                        ""));
        return Stream.concat(feedback, services.stream())
                .limit(TriageItem.MOST_SUGGESTIONS)
                .toList();
    }

    private TriageItem.Suggestion suggestion(Found.ServiceMatch match, CaseNames names, RuledWays.Asking asking) {
        Service service = match.service();
        TriageItem.Suggestion plain = new TriageItem.Suggestion(
                service.code(),
                names.service(service.code()),
                names.officially(service.code()),
                service.firstAgency(),
                service.group(),
                service.handling(),
                match.why().heard(),
                "");
        return switch (ruled.of(service, asking, workspace.now()).orElse(null)) {
            case Way.Ruled to -> plain.by(to.card().agency().code(), "", Handling.REFER, to.reason());
            case Way.Given to -> plain.by(to.agency(), to.group(), Handling.HELP, to.reason());
            case null, default -> plain;
        };
    }

    private static CaseEvent.@Nullable HandedBack handedBack(Case full) {
        return full.timeline().stream()
                .filter(CaseEvent.HandedBack.class::isInstance)
                .map(CaseEvent.HandedBack.class::cast)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
