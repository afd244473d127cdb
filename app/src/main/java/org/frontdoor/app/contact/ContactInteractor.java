package org.frontdoor.app.contact;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.frontdoor.app.directory.ListingSearch;
import org.frontdoor.app.place.Drawing;
import org.frontdoor.app.place.Offered;
import org.frontdoor.app.place.Places;
import org.frontdoor.app.place.Spot;
import org.frontdoor.app.place.Surroundings;
import org.frontdoor.app.search.AnswerSearch;
import org.frontdoor.app.search.AnswersInForce;
import org.frontdoor.app.search.Found;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.app.triage.RuledWays;
import org.frontdoor.model.alike.Seen;
import org.frontdoor.model.catalog.Handling;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.contact.Contact;
import org.frontdoor.model.customer.Customer;
import org.frontdoor.model.customer.Phone;
import org.frontdoor.model.customer.PhoneReading;
import org.frontdoor.model.knowledge.Article;
import org.frontdoor.model.place.Place;
import org.frontdoor.model.place.Point;
import org.frontdoor.model.program.Program;
import org.frontdoor.model.program.Program.PlacesTold;
import org.frontdoor.model.script.Script;
import org.frontdoor.model.triage.HandOff;
import org.frontdoor.model.triage.Triage;
import org.frontdoor.model.triage.Way;

/// Does the work of a contact: finds, looks up, checks and keeps. Called off the JavaFX thread; knows no control.
public final class ContactInteractor {
    private static final int SERVICES = 4;
    private static final int ARTICLES = 3;

    /// Of each where none of them answers.
    private static final int NEAREST = 2;
    private static final int EARLIER = 5;
    private static final int ADDRESSES = 6;
    private static final int ON_THE_MAP = 2_000;

    private final Workspace workspace;
    private final AnswerSearch search;
    private final ListedSuggestions listed;
    private final AnswersInForce inForce;
    private final Supplier<Places> places;
    private final EarlierCases earlier;
    private final CustomersByPhone customers;
    private final RuledWays ruled;
    private final OlderAsked older;
    private final FinishInteractor finishing;
    private final Supplier<UUID> ids;

    /// @param places as they stand now
    /// @param ids new identities
    public ContactInteractor(
            Workspace workspace,
            AnswerSearch search,
            ListingSearch listings,
            Supplier<Places> places,
            EarlierCases earlier,
            CustomersByPhone customers,
            Supplier<UUID> ids) {
        this.workspace = workspace;
        this.search = search;
        this.listed = new ListedSuggestions(listings);
        this.inForce = new AnswersInForce(workspace);
        this.places = places;
        this.earlier = earlier;
        this.customers = customers;
        this.ruled = new RuledWays(workspace);
        this.older = new OlderAsked(workspace, earlier);
        this.finishing = new FinishInteractor(workspace, search, places, earlier, ruled, ids);
        this.ids = ids;
    }

    /// Ends contacts.
    FinishInteractor finishing() {
        return finishing;
    }

    public UUID newId() {
        return ids.get();
    }

    public Instant now() {
        return workspace.now();
    }

    public Optional<Program> program() {
        return workspace.find(Program.KIND, Program.theId());
    }

    /// Whether what answers can be looked for: not for a moment after signing in.
    public boolean canHear() {
        return search.ready();
    }

    /// What answers the words, or comes nearest.
    /// @param chosen code of the service that is chosen already, or empty
    /// @param needs they sound like what a directory of other bodies is for
    public Suggestions hear(String words, String language, String chosen, boolean needs) {
        Found found = search.find(words, language, SERVICES, ARTICLES, chosen);
        long most = found.says() ? Long.MAX_VALUE : NEAREST;
        List<Suggestion> own = Stream.concat(
                        found.services().stream().limit(most).<Suggestion>map(Suggestion.OfService::new),
                        found.articles().stream().limit(most).<Suggestion>map(Suggestion.OfArticle::new))
                .toList();
        return listed.with(new Suggestions(own, found.says()), words, language, needs);
    }

    /// Where these words and this choice lead: danger first.
    public Way way(Triage.Asked asked) {
        return program()
                .map(program -> new Triage(program).way(asked, workspace))
                .orElseGet(Way.Undecided::new);
    }

    /// The next step for a service: a question about the city is answered, a request is taken in, and what is not
    /// 311's is sent on.
    public Step step(Service service, String language) {
        List<Article> articles = articlesOf(service.code(), language);
        if (way(new Triage.Asked("", service, Set.of(), language)) instanceof Way.Refer(Service to, HandOff card)) {
            return new Step.Refer(to, card, new Way.Refer(to, card).reason());
        }
        boolean isQuestion =
                service.handling() == Handling.HELP && service.verb().equals("FIND");
        return isQuestion && !articles.isEmpty()
                ? new Step.Answer(articles.getFirst(), articles.subList(1, articles.size()))
                : new Step.Intake(service, articles);
    }

