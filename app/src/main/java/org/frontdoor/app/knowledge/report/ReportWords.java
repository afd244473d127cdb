package org.frontdoor.app.knowledge.report;

import java.time.Instant;
import java.util.List;
import org.frontdoor.app.ui.controls.Pill;
import org.frontdoor.app.ui.controls.Tone;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.app.ui.text.WallClock;
import org.frontdoor.model.knowledge.ArticleReport;
import org.frontdoor.model.knowledge.ArticleReport.Outcome;

/// How a report stands, in words.
final class ReportWords {
    private final Texts texts;
    private final WallClock wall;

    ReportWords(Texts texts, WallClock wall) {
        this.texts = texts;
        this.wall = wall;
    }

    Pill state(ArticleReport report, Instant now) {
        Tone tone = report.open()
                ? report.late(now) ? Tone.DANGER : Tone.AMBER
                : report.outcome() == Outcome.STANDS ? Tone.NEUTRAL : Tone.GOOD;
        return new Pill(stands(report, now), tone);
    }

    /// How it stands, and whether the article's next text waits to be published.
    List<Pill> states(ReportLine line, Instant now) {
        Pill first = state(line.report(), now);
        return line.corrector().isEmpty()
                ? List.of(first)
                : List.of(first, new Pill(texts.say("state.in-review"), Tone.INFO));
    }

    private String stands(ArticleReport report, Instant now) {
        if (!report.open()) {
            return texts.say(
                    report.outcome() == null
                            ? "state.answered"
                            : report.outcome() == Outcome.STANDS ? "state.stands" : "state.corrected");
        }
        if (report.dueAt() == null) {
            return texts.say("state.open");
        }
        return texts.say(report.late(now) ? "state.late" : "state.due", moment(report.dueAt(), now));
    }

    String reported(ReportLine line, Instant now) {
        return texts.say("reported", line.reporter(), moment(line.report().reportedAt(), now));
    }

    String moment(Instant at, Instant now) {
        return wall.moment(at, now, texts.language());
    }
}
