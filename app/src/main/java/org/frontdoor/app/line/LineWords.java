package org.frontdoor.app.line;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Supplier;
import org.frontdoor.app.disk.DiskSpace.Room;
import org.frontdoor.app.sync.Connection;
import org.frontdoor.app.sync.NumberStock;
import org.frontdoor.app.sync.SyncItem;
import org.frontdoor.app.sync.SyncState;
import org.frontdoor.app.ui.controls.StatusPill.Status;
import org.frontdoor.app.ui.controls.Tone;
import org.frontdoor.app.ui.problem.ProblemWords;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.app.ui.text.WallClock;

/// Says how the line is. Offline is a calm fact with a count, never an alarm.
public final class LineWords {
    private final Texts texts;
    private final WallClock clock;
    private final Supplier<Instant> now;
    private final ProblemWords problems;

    /// Speaks with the given texts.
    ///
    /// @param texts those of the area `line`
    /// @param clock the program's
    /// @param now what is today: other days are named
    public LineWords(Texts texts, WallClock clock, Supplier<Instant> now) {
        this.texts = texts;
        this.clock = clock;
        this.now = now;
        this.problems = ProblemWords.in(texts);
    }

    /// For the pill in the bar.
    public Status status(SyncState state) {
        String unsent = state.unsent() == 0 ? texts.say("nothing-unsent") : texts.count("unsent", state.unsent());
        String kept = state.unsent() == 0 ? texts.say("nothing-unsent") : texts.count("unsent-safe", state.unsent());
        return switch (state.connection()) {
            case Connection.Connecting _ -> new Status(Tone.NEUTRAL, texts.say("connecting"));
            case Connection.Online _
            when state.stalled().isPresent() -> new Status(Tone.AMBER, texts.say("stalled", unsent));
            case Connection.Online _ -> new Status(Tone.GOOD, texts.say("online", unsent));
            case Connection.Offline offline ->
                new Status(Tone.AMBER, texts.say("offline", time(offline.since()), kept));
            case Connection.SignInNeeded _ -> new Status(Tone.AMBER, texts.say("sign-in-needed", kept));
        };
    }

    /// What stands in the way, with the next step; empty while nothing does.
    String why(SyncState state) {
        return switch (state.connection()) {
            case Connection.Connecting _ -> "";
            case Connection.Online _ ->
                state.stalled()
                        .map(since -> texts.say("why-stalled", time(since)))
                        .orElse("");
            case Connection.Offline offline -> texts.say("why", problems.of(offline.why()));
            case Connection.SignInNeeded needed -> problems.of(needed.why());
        };
    }

    /// When the last news came.
    String lastNews(SyncState state) {
        return state.copyOf()
                .map(instant -> texts.say("last-news", time(instant)))
                .orElseGet(() -> texts.say("no-news-yet"));
    }

    /// That the disk fills up, with the next step, or nothing.
    String disk(Room room) {
        return switch (room) {
            case Room.Enough _, Room.Unknown _ -> "";
            case Room.Low(long free) -> texts.say("disk.low", free >> 20);
            case Room.TooLittle(long free) -> texts.say("disk.full", free >> 20);
        };
    }

    /// That this computer held something else than the center, or nothing.
    String disagreed(SyncState state) {
        return state.disagreed()
                .map(instant -> texts.say("disagreed", time(instant)))
                .orElse("");
    }

    /// That this computer's clock is wrong, or nothing.
    public String clock(SyncState state) {
        return state.skew()
                .map(ahead -> texts.say(ahead.isNegative() ? "clock.behind" : "clock.ahead", amount(ahead.abs())))
                .orElse("");
    }

    /// Which numbers there are to give.
    String numbers(NumberStock stock) {
        return stock.left() == 0 && stock.provisional() > 0
                ? texts.say("numbers.provisional")
                : texts.count("numbers", stock.left());
    }

    private String amount(Duration time) {
        long minutes = Math.round(time.toSeconds() / 60.0);
        long hours = Math.round(minutes / 60.0);
        if (minutes < 60) {
            return texts.count("minutes", minutes);
        }
        return hours < 48 ? texts.count("hours", hours) : texts.count("days", Math.round(hours / 24.0));
    }

    String state(SyncItem.State state) {
        return texts.say("state." + state.name().toLowerCase(Locale.ROOT));
    }

    /// What was done. A new kind costs nothing here: its name in words, as “Open case” for `open-case`, stands in.
    String what(SyncItem item) {
        return texts.find("kind." + item.kind()).orElseGet(() -> plain(item));
    }

    /// The same for a line in which several of a kind may stand.
    String what(LineItem line) {
        return line.times() == 1 ? what(line.item()) : texts.count("picks", line.times());
    }

    private static String plain(SyncItem item) {
        String words = item.kind().replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /// Why it is not at central yet, where there is something to say.
    String why(SyncItem item) {
        return item.problem().map(problems::of).orElse("");
    }

    /// Time of day in the program's zone, with the day where it is not today.
    public String time(Instant instant) {
        return clock.moment(instant, now.get(), texts.language());
    }

    static Tone tone(SyncItem.State state) {
        return switch (state) {
            case PENDING, WAITING, UNKNOWN -> Tone.AMBER;
            case SENDING -> Tone.INFO;
            case ACCEPTED -> Tone.GOOD;
            case REFUSED, CONFLICT -> Tone.DANGER;
        };
    }
}
