package org.frontdoor.app.search;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.model.knowledge.Article;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.program.Program;

/// The articles that somebody is to find now: those that hold today, by the program's time and central's clock, and
/// are not for another agency's people alone. Any thread.
public final class AnswersInForce {
    private final Workspace workspace;

    public AnswersInForce(Workspace workspace) {
        this.workspace = workspace;
    }

    /// The day it is where the program is.
    public LocalDate today() {
        ZoneId zone = workspace
                .find(Program.KIND, Program.theId())
                .map(Program::timeZone)
                .orElseGet(ZoneId::systemDefault);
        return LocalDate.ofInstant(workspace.now(), zone);
    }

    public List<Article> all() {
        LocalDate today = today();
        Actor me = workspace.me();
        return workspace.all(Article.KIND).stream()
                .filter(article -> article.isFoundBy(me, today))
                .toList();
    }

    /// Whether this one is among them.
    public boolean has(Article article) {
        return article.isFoundBy(workspace.me(), today());
    }
}
