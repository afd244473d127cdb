package org.frontdoor.app.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.frontdoor.app.ui.controls.Pill;
import org.frontdoor.app.ui.controls.Tone;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.app.ui.text.WallClock;
import org.frontdoor.model.directory.Listing;
import org.frontdoor.model.directory.OpenNow;
import org.frontdoor.model.directory.Site;
import org.frontdoor.model.program.OpeningHours.State;
import org.frontdoor.model.program.Program;
import org.frontdoor.model.program.Program.ClosedDay;
import org.jspecify.annotations.Nullable;

/// Says whether something of the directory is open, and how sure all that is.
public final class OpenWords {
    private static final int THIS_WEEK = 7;

    private final Texts texts;
    private final Supplier<Instant> now;
    private final ZoneId zone;
    private final List<ClosedDay> holidays;

    /// @param texts of any area
    /// @param program whose zone and public holidays count; `null` where there is none
    public OpenWords(Texts texts, Supplier<Instant> now, @Nullable Program program) {
        this.texts = texts.area("directory");
        this.now = now;
        this.zone = program == null ? ZoneId.systemDefault() : program.timeZone();
        this.holidays = program == null ? List.of() : program.closedOn();
    }

    Texts texts() {
        return texts;
    }

    public OpenNow now(Listing listing) {
        return listing.openNow(now.get(), zone, holidays);
    }

    OpenNow now(Listing listing, Site site) {
        return OpenNow.of(listing.hoursAt(site), now.get(), zone, holidays);
    }

    public Pill pill(OpenNow open) {
        Pill pill = new Pill(of(open), tone(open)).mayWrap();
        pill.getStyleClass().add("listing-open");
        return pill;
    }

    private static Tone tone(OpenNow open) {
        if (open.holiday().isPresent()) {
            return Tone.AMBER;
        }
        return open.isOpen() ? Tone.GOOD : Tone.NEUTRAL;
    }

    public String of(OpenNow open) {
        return switch (open.state().orElse(null)) {
            case State.Open(Optional<Instant> until) -> {
                String told = until.map(end -> texts.say("open.until", moment(end)))
                        .orElseGet(() -> texts.say("open.always"));
                yield open.holiday()
                        .map(day -> texts.say("open.holiday", told, day))
                        .orElse(told);
            }
            case State.Closed(Optional<Instant> from, Optional<String> why) -> {
                String told = from.map(start -> texts.say("closed.until", moment(start)))
                        .orElseGet(() -> texts.say("closed"));
                yield why.map(day -> texts.say("closed.why", told, day)).orElse(told);
            }
            case null -> texts.say("open.unknown");
        };
    }

    /// The time alone today, with the day of the week within one, with the date beyond.
    private String moment(Instant at) {
        WallClock wall = new WallClock(zone);
        long days = ChronoUnit.DAYS.between(wall.day(now.get()), wall.day(at));
        return days > 0 && days < THIS_WEEK
                ? DateTimeFormatter.ofPattern("EEE", texts.language().locale()).format(wall.day(at)) + " "
                        + wall.time(at)
                : wall.moment(at, now.get(), texts.language());
    }

    /// How sure it is: amber where nobody has made sure for a year.
    public Pill assured(Listing listing) {
        Listing.Assured assured = listing.assured();
        if (assured == null) {
            return styled(new Pill(texts.say("assured.never"), Tone.AMBER));
        }
        LocalDate today = LocalDate.ofInstant(now.get(), zone);
        String on = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(texts.language().locale())
                .format(assured.on());
        return styled(
                assured.isStale(today)
                        ? new Pill(texts.say("assured.stale", on), Tone.AMBER)
                        : new Pill(texts.say("assured", on), Tone.GOOD));
    }

    /// The same in short, by its age.
    public Pill age(Listing listing) {
        Listing.Assured assured = listing.assured();
        if (assured == null) {
            return new Pill(texts.say("assured.never.short"), Tone.AMBER).mayWrap();
        }
        LocalDate today = LocalDate.ofInstant(now.get(), zone);
        long months = Math.max(0, ChronoUnit.MONTHS.between(assured.on(), today));
        String age = months == 0 ? texts.say("assured.lately") : texts.count("assured.months", months);
        return assured.isStale(today)
                ? new Pill(texts.say("assured.call", age), Tone.AMBER).mayWrap()
                : new Pill(age, Tone.NEUTRAL).mayWrap();
    }

    private static Pill styled(Pill pill) {
        pill.getStyleClass().add("listing-assured");
        return pill.mayWrap();
    }
}
