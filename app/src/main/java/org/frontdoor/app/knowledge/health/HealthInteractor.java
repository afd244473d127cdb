package org.frontdoor.app.knowledge.health;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiPredicate;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import org.frontdoor.app.knowledge.health.HealthRow.Goal;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.model.catalog.Agency;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.contact.Contact;
import org.frontdoor.model.knowledge.Article;
import org.frontdoor.model.knowledge.ArticleDraft;
import org.frontdoor.model.knowledge.ArticleReport;
import org.frontdoor.model.knowledge.FailedSearch;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.program.Program;

/// Reads what the page tells. Any thread but the screen's.
final class HealthInteractor {
    /// Asking the search takes some milliseconds; who has not had the time for so many has none for more.
    private static final int MOST_ASKED_AGAIN = 200;

    private final Workspace workspace;
    private final ZoneId zone;
    private final BiPredicate<String, String> finds;
    private final IntSupplier edition;
    private final Map<String, Boolean> foundToday = new ConcurrentHashMap<>();
    private final AtomicInteger foundIn = new AtomicInteger();

    /// @param finds whether the search has an answer for words in a language
    /// @param edition another one once it may have other answers
    HealthInteractor(Workspace workspace, ZoneId zone, BiPredicate<String, String> finds, IntSupplier edition) {
        this.edition = edition;
        this.workspace = workspace;
        this.zone = zone;
        this.finds = finds;
    }

    HealthFigures read(Span span) {
        Actor me = workspace.me();
        boolean sees = me.role().inProgram();
        return HealthFigures.of(
                new HealthGround(
                        workspace.all(Article.KIND).stream()
                                .filter(article -> sees || article.agency().equals(me.agency()))
                                .toList(),
                        every(ArticleDraft.KIND),
                        every(ArticleReport.KIND),
                        sees ? every(FailedSearch.KIND) : List.of(),
                        sees ? workspace.extracts(ContactUse.EXTRACT) : List.of(),
                        sees,
                        workspace.all(Agency.KIND).stream().collect(Collectors.toMap(Agency::code, Agency::name)),
                        workspace
                                .find(Program.KIND, Program.theId())
                                .map(Program::languages)
                                .filter(languages -> !languages.isEmpty())
                                .map(List::getFirst)
                                .orElse("en"),
                        workspace.now(),
                        zone),
                span);
    }

    private <T extends Entry> List<T> every(EntryKind<T> kind) {
        List<T> all = new ArrayList<>();
        workspace.scan(kind, all::add);
        return all;
    }

    /// Those of the words, as they are counted, for which the search has an answer by now in their language.
    Set<String> foundToday(Measured failed) {
        int now = edition.getAsInt();
        if (foundIn.getAndSet(now) != now) {
            foundToday.clear();
        }
        Set<String> found = new HashSet<>();
        for (HealthRow row : failed.rows().stream().limit(MOST_ASKED_AGAIN).toList()) {
            if (Thread.currentThread().isInterrupted()) {
                break;
            }
            if (row.goal() instanceof Goal.Search(String words, String language)
                    && foundToday.computeIfAbsent(row.bar(), once -> finds.test(words, language))) {
                found.add(row.bar());
            }
        }
        return found;
    }

    /// The search knows something else from now on.
    void searchAnew() {
        foundToday.clear();
    }

    /// What was said in a contact.
    Heard heard(UUID contact) {
        return workspace
                .find(Contact.KIND, contact)
                .map(known -> new Heard(known.words(), known.language()))
                .orElse(new Heard("", ""));
    }

    record Heard(String words, String language) {}
}
