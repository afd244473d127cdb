package org.frontdoor.app.knowledge.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.frontdoor.app.shell.Notice;
import org.frontdoor.app.shell.ShellModel;
import org.frontdoor.app.ui.controls.Tone;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.knowledge.ArticleReport;
import org.frontdoor.model.knowledge.ArticleReport.Outcome;

/// Tells those who reported something what became of it, above whatever room they are in, until they have read it.
final class ReportNews {
    private final ShellModel shell;
    private final Texts texts;
    private final Consumer<ReportLine> read;
    private final Set<String> told = new HashSet<>();

    /// @param read opens one
    ReportNews(ShellModel shell, Texts texts, Consumer<ReportLine> read) {
        this.shell = shell;
        this.texts = texts;
        this.read = read;
    }

    /// One notice: of the one there is, or of how many there are.
    void tell(List<ReportLine> answered) {
        Set<String> now = new HashSet<>();
        if (!answered.isEmpty()) {
            ReportLine first = answered.getFirst();
            String sentence = answered.size() == 1 ? one(first.report()) : texts.say("news.many", answered.size());
            now.add(sentence);
            if (!told.equals(now)) {
                shell.tell(new Notice(
                        "report-answered",
                        Tone.INFO,
                        sentence,
                        new Notice.Action(texts.say("news.read"), () -> read.accept(first))));
            }
        } else if (!told.isEmpty()) {
            shell.withdraw("report-answered");
        }
        told.clear();
        told.addAll(now);
    }

    private String one(ArticleReport report) {
        String title = texts.quote(report.title());
        return report.outcome() == Outcome.STANDS
                ? texts.say("news.stands", title)
                : texts.say("news.corrected", title);
    }
}
