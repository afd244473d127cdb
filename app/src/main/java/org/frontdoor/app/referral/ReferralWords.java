package org.frontdoor.app.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.frontdoor.app.ui.controls.Pill;
import org.frontdoor.app.ui.controls.Tone;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.app.ui.text.WallClock;
import org.frontdoor.model.referral.Referral;
import org.frontdoor.model.referral.ReferralEvent;
import org.frontdoor.model.referral.ReferralOutcome;
import org.frontdoor.model.referral.UnmetReason;

/// How a referral stands, in words.
final class ReferralWords {
    private final Texts texts;
    private final WallClock wall;

    ReferralWords(Texts texts, WallClock wall) {
        this.texts = texts;
        this.wall = wall;
    }

    String outcome(ReferralOutcome outcome) {
        return texts.say("outcome." + key(outcome));
    }

    String unmet(UnmetReason reason) {
        return texts.say("unmet." + key(reason));
    }

    private static String key(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Pill state(Referral full) {
        Tone tone = switch (full.outcome()) {
            case HELPED -> Tone.GOOD;
            case NOT_THEIRS, NOT_REACHED, UNMET -> Tone.AMBER;
            case REACHED -> Tone.INFO;
            case WAITING, SENT_ON -> Tone.NEUTRAL;
        };
        return new Pill(outcome(full.outcome()), tone);
    }

    /// When somebody looks again; empty where nobody does.
    String followUp(Referral full, Instant now) {
        LocalDate day = full.followUpOn();
        if (day == null || !full.open()) {
            return "";
        }
        int late = day.compareTo(wall.day(now));
        return late < 0
                ? texts.say("follow-up.late", day(day, now))
                : late == 0 ? texts.say("follow-up.today") : texts.say("follow-up.on", day(day, now));
    }

    /// The weekday too: «Wed, Dec 2».
    String day(LocalDate day, Instant now) {
        boolean thisYear = wall.day(now).getYear() == day.getYear();
        return DateTimeFormatter.ofLocalizedPattern(thisYear ? "MMMEd" : "yMMMEd")
                .withLocale(texts.language().locale())
                .format(day);
    }

    String made(ReferralLine line, Instant now) {
        return texts.say("made", line.maker(), moment(line.full().madeAt(), now));
    }

    /// What was said, by whom and when.
    String event(ReferralEvent event, String by, String agency, Instant now) {
        String what = switch (event.outcome()) {
            case SENT_ON -> texts.say("event.sent-on", agency);
            case UNMET ->
                event.unmet() == null ? outcome(event.outcome()) : texts.say("event.unmet", unmet(event.unmet()));
            case WAITING, REACHED, NOT_REACHED, HELPED, NOT_THEIRS -> outcome(event.outcome());
        };
        return texts.say("event", what, by, moment(event.at(), now));
    }

    String moment(Instant at, Instant now) {
        return wall.moment(at, now, texts.language());
    }
}
