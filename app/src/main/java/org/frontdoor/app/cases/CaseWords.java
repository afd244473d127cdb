package org.frontdoor.app.cases;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.frontdoor.app.cases.filter.CaseColumn;
import org.frontdoor.app.cases.filter.FilterMistake;
import org.frontdoor.app.questions.QuestionWords;
import org.frontdoor.app.ui.problem.ProblemWords;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.app.ui.text.WallClock;
import org.frontdoor.model.cases.CaseStatus;
import org.frontdoor.model.cases.CaseType;
import org.frontdoor.model.cases.FollowUp;
import org.frontdoor.model.cases.Resolution;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.contact.Channel;
import org.frontdoor.model.customer.Phone;
import org.frontdoor.model.customer.PhoneReading;
import org.frontdoor.model.number.ToldNumber;
import org.jspecify.annotations.Nullable;

/// States, times and numbers of cases in the person's language. Status is a sign and a word, so that color and
/// shape are never alone.
public final class CaseWords {
    private static final Duration LAST_AGE_IN_DAYS = Duration.ofDays(14);
    private final Texts texts;
    private final WallClock clock;
    private final ProblemWords problems;

    /// @param texts of the area `cases`
    /// @param clock the program's
    public CaseWords(Texts texts, WallClock clock) {
        this.texts = texts;
        this.clock = clock;
        this.problems = ProblemWords.in(texts);
    }

    public String status(CaseStatus status) {
        return texts.say("status." + key(status));
    }

    /// Closed cases say how they ended.
    public String status(CaseStatus status, Resolution.@Nullable Kind end) {
        return end == null ? status(status) : texts.say("status.closed-as", resolution(end));
    }

    /// It is here only because somebody asked the center for it.
    public String guest() {
        return texts.say("guest");
    }

    /// The same in a list.
    public String guestShort() {
        return texts.say("guest.short");
    }

    /// A shape for the status, of one char.
    public static String sign(CaseStatus status) {
        return switch (status) {
            case NEW -> "○";
            case ASSIGNED -> "●";
            case IN_PROGRESS -> "◐";
            case ON_HOLD -> "‖";
            case CLOSED -> "✓";
        };
    }

    public String resolution(Resolution.Kind kind) {
        return texts.say("resolution." + key(kind));
    }

    /// As it stands on a chip, with a capital.
    String resolutionAlone(Resolution.Kind kind) {
        String word = resolution(kind);
        return word.substring(0, 1).toUpperCase(locale()) + word.substring(1);
    }

    public String followUp(FollowUp wish) {
        return texts.say("follow-up." + key(wish));
    }

    /// What a rule calls a part of a case.
    String field(String name, QuestionWords questions) {
        return switch (name) {
            case "description" -> texts.say("field.description");
            case "place" -> texts.say("field.place");
            case "follow-up" -> texts.say("field.follow-up");
            default -> questions.asked(name).map(texts::quote).orElse(name);
        };
    }

    public String channel(Channel channel) {
        return texts.say("channel." + key(channel));
    }

    public String type(CaseType type) {
        return texts.say("type." + key(type));
    }

    String column(CaseColumn column) {
        return texts.say("column." + key(column));
    }

    /// How long ago, or the day once that says more.
    public String age(Instant at, Instant now) {
        Duration age = Duration.between(at, now);
        if (age.isNegative() || age.compareTo(Duration.ofMinutes(1)) < 0) {
            return texts.say("age.now");
        }
        if (age.compareTo(Duration.ofHours(1)) < 0) {
            return texts.say("age.minutes", age.toMinutes());
        }
        if (age.compareTo(Duration.ofDays(1)) < 0) {
            return texts.say("age.hours", age.toHours());
        }
        return age.compareTo(LAST_AGE_IN_DAYS) < 0 ? texts.say("age.days", age.toDays()) : day(at, now);
    }

    /// The moment in full.
    public String moment(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                .withLocale(locale())
                .withZone(clock.zone())
                .format(at);
    }

    /// The day and the time, as short as they are clear.
    public String shortMoment(Instant at, Instant now) {
        return clock.moment(at, now, texts.language());
    }

    /// In its groups; what is not a number of ours as it is.
    public static String grouped(String number) {
        return ToldNumber.written(number) ? ToldNumber.of(number).grouped() : number;
    }

    /// What stands in place of the service while nobody has said which it is: the customer's own words.
    String noService(CaseRow row) {
        return row.words().isEmpty()
                ? texts.say("no-service")
                : texts.quote(row.words().lines().findFirst().orElse(""));
    }

    public String callers(int callers) {
        return texts.count("callers", callers);
    }

    /// As people write it; empty when there is none.
    public static String phone(@Nullable String stored) {
        if (stored == null) {
            return "";
        }
        return PhoneReading.of(stored) instanceof PhoneReading.Understood(Phone phone) ? phone.display() : stored;
    }

    /// What is wrong with a part of a filter, and what to do.
    public String mistake(FilterMistake mistake) {
        return FilterMistakes.said(mistake, texts);
    }

    /// Why something was not done, and what to do.
    public String problem(Problem problem) {
        return problems.of(problem);
    }

    private String day(Instant at, Instant now) {
        return clock.day(at, now, texts.language());
    }

    private Locale locale() {
        return texts.language().locale();
    }

    static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
