package org.frontdoor.app.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.frontdoor.app.directory.TermTree.Kind;
import org.frontdoor.model.directory.Listing;
import org.frontdoor.model.directory.TaxonomyTerm;
import org.frontdoor.model.program.Wording;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Kinds of help by their parents, as real directories have them.
class TermTreeTest {
    private static TaxonomyTerm term(int id, String name, @Nullable Integer parent) {
        return new TaxonomyTerm(
                new UUID(0, id),
                "test",
                name,
                Wording.english(name),
                "",
                parent == null ? null : new UUID(0, parent),
                "test");
    }

    private static Listing listing(int id, Integer... terms) {
        return new Listing(
                new UUID(1, id),
                "test",
                "listing-" + id,
                new UUID(2, 1),
                null,
                Wording.english("Listing " + id),
                "",
                Wording.NONE,
                Listing.Status.ACTIVE,
                Listing.Eligibility.ANYBODY,
                Wording.NONE,
                List.of(),
                Wording.NONE,
                List.of(),
                "",
                "",
                List.of(),
                List.of(),
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(terms).stream().map(term -> new UUID(0, term)).toList(),
                "",
                "",
                "",
                "",
                null,
                null);
    }

    private static List<String> told(List<Kind> kinds) {
        return kinds.stream()
                .map(kind -> kind.name() + " " + kind.listings() + told(kind.below()))
                .toList();
    }

    @Test
    void aListingOfTwoNarrowTermsCountsOnceInTheBroadOne() {
        TermTree tree = new TermTree(List.of(term(1, "Food", null), term(2, "Meals", 1), term(3, "Groceries", 1)));
        List<Listing> all = List.of(listing(1, 2, 3), listing(2, 3), listing(3), listing(4, 99));
        assertEquals(List.of("Food 2[Groceries 2[], Meals 1[]]"), told(tree.of(all, "en", Shelf.ALL)));
        assertEquals(
                2,
                all.stream()
                        .filter(each -> tree.holds(new Shelf.OfNone(), each))
                        .count());
    }

    @Test
    void parentsThatAreMissingOrLeadBackToThemselvesLoseNothing() {
        TermTree tree = new TermTree(
                List.of(term(1, "Here", 9), term(2, "Round", 3), term(3, "And round", 2), term(4, "Own parent", 4)));
        List<Listing> all = List.of(listing(1, 1), listing(2, 2), listing(3, 3), listing(4, 4));
        assertEquals(
                List.of("Here 1[]", "Own parent 1[]", "Round 2[And round 1[]]"), told(tree.of(all, "en", Shelf.ALL)));
    }

    @Test
    void aKindThatHasNothingStaysWhileSomebodyStandsThere() {
        TermTree tree = new TermTree(List.of(term(1, "Food", null), term(2, "Meals", 1)));
        assertEquals(List.of(), tree.of(List.of(), "en", Shelf.ALL));
        assertEquals(List.of("Food 0[Meals 0[]]"), told(tree.of(List.of(), "en", new Shelf.OfTerm(new UUID(0, 2)))));
    }

    @Test
    void tenThousandListingsOfAThousandTermsAreCountedWhole() {
        TermTree tree = new TermTree(IntStream.rangeClosed(1, 1_000)
                .mapToObj(id -> term(id, "Term " + id, id == 1 ? null : id / 2))
                .toList());
        List<Listing> all = IntStream.range(0, 10_000)
                .mapToObj(id -> listing(id, 1 + id % 1_000, 1 + id * 7 % 1_000))
                .toList();
        assertEquals(10_000, tree.of(all, "en", Shelf.ALL).getFirst().listings());
    }
}
