package org.frontdoor.app.cli.central;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.frontdoor.app.imports.articles.KnownEntries;
import org.frontdoor.app.imports.articles.PlannedArticle.Here;
import org.frontdoor.app.imports.articles.PlannedArticle.Written;
import org.frontdoor.model.command.Clash;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.knowledge.Article;
import org.frontdoor.model.knowledge.ArticleDraft;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.wire.Outcome;

/// Gives planned articles to central. What somebody changed since it was planned is left as they have it: it is looked
/// at again right before, and central's rules catch what comes between even so.
final class ArticleGiving {
    /// So few that little time goes by between looking and giving.
    private static final int AT_ONCE = 20;

    private static final String UNTOUCHED = " Nothing of theirs is written over; look at it, then import again.";

    private final CentralKnowledge central;
    private final Actor actor;
    private final ArticleReport report;

    ArticleGiving(CentralKnowledge central, Actor actor, ArticleReport report) {
        this.central = central;
        this.actor = actor;
        this.report = report;
    }

    void give(List<Written> planned) throws IOException {
        for (int from = 0; from < planned.size(); from += AT_ONCE) {
            some(planned.subList(from, Math.min(planned.size(), from + AT_ONCE)));
        }
    }

    private void some(List<Written> planned) throws IOException {
        KnownEntries now = new KnownEntries();
        central.fetch(
                planned.stream()
                        .flatMap(article -> Stream.of(
                                EntryRef.to(Article.KIND, article.article()),
                                EntryRef.to(ArticleDraft.KIND, article.article())))
                        .toList(),
                now);
        List<Written> same = new ArrayList<>();
        for (Written article : planned) {
            Here here = Here.of(article.article(), now);
            if (here.equals(article.over())) {
                same.add(article);
            } else {
                report.failed(
                        article,
                        article.over().changed(here),
                        "Somebody changed this article after it was looked at." + UNTOUCHED);
            }
        }
        Iterator<Outcome> outcomes = central.give(
                        same.stream()
                                .flatMap(article -> article.commands().stream())
                                .toList(),
                        actor)
                .iterator();
        for (Written article : same) {
            // What follows from the first no of an article says nothing new.
            boolean good = true;
            for (int i = 0; i < article.commands().size() && outcomes.hasNext(); i++) {
                Outcome outcome = outcomes.next();
                if (good && !(outcome instanceof Outcome.Accepted)) {
                    failed(article, outcome, i);
                    good = false;
                }
            }
        }
    }

    private void failed(Written article, Outcome outcome, int step) {
        String before = step == 0 ? "" : "Its words are in the draft, but that is as far as it went: ";
        switch (outcome) {
            case Outcome.Accepted accepted -> {}
            case Outcome.Refused no ->
                report.failed(article, List.of(), before + no.problem().detail());
            case Outcome.Later later ->
                report.failed(article, List.of(), before + later.problem().detail());
            case Outcome.Conflict clash ->
                report.failed(
                        article,
                        clash.clashes().stream().map(Clash::field).toList(),
                        clash.problem().detail() + UNTOUCHED);
        }
    }
}
