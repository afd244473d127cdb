package org.frontdoor.app.directory;

import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.frontdoor.model.directory.Listing;
import org.frontdoor.model.directory.TaxonomyTerm;
import org.jspecify.annotations.Nullable;

/// The kinds of help as a tree, by the terms' parents. Real directories name parents that are missing, and some that
/// lead back to themselves: whatever hangs on such a one stands at the top. Any thread.
public final class TermTree {
    static final TermTree EMPTY = new TermTree(List.of());

    private final Map<UUID, TaxonomyTerm> terms = new LinkedHashMap<>();
    private final Map<UUID, UUID> parents = new HashMap<>();
    private final Map<UUID, List<TaxonomyTerm>> children = new HashMap<>();
    private final List<TaxonomyTerm> tops;

    /// A term with how many listings are of it or of one below; those below, by name.
    public record Kind(Shelf shelf, String name, int listings, List<Kind> below) {
        public Kind {
            below = List.copyOf(below);
        }
    }

    TermTree(Collection<TaxonomyTerm> all) {
        all.forEach(term -> terms.put(term.id(), term));
        terms.values().forEach(term -> {
            UUID parent = term.parent();
            if (parent != null && terms.containsKey(parent)) {
                parents.put(term.id(), parent);
            }
        });
        terms.keySet().stream().sorted().filter(this::leadsBack).forEach(parents::remove);
        parents.forEach((term, parent) ->
                children.computeIfAbsent(parent, id -> new ArrayList<>()).add(terms.get(term)));
        tops = terms.values().stream()
                .filter(term -> !parents.containsKey(term.id()))
                .toList();
    }

    private boolean leadsBack(UUID term) {
        Set<UUID> seen = new HashSet<>();
        for (UUID each = parents.get(term); each != null && seen.add(each); each = parents.get(each)) {
            if (each.equals(term)) {
                return true;
            }
        }
        return false;
    }

    /// The listing's terms and all that are broader.
    private Set<UUID> above(Listing listing) {
        Set<UUID> above = new HashSet<>();
        for (UUID term : listing.terms()) {
            for (UUID each = terms.containsKey(term) ? term : null;
                    each != null && above.add(each);
                    each = parents.get(each)) {}
        }
        return above;
    }

    /// Whether it stands there.
    public boolean holds(Shelf shelf, Listing listing) {
        return switch (shelf) {
            case Shelf.All() -> true;
            case Shelf.OfTerm(UUID term) -> above(listing).contains(term);
            case Shelf.OfNone() -> listing.terms().stream().noneMatch(terms::containsKey);
        };
    }

    /// The kinds that these listings are of. A kind that has none is left out, unless somebody stands there.
    ///
    /// @param language in which they are named and ordered
    public List<Kind> of(Collection<Listing> listings, String language, Shelf stands) {
        Map<UUID, Integer> counts = new HashMap<>();
        listings.forEach(listing -> above(listing).forEach(term -> counts.merge(term, 1, Integer::sum)));
        if (stands instanceof Shelf.OfTerm(UUID term)) {
            for (UUID each = term; each != null && terms.containsKey(each); each = parents.get(each)) {
                counts.putIfAbsent(each, 0);
            }
        }
        return kinds(tops, new Naming(counts, language, Collator.getInstance(Locale.forLanguageTag(language))));
    }

    private record Naming(Map<UUID, Integer> counts, String language, Collator collator) {
        String name(TaxonomyTerm term) {
            String name = term.name().in(language);
            return name.isBlank() ? term.code() : name;
        }

        CollationKey key(TaxonomyTerm term) {
            return collator.getCollationKey(name(term));
        }
    }

    private List<Kind> kinds(@Nullable List<TaxonomyTerm> of, Naming naming) {
        return of == null
                ? List.of()
                : of.stream()
                        .filter(term -> naming.counts.containsKey(term.id()))
                        .sorted(Comparator.comparing(naming::key))
                        .map(term -> new Kind(
                                new Shelf.OfTerm(term.id()),
                                naming.name(term),
                                naming.counts.getOrDefault(term.id(), 0),
                                kinds(children.get(term.id()), naming)))
                        .toList();
    }
}
