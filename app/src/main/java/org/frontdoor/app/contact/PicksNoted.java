package org.frontdoor.app.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.frontdoor.app.search.AnswerSearch;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.model.contact.Contact;
import org.frontdoor.model.knowledge.Article;
import org.frontdoor.model.picks.Answered;
import org.frontdoor.model.picks.NotePick;

/// What an agent took for a caller's words, for those who hear like words later: the service and what was read out,
/// each once.
final class PicksNoted {
    /// Who opened more was still looking.
    private static final int MOST_ARTICLES = 4;

    private final Workspace workspace;
    private final AnswerSearch search;

    PicksNoted(Workspace workspace, AnswerSearch search) {
        this.workspace = workspace;
        this.search = search;
    }

    /// Nothing where the caller said no word that the program has published.
    /// @param chosen code of the service that was chosen last, or empty
    List<NotePick> of(ContactForm form, String chosen) {
        List<String> terms = terms(form);
        List<NotePick> picks = new ArrayList<>();
        if (!terms.isEmpty()) {
            service(form, chosen).ifPresent(code -> picks.add(new NotePick(Answered.SERVICE, code, terms)));
            slugs(form.readOut()).forEach(slug -> picks.add(new NotePick(Answered.ARTICLE, slug, terms)));
        }
        return picks;
    }

    /// The one on the form, or the one that led to the answer.
    private Optional<String> service(ContactForm form, String chosen) {
        return Optional.ofNullable(form.service())
                .or(() -> Optional.ofNullable(form.article())
                        .flatMap(id -> workspace.find(Article.KIND, id))
                        .filter(article -> article.services().contains(chosen))
                        .map(article -> chosen));
    }

    /// Those that were opened last.
    private List<String> slugs(List<Contact.ArticleUse> readOut) {
        return readOut.reversed().stream()
                .flatMap(use -> workspace.find(Article.KIND, use.article()).stream())
                .map(Article::slug)
                .distinct()
                .limit(MOST_ARTICLES)
                .toList();
    }

    /// A word that is the caller's name or place is theirs, though the program may have published it, too.
    private List<String> terms(ContactForm form) {
        List<String> theirs = search.published(
                String.join(" ", form.caller().name(), form.caller().email(), form.address(), form.placeDetail()));
        return search.published(form.words()).stream()
                .filter(term -> !theirs.contains(term))
                .limit(NotePick.MOST_TERMS)
                .toList();
    }
}
