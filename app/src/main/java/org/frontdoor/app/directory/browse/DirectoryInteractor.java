package org.frontdoor.app.directory.browse;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.frontdoor.app.directory.FoundListings;
import org.frontdoor.app.directory.FoundListings.Listed;
import org.frontdoor.app.directory.ListingSearch;
import org.frontdoor.app.directory.OpenWords;
import org.frontdoor.app.directory.Shelf;
import org.frontdoor.app.directory.TermTree;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.directory.Listing;
import org.frontdoor.model.directory.SpokenLanguage;
import org.frontdoor.model.program.Program;

/// Looks through the directory that is on this computer. Any thread; not the JavaFX one, for it goes through all of it.
final class DirectoryInteractor {
    /// Nobody reads on after so many of those that were found by words.
    private static final int MOST = 200;

    private static final int NEAREST = 5;

    private final Workspace workspace;
    private final ListingSearch listings;

    DirectoryInteractor(Workspace workspace, ListingSearch listings) {
        this.workspace = workspace;
        this.listings = listings;
    }

    /// A listing with what its name is ordered by.
    private record Keyed(CollationKey key, Listed listed) {}

    Browsing browse(Browsing.Asked asked, OpenWords open) {
        Collection<Listed> all = listings.all();
        TermTree kinds = listings.kinds();
        Predicate<Listing> wanted = wanted(asked, open);
        FoundListings found = asked.words().isBlank()
                ? FoundListings.NOTHING
                : listings.find(asked.words(), asked.language(), MOST, wanted);
        boolean says = asked.words().isBlank() || found.says();
        List<Listed> left = asked.words().isBlank()
                ? byName(all, wanted, asked.language())
                : found.matches().stream()
                        .map(FoundListings.Match::listed)
                        .limit(says ? MOST : NEAREST)
                        .toList();
        Shelf none = new Shelf.OfNone();
        return new Browsing(
                kinds.of(left.stream().map(Listed::listing).toList(), asked.language(), asked.shelf()),
                left.stream()
                        .filter(listed -> kinds.holds(asked.shelf(), listed.listing()))
                        .toList(),
                left.size(),
                (int) left.stream()
                        .filter(listed -> kinds.holds(none, listed.listing()))
                        .count(),
                says,
                choices(all, asked.language()));
    }

    /// One by its id, if people can be sent there.
    Optional<Listed> find(UUID listing) {
        return listings.find(listing);
    }

    OpenWords open(Texts texts) {
        return new OpenWords(
                texts,
                workspace::now,
                workspace.find(Program.KIND, Program.theId()).orElse(null));
    }

    private static List<Listed> byName(Collection<Listed> all, Predicate<Listing> wanted, String language) {
        Collator collator = Collator.getInstance(Locale.forLanguageTag(language));
        return all.stream()
                .filter(listed -> wanted.test(listed.listing()))
                .map(listed -> new Keyed(
                        collator.getCollationKey(listed.listing().name().in(language) + "\n" + listed.organization()),
                        listed))
                .sorted(Comparator.comparing(Keyed::key))
                .map(Keyed::listed)
                .toList();
    }

    private static Predicate<Listing> wanted(Browsing.Asked asked, OpenWords open) {
        return listing -> (asked.spoken().isEmpty()
                        || listing.spokenLanguages().stream()
                                .anyMatch(spoken -> code(spoken).equals(asked.spoken())))
                && (asked.area().isEmpty() || isFor(listing, asked.area()))
                && (!asked.openNow() || open.now(listing).isOpen());
    }

    /// What names no area is for people from anywhere.
    private static boolean isFor(Listing listing, String area) {
        return listing.areas().stream().allMatch(served -> served.name().isBlank())
                || listing.areas().stream()
                        .anyMatch(served -> served.name().strip().equalsIgnoreCase(area));
    }

    private static String code(SpokenLanguage spoken) {
        return (spoken.code().isEmpty() ? spoken.name() : spoken.code()).strip().toLowerCase(Locale.ROOT);
    }

    private static String name(SpokenLanguage spoken, Locale locale) {
        String name = spoken.code().isEmpty()
                ? spoken.name()
                : Locale.forLanguageTag(spoken.code()).getDisplayLanguage(locale);
        return name.isEmpty() ? spoken.name() : name;
    }

    private static Browsing.Choices choices(Collection<Listed> all, String language) {
        Locale locale = Locale.forLanguageTag(language);
        Collator collator = Collator.getInstance(locale);
        Map<String, String> spoken = new LinkedHashMap<>();
        Map<String, String> areas = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Listed listed : all) {
            listed.listing().spokenLanguages().forEach(each -> spoken.putIfAbsent(code(each), name(each, locale)));
            listed.listing().areas().stream()
                    .map(area -> area.name().strip())
                    .filter(area -> !area.isEmpty())
                    .forEach(area -> areas.putIfAbsent(area, area));
        }
        spoken.remove("");
        Map<String, String> ordered = spoken.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(collator))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
        return new Browsing.Choices(
                ordered, areas.values().stream().sorted(collator).toList(), !all.isEmpty());
    }
}
