package org.frontdoor.central.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.frontdoor.central.store.Database;
import org.frontdoor.central.store.EntryStore;
import org.frontdoor.central.store.Site;
import org.frontdoor.central.store.StoredEntry;
import org.frontdoor.model.catalog.Agency;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.directory.DirectoryEntry;
import org.frontdoor.model.directory.Listing;
import org.frontdoor.model.directory.Organization;
import org.frontdoor.model.directory.TaxonomyTerm;
import org.frontdoor.model.knowledge.Article;

/// Services, agencies and articles as they stand.
public final class Catalog {
    private final Database database;
    private final Site site;
    private final EntryStore store;

    public Catalog(Database database, Site site, EntryStore store) {
        this.database = database;
        this.site = site;
        this.store = store;
    }

    public List<Service> services() {
        return all(Service.KIND);
    }

    public Optional<Service> service(String code) {
        return services().stream()
                .filter(service -> service.code().equals(code))
                .findFirst();
    }

    public List<Agency> agencies() {
        return all(Agency.KIND);
    }

    public List<Article> articles() {
        return all(Article.KIND);
    }

    /// All languages of an article.
    public List<Article> articles(String slug) {
        return articles().stream()
                .filter(article -> article.slug().equals(slug))
                .toList();
    }

    /// What other bodies offer, and who they are.
    public List<DirectoryEntry> directory() {
        List<DirectoryEntry> entries = new ArrayList<>(all(TaxonomyTerm.KIND));
        entries.addAll(all(Organization.KIND));
        entries.addAll(all(Listing.KIND));
        return entries;
    }

    private <T extends Entry> List<T> all(EntryKind<T> kind) {
        // Ordered as the key is, its first columns too: H2 reads every entry there is otherwise.
        return database.read(handle -> handle
                .createQuery("SELECT kind, id, version, scope, stage, body FROM entry"
                        + " WHERE site = :site AND kind = :kind AND body IS NOT NULL ORDER BY site, kind, id")
                .bind("site", site.id())
                .bind("kind", kind.name())
                .map((row, context) -> StoredEntry.of(row))
                .list()
                .stream()
                .flatMap(row -> store.read(kind, row).stream())
                .toList());
    }
}