    /// What to say while a service's request is taken in or sent on.
    Optional<Script> script(Handling handling, Service service) {
        return Script.of(workspace.all(Script.KIND), handling, service.code());
    }

    /// What the program's rules say of a request at a place.
    Optional<Way> ruled(Service service, RuledWays.Asking asking) {
        return ruled.of(service, asking, now());
    }

    public Step step(Article article, String language) {
        List<Article> others = article.services().stream()
                .flatMap(code -> articlesOf(code, language).stream())
                .filter(other -> !other.slug().equals(article.slug()))
                .distinct()
                .limit(EARLIER)
                .toList();
        return new Step.Answer(article, others);
    }

    /// Taking a service's request in here, whoever does the work.
    public Optional<Step> intake(String serviceCode) {
        return workspace
                .find(Service.KIND, Service.idOf(serviceCode))
                .map(service -> new Step.Intake(service, List.of()));
    }

    /// Where a link in an article leads; nowhere when it is not ours.
    public Optional<Step> follow(String link, String language) {
        if (link.startsWith("service:")) {
            return workspace
                    .find(Service.KIND, Service.idOf(link.substring("service:".length())))
                    .map(service -> step(service, language));
        }
        String slug = link.startsWith("article:") ? link.substring("article:".length()) : "";
        return Stream.of(language, "en")
                .flatMap(each -> workspace.find(Article.KIND, Article.idOf(slug, each)).stream())
                .filter(inForce::has)
                .findFirst()
                .map(article -> step(article, language));
    }

    /// The step a form was at.
    public Step step(ContactForm form) {
        String language = form.caller().language();
        return Optional.ofNullable(form.article())
                .flatMap(id -> workspace.find(Article.KIND, id))
                .map(article -> step(article, language))
                .or(() -> service(form).map(service -> step(service, language)))
                .or(() -> listed.step(form))
                .orElseGet(Step.Listen::new);
    }

    public Optional<Service> service(ContactForm form) {
        return finishing.service(form);
    }

    public Contact.ArticleUse use(Article article) {
        return new Contact.ArticleUse(
                article.id(),
                article.title(),
                workspace.version(EntryRef.to(Article.KIND, article.id())),
                article.published());
    }

    public Offered addresses(String typed) {
        return places.get().suggest(typed, ADDRESSES);
    }

    public Place place(Spot spot) {
        return places.get().place(spot);
    }

    public Place place(String typed) {
        return places.get().place(typed);
    }

    /// What is around a spot.
    /// @param cases open ones, nearest first
    record Around(Surroundings surroundings, Drawing drawing, List<EarlierCase> cases) {
        static final Around NOTHING = new Around(Surroundings.UNKNOWN, Drawing.NOTHING, List.of());
    }

    Around around(Point spot) {
        Places now = places.get();
        return new Around(now.around(spot, PlacesTold.of(workspace)), now.drawing(), earlier.around(spot, ON_THE_MAP));
    }

    /// Whether places can be found: not for a moment after signing in.
    boolean canFindPlaces() {
        return places.get().ready();
    }

    Place place(Point spot) {
        return places.get().place(spot);
    }

    /// What may be the same thing, the nearest of it.
    List<EarlierCase> like(Seen asked) {
        return earlier.like(asked, EARLIER);
    }

    /// Who may be calling, and what they called about before.
    public Recognized recognize(String phone) {
        return PhoneReading.of(phone) instanceof PhoneReading.Understood(Phone number)
                ? new Recognized(customers.of(number), earlier.ofCaller(number, EARLIER), number.e164())
                : Recognized.NOBODY;
    }

    /// Whom a number speaks for.
    /// @param customers with this number
    /// @param cases of this number, newest first
    /// @param phone by which the center finds older ones; empty when it is no whole number yet
    public record Recognized(List<Customer> customers, List<EarlierCase> cases, String phone) {
        static final Recognized NOBODY = new Recognized(List.of(), List.of(), "");
    }

    /// Cases of a phone that are not kept here, from the center.
    OlderAsked.Answer older(String phone) {
        return older.of(phone);
    }

    /// In the contact's language where there is one, else in English.
    private List<Article> articlesOf(String code, String language) {
        List<Article> all = inForce.all().stream()
                .filter(article -> article.services().contains(code))
                .toList();
        return all.stream()
                .filter(article -> article.language().equals(language)
                        || (article.language().equals("en")
                                && all.stream()
                                        .noneMatch(other -> other.slug().equals(article.slug())
                                                && other.language().equals(language))))
                .sorted(Comparator.comparingInt(article -> article.services().indexOf(code)))
                .toList();
    }
}
