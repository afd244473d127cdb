package org.frontdoor.app;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.frontdoor.app.cases.CaseLookup;
import org.frontdoor.app.cases.CaseRow;
import org.frontdoor.app.search.AnswerSearch;
import org.frontdoor.app.search.Found;
import org.frontdoor.app.shell.PaletteEntry;
import org.frontdoor.app.shell.PaletteSearch;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.app.ui.Icons;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.customer.PhoneReading;
import org.frontdoor.model.knowledge.Article;
import org.frontdoor.model.number.Parsed;
import org.frontdoor.model.number.ToldNumber;

/// What the command box finds: a case by its number or its phone, services and articles by the words.
final class AnythingSearch implements PaletteSearch {
    private static final int CASES = 5;
    private static final int SERVICES = 2;
    private static final int ARTICLES = 5;
    /// Shorter words are in every case.
    private static final int FEWEST_ASKED = 4;

    private final Workspace workspace;
    private final AnswerSearch answers;
    private final CaseLookup cases;
    private final Texts texts;
    private final Doors doors;

    /// Where what was found is shown.
    ///
    /// @param older asks the center for cases that are not kept here
    /// @param service takes the service in, or refers to it, in a contact
    record Doors(Consumer<UUID> aCase, Consumer<String> older, Consumer<Service> service, Consumer<Article> article) {}

    AnythingSearch(Workspace workspace, AnswerSearch answers, CaseLookup cases, Texts texts, Doors doors) {
        this.workspace = workspace;
        this.answers = answers;
        this.cases = cases;
        this.texts = texts;
        this.doors = doors;
    }

    @Override
    public List<PaletteEntry> find(String query) {
        List<PaletteEntry> found = new ArrayList<>();
        CaseLookup.NumberFound number = cases.byNumber(query);
        if (number instanceof CaseLookup.NumberFound.Found(CaseRow row)) {
            found.add(entry(row));
        }
        List<CaseRow> byPhone = cases.byPhone(query, CASES);
        if (mistyped(number, query) && byPhone.isEmpty()) {
            return List.of(
                    PaletteEntry.told(Icons.WARNING, texts.area("cases").say("mistake.number-wrong", query.strip())));
        }
        byPhone.forEach(row -> found.add(entry(row)));
        Found answered = answers.find(query, texts.language().code(), SERVICES, ARTICLES);
        answered.services().forEach(match -> found.add(entry(match.service())));
        boolean asksNumber = number instanceof CaseLookup.NumberFound.NotHere
                || PhoneReading.of(query) instanceof PhoneReading.Understood;
        if (asksNumber) {
            found.add(older(query));
        }
        answered.articles().forEach(match -> found.add(entry(match)));
        if (!asksNumber && query.strip().length() >= FEWEST_ASKED) {
            found.add(older(query.strip()));
        }
        return found;
    }

    /// As many digits as a case number has, of which no case can be the one: neither here nor at the center.
    private static boolean mistyped(CaseLookup.NumberFound number, String query) {
        return number instanceof CaseLookup.NumberFound.Mistyped(Parsed.Mistyped what)
                && what.rightLength()
                && !(PhoneReading.of(query) instanceof PhoneReading.Understood);
    }

    /// What was closed long ago is not kept here.
    private PaletteEntry older(String query) {
        return new PaletteEntry(
                Icons.CASES,
                texts.say("older"),
                texts.say(workspace.state().online() ? "older.closed" : "older.no-line"),
                texts.say("kind.case"),
                null,
                () -> doors.older().accept(query));
    }

    private PaletteEntry entry(CaseRow row) {
        String code = row.routing().service();
        String service = code == null
                ? ""
                : workspace
                        .find(Service.KIND, Service.idOf(code))
                        .map(known -> known.plainName().in(texts.language().code()))
                        .orElse(code);
        String detail =
                service.isEmpty() || row.place().isEmpty() ? service + row.place() : service + ", " + row.place();
        return new PaletteEntry(
                Icons.CASES,
                ToldNumber.of(row.number()).grouped(),
                detail,
                texts.say("kind.case"),
                null,
                () -> doors.aCase().accept(row.id()));
    }

    private PaletteEntry entry(Service service) {
        return new PaletteEntry(
                Icons.SERVICE,
                service.plainName().in(texts.language().code()),
                "",
                texts.say("kind.service"),
                null,
                () -> doors.service().accept(service));
    }

    private PaletteEntry entry(Found.ArticleMatch match) {
        return new PaletteEntry(
                Icons.KNOWLEDGE,
                match.article().title(),
                "",
                texts.say("kind.article"),
                null,
                () -> doors.article().accept(match.article()));
    }
}
