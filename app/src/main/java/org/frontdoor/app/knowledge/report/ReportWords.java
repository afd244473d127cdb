package org.frontdoor.app.knowledge.report;

import java.time.Instant;
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

    String stands(ArticleReport report, Instant now) {
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
