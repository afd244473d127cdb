package org.frontdoor.model.program;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.frontdoor.model.program.Program.ClosedDay;
import org.frontdoor.model.program.Program.OpenHours;

/// When a program, or whoever has such hours, takes contacts. Hours are wall-clock times in the program's zone, so a
/// day on which clocks change
/// opens and closes
/// at the printed times all the same. Hours that end at or before their start go on to that time of the next day
/// (`00:00` to `00:00`:
/// around the clock). A closed day has no opening of its own.
public final class OpeningHours {

    /// Longer than any run of closed days: what does not open within it has no hours.
    private static final int DAYS_AHEAD = 60;

    private final ZoneId zone;
    private final Days days;

    public OpeningHours(Program program) {
        this(program.timeZone(), new ByWeekday(program));
    }

    /// @param zone in which the hours are
    public OpeningHours(ZoneId zone, Days days) {
        this.zone = zone;
        this.days = days;
    }

    /// What is printed for each day.
    public interface Days {
        /// When it opens on that day; none where it stays closed.
        List<Hours> on(LocalDate day);

        /// What the day is called on which it stays closed against its habit, if it is one.
        Optional<String> closed(LocalDate day);
    }

    /// From a time to a time, which is of the next day where it is not after the first.
    public record Hours(LocalTime from, LocalTime to) {}

    /// A program's: the same each week but for closed days.
    private record ByWeekday(List<OpenHours> hours, Map<LocalDate, ClosedDay> closed) implements Days {
        ByWeekday(Program program) {
            this(
                    program.hours(),
                    program.closedOn().stream()
                            .collect(Collectors.toMap(ClosedDay::date, Function.identity(), (first, second) -> first)));
        }

        @Override
        public List<Hours> on(LocalDate day) {
            return hours.stream()
                    .filter(span -> span.day() == day.getDayOfWeek() && !closed.containsKey(day))
                    .map(span -> new Hours(span.from(), span.to()))
                    .toList();
        }

        @Override
        public Optional<String> closed(LocalDate day) {
            return Optional.ofNullable(closed.get(day)).map(ClosedDay::name);
        }
    }

    /// Open or not, at a moment.
    public sealed interface State {

        /// Contacts are taken.
        ///
        /// @param until when that ends, or empty when it does not end within two months
        record Open(Optional<Instant> until) implements State {}

        /// Contacts are not taken.
        ///
        /// @param from when they are again, or empty when no hours are known
        /// @param why name of the closed day that it is, or empty
        record Closed(Optional<Instant> from, Optional<String> why) implements State {}
    }

    public boolean isOpen(Instant at) {
        return at(at) instanceof State.Open;
    }

    /// Whether contacts are taken at some time of the day.
    public boolean opensOn(LocalDate day) {
        return spansOf(day).findAny().isPresent();
    }

    /// The first day from this one on that it opens; the day itself where it does not within two months.
    public LocalDate openDay(LocalDate from) {
        return from.datesUntil(from.plusDays(DAYS_AHEAD))
                .filter(this::opensOn)
                .findFirst()
                .orElse(from);
    }

    public State at(Instant now) {
        var today = now.atZone(zone).toLocalDate();
        // Yesterday's hours may reach into today.
        var spans = IntStream.rangeClosed(-1, DAYS_AHEAD)
                .mapToObj(today::plusDays)
                .flatMap(this::spansOf)
                .sorted(Comparator.comparing(Span::from))
                .toList();
        var end = now;
        for (var span : spans) {
            if (!span.from().isAfter(end) && span.to().isAfter(end)) {
                end = span.to();
            }
        }
        if (end.isAfter(now)) {
            var horizon = today.plusDays(DAYS_AHEAD).atStartOfDay(zone).toInstant();
            return new State.Open(end.isBefore(horizon) ? Optional.of(end) : Optional.empty());
        }
        return new State.Closed(
                spans.stream().map(Span::from).filter(now::isBefore).findFirst(), days.closed(today));
    }

    /// The moment by which a program has been open for so long; by the clock where it is not open within two months.
    ///
    /// @param from from when on it counts
    public Instant after(Instant from, Duration open) {
        var left = open;
        var at = from;
        var horizon = from.plus(Duration.ofDays(DAYS_AHEAD));
        while (at.isBefore(horizon)) {
            switch (at(at)) {
                case State.Open(var until) -> {
                    var end = until.orElse(horizon);
                    var span = Duration.between(at, end);
                    if (span.compareTo(left) >= 0) {
                        return at.plus(left);
                    }
                    left = left.minus(span);
                    at = end;
                }
                case State.Closed(var next, var why) -> at = next.orElse(horizon);
            }
        }
        return from.plus(open);
    }

    private record Span(Instant from, Instant to) {}

    private Stream<Span> spansOf(LocalDate day) {
        return days.on(day).stream().map(span -> {
            var overnight = !span.to().isAfter(span.from());
            return new Span(at(day, span.from()), at(overnight ? day.plusDays(1) : day, span.to()));
        });
    }

    /// In a gap of the clock the first moment after it, in an overlap the first of the two: never closed early, never
    /// opened twice.
    private Instant at(LocalDate day, LocalTime time) {
        return ZonedDateTime.of(day, time, zone).toInstant();
    }
}
