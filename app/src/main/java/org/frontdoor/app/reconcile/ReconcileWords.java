package org.frontdoor.app.reconcile;

import java.time.Instant;
import java.util.Locale;
import org.frontdoor.app.cases.CaseWords;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.app.ui.text.WallClock;
import org.frontdoor.model.remote.Difference;
import org.frontdoor.model.remote.RemoteCase.Theirs;

/// Differences in words.
final class ReconcileWords {
    private final Texts texts;
    private final WallClock wall;

    ReconcileWords(Texts texts, WallClock wall) {
        this.texts = texts;
        this.wall = wall;
    }

    String title(DifferenceLine line) {
        String number = CaseWords.grouped(line.remote().number());
        return line.service().isEmpty()
                ? texts.say("line", number, line.agency())
                : texts.say("line.service", number, line.service(), line.agency());
    }

    /// What differs, in two words.
    String kind(Difference difference) {
        return texts.say("kind." + key(difference));
    }

    /// What differs, and what to do about it.
    String sentence(DifferenceLine line) {
        return texts.say("sentence." + key(line.difference()), line.agency());
    }

    /// What their system has said last.
    String theirs(DifferenceLine line, Instant now) {
        Theirs theirs = line.remote().theirs();
        String id = line.remote().remoteId();
        String as = id == null ? "" : texts.say("there-as", line.agency(), id);
        if (theirs == null) {
            return as;
        }
        String said = texts.say(
                theirs.closed() ? "they-closed" : "they-open", wall.moment(theirs.at(), now, texts.language()));
        String words = theirs.words().isEmpty() ? "" : " " + texts.quote(theirs.words());
        return (as + " " + said + words).strip();
    }

    private static String key(Difference difference) {
        return difference.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
