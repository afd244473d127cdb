package org.frontdoor.model.knowledge;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.frontdoor.model.catalog.Agency;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.Entries;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.people.Role;

/// What all deeds on articles have in common: who may do them, and that the thing is there.
final class ArticleRules {
    private ArticleRules() {}

    static Optional<Problem> notKept(Actor actor, String agency, Entries entries) {
        if (Article.keptBy(actor, agency)) {
            return Optional.empty();
        }
        String name =
                entries.find(Agency.KIND, Agency.idOf(agency)).map(Agency::name).orElse(agency);
        String whose = actor.role() == Role.LIAISON ? "You keep the articles of your own agency." : "";
        return Optional.of(new Problem(
                "not-your-article",
                (whose + " This one is kept by " + name + "; report to it what is wrong.").strip()));
    }

    static Decision overDraft(UUID article, Entries entries, Actor actor, Function<ArticleDraft, Decision> rule) {
        return entries.find(ArticleDraft.KIND, article)
                .filter(draft -> actor.sees(ArticleDraft.KIND.scopeOf(draft)))
                .map(rule)
                .orElseGet(() -> Decision.refused(
                        "draft-gone", "There is no draft of this article any more: it was published or thrown away."));
    }

    static Decision overArticle(UUID article, Entries entries, Actor actor, Function<Article, Decision> rule) {
        Article found = entries.find(Article.KIND, article).orElse(null);
        if (found == null || !actor.sees(Article.KIND.scopeOf(found))) {
            return Decision.refused("article-gone", "The article is no longer in the knowledge base.");
        }
        return notKept(actor, found.agency(), entries).map(Decision::refused).orElseGet(() -> rule.apply(found));
    }

    static Decision overtaken() {
        return Decision.refused(
                "draft-changed", "Somebody changed this draft after you read it. Read it once more, then decide.");
    }
}
