package org.frontdoor.app.imports.articles;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.frontdoor.model.catalog.Agency;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.knowledge.Article;
import org.frontdoor.model.knowledge.ArticleDraft;
import org.frontdoor.model.knowledge.ArticleSlug;
import org.frontdoor.model.knowledge.ArticleVersion;
import org.frontdoor.model.program.Program;

/// What must be known of central to plan an import.
public final class ArticleNeeds {
    private ArticleNeeds() {}

    /// What can be asked for by the files alone.
    public static List<EntryRef> first(List<SourceArticle> articles) {
        Set<EntryRef> needs = new LinkedHashSet<>();
        needs.add(EntryRef.to(Program.KIND, Program.theId()));
        Set<String> names = new LinkedHashSet<>();
        for (SourceArticle article : articles) {
            String slug = ArticleSlug.free(article.slug(), name -> names.contains(name + "/" + article.language()));
            names.add(slug + "/" + article.language());
            needs.add(EntryRef.to(Article.KIND, Article.idOf(slug, article.language())));
            needs.add(EntryRef.to(ArticleDraft.KIND, Article.idOf(slug, article.language())));
            needs.add(EntryRef.to(Agency.KIND, Agency.idOf(article.text().agency())));
            article.text().services().forEach(code -> needs.add(EntryRef.to(Service.KIND, Service.idOf(code))));
            article.links()
                    .keySet()
                    .forEach(slugOfLink ->
                            needs.add(EntryRef.to(Article.KIND, Article.idOf(slugOfLink, article.language()))));
        }
        return List.copyOf(needs);
    }

    /// What the first answers point to.
    public static List<EntryRef> then(List<SourceArticle> articles, KnownEntries known) {
        Set<EntryRef> needs = new LinkedHashSet<>();
        for (EntryRef first : first(articles)) {
            if (first.kind().equals(Article.KIND.name())) {
                known.find(Article.KIND, first.id()).ifPresent(article -> {
                    needs.add(EntryRef.to(Agency.KIND, Agency.idOf(article.agency())));
                    article.services().forEach(code -> needs.add(EntryRef.to(Service.KIND, Service.idOf(code))));
                    needs.add(EntryRef.to(ArticleVersion.KIND, ArticleVersion.idOf(article.id(), article.published())));
                });
            } else if (first.kind().equals(ArticleDraft.KIND.name())) {
                known.find(ArticleDraft.KIND, first.id()).ifPresent(draft -> {
                    needs.add(EntryRef.to(Agency.KIND, Agency.idOf(draft.text().agency())));
                    draft.text().services().forEach(code -> needs.add(EntryRef.to(Service.KIND, Service.idOf(code))));
                });
            }
        }
        return List.copyOf(needs);
    }

    /// Links of articles to others that are neither here nor in the files.
    public static List<Remark> brokenLinks(List<SourceArticle> articles, KnownEntries known) {
        Set<String> slugs = new LinkedHashSet<>();
        articles.forEach(article -> slugs.add(article.slug()));
        List<Remark> broken = new ArrayList<>();
        for (SourceArticle article : articles) {
            article.links().forEach((slug, line) -> {
                if (!slugs.contains(slug)
                        && known.find(Article.KIND, Article.idOf(slug, article.language()))
                                .isEmpty()) {
                    broken.add(Remark.warning(
                            article.file(), line, "links to an article that is not there, «" + slug + "»"));
                }
            });
        }
        return broken;
    }
}
