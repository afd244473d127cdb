package org.frontdoor.app;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.frontdoor.app.cases.CaseLookup;
import org.frontdoor.app.cases.CaseRow;
import org.frontdoor.app.cases.CaseWords;
import org.frontdoor.app.cases.filter.CaseFilter;
import org.frontdoor.app.directory.FoundListings;
import org.frontdoor.app.directory.ListingSearch;
import org.frontdoor.app.search.AnswerSearch;
import org.frontdoor.app.search.Found;
import org.frontdoor.app.search.Why;
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

/// What the command box finds: cases by what can be typed above their list, services, articles and what other bodies
/// offer by the words.
final class AnythingSearch implements PaletteSearch {
    private static final int CASES = 5;
    private static final int SERVICES = 2;
    private static final int ARTICLES = 5;
    private static final int CASES_BESIDE_ANSWERS = 2;
    private static final int ARTICLES_BESIDE_CASES = 3;
    private static final int LISTINGS = 2;

    /// Shorter words are in every case here.
    private static final int FEWEST_LETTERS = 3;

    /// Shorter words are in every case of the center.
    private static final int FEWEST_ASKED = 4;

    private final Workspace workspace;
    private final AnswerSearch answers;
    private final ListingSearch listings;
    private final CaseLookup cases;
    private final CaseWords words;
    private final Texts texts;
    private final Doors doors;

    /// Where what was found is shown.
    ///
    /// @param older asks the center for cases that are not kept here
    /// @param service takes the service in, or refers to it, in a contact
    record Doors(
            Consumer<UUID> aCase,
            Consumer<String> older,
            Consumer<Service> service,
            Consumer<Article> article,
            Consumer<FoundListings.Listed> listing) {}

    AnythingSearch(
            Workspace workspace,
            AnswerSearch answers,
            ListingSearch listings,
            CaseLookup cases,
            CaseWords words,
            Texts texts,
            Doors doors) {
        this.workspace = workspace;
        this.answers = answers;
        this.listings = listings;
        this.cases = cases;
        this.words = words;
        this.texts = texts;
        this.doors = doors;
    }

    @Override
    public List<PaletteEntry> find(String query) {
        CaseLookup.Filtered filtered = cases.byFilter(query, CASES);
        CaseFilter filter = filtered.filter();
        CaseLookup.NumberFound number = cases.byNumber(query);
        List<CaseRow> byPhone = cases.byPhone(query, CASES);
        if (mistyped(number, query) && byPhone.isEmpty()) {
            return told(filter);
        }
        Set<CaseRow> meant = new LinkedHashSet<>();
        if (number instanceof CaseLookup.NumberFound.Found(CaseRow row)) {
            meant.add(row);
        }
        meant.addAll(byPhone);
        boolean asksNumber = number instanceof CaseLookup.NumberFound.NotHere
                || PhoneReading.of(query) instanceof PhoneReading.Understood;
        return filter.plain() && !asksNumber ? answers(query, meant, filtered) : cases(meant, filtered);
    }

    /// A number, a phone or terms: only cases are meant.
    private List<PaletteEntry> cases(Set<CaseRow> meant, CaseLookup.Filtered filtered) {
        List<PaletteEntry> found = new ArrayList<>(told(filtered.filter()));
        meant.addAll(filtered.rows());
        meant.stream().limit(CASES).forEach(row -> found.add(entry(row)));
        addOlder(found, filtered.filter());
        return found;
    }

    /// Words: whoever and wherever is called so comes first, then services and articles that answer them, and between
    /// these the cases in which they are said.
    private List<PaletteEntry> answers(String query, Set<CaseRow> meant, CaseLookup.Filtered filtered) {
        List<PaletteEntry> found = new ArrayList<>(told(filtered.filter()));
        meant.forEach(row -> found.add(entry(row)));
        int length = query.strip().length();
        List<CaseRow> called = length >= FEWEST_LETTERS
                ? filtered.rows().stream()
                        .filter(row -> !meant.contains(row))
                        .limit(CASES_BESIDE_ANSWERS)
                        .toList()
                : List.of();
        List<FoundListings.Listed> listed = listed(query);
        int articles = (called.isEmpty() ? ARTICLES : ARTICLES_BESIDE_CASES) - listed.size();
        Found answered = answers.find(query, texts.language().code(), SERVICES, articles);
        readAs(answered).ifPresent(read -> found.add(0, read));
        Predicate<CaseRow> named = filtered.filter().named();
        called.stream().filter(named).forEach(row -> found.add(entry(row)));
        answered.services().forEach(match -> found.add(entry(match.service())));
        called.stream().filter(named.negate()).forEach(row -> found.add(entry(row)));
        answered.articles().forEach(match -> found.add(entry(match)));
        listed.forEach(each -> found.add(entry(each)));
        if (length >= FEWEST_ASKED) {
            addOlder(found, filtered.filter());
        }
        return found;
    }

    /// What other bodies have for it, where they say so: what is merely near would be told of everything.
    private List<FoundListings.Listed> listed(String query) {
        FoundListings found = listings.find(query, texts.language().code(), LISTINGS, any -> true);
        return found.says()
                ? found.matches().stream().map(FoundListings.Match::listed).toList()
                : List.of();
    }

    /// What a mistyped question was read as.
    private Optional<PaletteEntry> readAs(Found answered) {
        return Stream.concat(
                        answered.services().stream().map(Found.ServiceMatch::why),
                        answered.articles().stream().map(Found.ArticleMatch::why))
                .map(Why::readAs)
                .filter(read -> !read.isEmpty())
                .findFirst()
                .map(read -> PaletteEntry.told(Icons.SEARCH, texts.say("read-as", texts.quote(read))));
    }

    /// What is wrong with what was typed; that a number is not whole yet is none of it.
    private List<PaletteEntry> told(CaseFilter filter) {
        return filter.mistakes().stream()
                .filter(mistake -> switch (mistake.kind()) {
                    case NUMBER_LENGTH, PROVISIONAL_LENGTH -> false;
                    default -> true;
                })
                .map(mistake -> PaletteEntry.told(Icons.WARNING, words.mistake(mistake)))
                .toList();
    }

    /// As many digits as a case number has, of which no case can be the one: neither here nor at the center.
    private static boolean mistyped(CaseLookup.NumberFound number, String query) {
        return number instanceof CaseLookup.NumberFound.Mistyped(Parsed.Mistyped what)
                && what.rightLength()
                && !(PhoneReading.of(query) instanceof PhoneReading.Understood);
    }

    private void addOlder(List<PaletteEntry> found, CaseFilter filter) {
        if (!filter.words().isBlank()) {
            found.add(older(filter.words()));
        }
    }

    /// What was closed long ago is not kept here.
    private PaletteEntry older(String words) {
        return new PaletteEntry(
                Icons.CASES,
                texts.say("older"),
                texts.say(workspace.state().online() ? "older.closed" : "older.no-line"),
                texts.say("kind.case"),
                null,
                () -> doors.older().accept(words));
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

    private PaletteEntry entry(FoundListings.Listed listed) {
        return new PaletteEntry(
                Icons.DIRECTORY,
                listed.listing().name().in(texts.language().code()),
                listed.organization(),
                texts.say("kind.listing"),
                null,
                () -> doors.listing().accept(listed));
    }
}
