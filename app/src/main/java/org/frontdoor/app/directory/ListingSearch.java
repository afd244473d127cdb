package org.frontdoor.app.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.frontdoor.app.directory.FoundListings.Listed;
import org.frontdoor.app.directory.FoundListings.Match;
import org.frontdoor.app.search.AnswerSearch;
import org.frontdoor.app.search.FoundArticles;
import org.frontdoor.app.search.meaning.Meaning;
import org.frontdoor.model.directory.Listing;
import org.frontdoor.model.directory.Organization;
import org.frontdoor.model.directory.SpokenLanguage;
import org.frontdoor.model.directory.TaxonomyTerm;
import org.frontdoor.model.knowledge.Article;
import org.frontdoor.model.program.Wording;

/// Finds listings by what callers say. It is the search of services and answers over an index of its own: what other
/// bodies offer, of which there may be thousands, neither pushes the city's own answers down nor changes what a rare
/// word of theirs is worth. Any thread may ask; one at a time rebuilds.
public final class ListingSearch implements AutoCloseable {
    private static final String ENGLISH = "en";

    private final AnswerSearch search = new AnswerSearch();
    private final AtomicReference<Known> known = new AtomicReference<>(Known.NOTHING);

    /// What was indexed: listings by slug, and the kinds that they are of.
    private record Known(Map<String, Listed> listings, TermTree kinds) {
        static final Known NOTHING = new Known(Map.of(), TermTree.EMPTY);
    }

    /// What the directory holds at one moment.
    public record Holding(
            Collection<Listing> listings, Collection<Organization> organizations, Collection<TaxonomyTerm> terms) {}

    /// Indexes this state of the directory and puts it in place of the former one.
    /// @param synonyms groups of words in Solr's form
    public void rebuild(Holding holding, List<String> synonyms) {
        Map<UUID, Organization> organizations =
                holding.organizations.stream().collect(Collectors.toMap(Organization::id, Function.identity()));
        Map<UUID, TaxonomyTerm> terms =
                holding.terms.stream().collect(Collectors.toMap(TaxonomyTerm::id, Function.identity()));
        Map<String, Listed> next = holding.listings.stream()
                .filter(Listing::isGiven)
                .map(listing -> new Listed(
                        listing,
                        Optional.ofNullable(organizations.get(listing.organization()))
                                .map(Organization::name)
                                .orElse("")))
                .collect(Collectors.toMap(listed -> slug(listed.listing()), Function.identity()));
        search.rebuild(
                List.of(),
                next.values().stream().flatMap(listed -> pages(listed, terms)).toList(),
                synonyms);
        known.set(new Known(next, new TermTree(holding.terms)));
    }

    /// From now on meanings count.
    /// @param passages the vector of a passage's text
    public void understand(Meaning meaning, Function<String, float[]> passages) {
        search.understand(meaning, passages);
    }

    /// The best of those that are wanted.
    /// @param language in which they are told where they are there in it
    public FoundListings find(String words, String language, int most, Predicate<Listing> wanted) {
        Map<String, Listed> now = known.get().listings;
        FoundArticles found = search.articles(words, language, most, page -> {
            Listed listed = now.get(page.slug());
            return listed != null && wanted.test(listed.listing());
        });
        return new FoundListings(
                found.matches().stream()
                        .flatMap(match -> Stream.ofNullable(
                                        now.get(match.article().slug()))
                                .map(listed -> new Match(listed, match.why())))
                        .toList(),
                found.says());
    }

    /// One by its id, if people can be sent there.
    public Optional<Listed> find(UUID listing) {
        return Optional.ofNullable(known.get().listings.get(listing.toString()));
    }

    /// All that people can be sent to.
    public Collection<Listed> all() {
        return known.get().listings.values();
    }

    /// The kinds that they are of.
    public TermTree kinds() {
        return known.get().kinds;
    }

    private static String slug(Listing listing) {
        return listing.id().toString();
    }

    /// What it says in each language, as the search reads it.
    private static Stream<Article> pages(Listed listed, Map<UUID, TaxonomyTerm> terms) {
        Listing listing = listed.listing();
        return listing.name().byLanguage().keySet().stream().map(language -> {
            List<String> keywords = new ArrayList<>(List.of(listed.organization()));
            keywords.add(listing.alternateName());
            listing.terms().stream()
                    .flatMap(id -> Stream.ofNullable(terms.get(id)))
                    .map(term -> term.name().in(language))
                    .forEach(keywords::add);
            keywords.removeIf(String::isBlank);
            String body = Stream.of(
                            listing.description(), listing.eligibility().words(), listing.apply(), listing.fees())
                    .map(words -> said(words, language))
                    .filter(words -> !words.isBlank())
                    .collect(Collectors.joining("\n\n"));
            return new Article(
                    Article.idOf(slug(listing), language),
                    slug(listing),
                    language,
                    listing.name().in(language),
                    keywords,
                    List.of(),
                    "",
                    "",
                    null,
                    List.of(),
                    body + "\n\n"
                            + listing.languages().stream()
                                    .map(SpokenLanguage::name)
                                    .collect(Collectors.joining(", ")));
        });
    }

    private static String said(Wording words, String language) {
        return language.equals(ENGLISH) ? words.in(ENGLISH) : words.byLanguage().getOrDefault(language, "");
    }

    @Override
    public void close() {
        search.close();
    }
}
