package org.frontdoor.model.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.frontdoor.model.program.OpeningHours;
import org.frontdoor.model.program.Program.ClosedDay;

/// Whether something of the directory is open at a moment, by its schedules (HSDS `schedule`).
///
/// @param state empty where no hours are known
/// @param holiday name of the public holiday that it is, or empty: few directories say whether they are open then,
///     so whoever is told to go should call first. Not told of what is open around the clock, nor where the
///     directory has hours for that very day
public record OpenNow(Optional<OpeningHours.State> state, Optional<String> holiday) {
    public static final OpenNow UNKNOWN = new OpenNow(Optional.empty(), Optional.empty());

    /// The last minute of a day stands for its end: HSDS has no 24:00.
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    public boolean isOpen() {
        return state.filter(OpeningHours.State.Open.class::isInstance).isPresent();
    }

    /// What helps a caller sooner: what is open longest, else what opens next.
    OpenNow sooner(OpenNow other) {
        if (rank() != other.rank()) {
            return rank() < other.rank() ? this : other;
        }
        boolean earlier = changes().isBefore(other.changes());
        return isOpen() == earlier ? other : this;
    }

    private int rank() {
        return state.isEmpty() ? 2 : isOpen() ? 0 : 1;
    }

    /// When it closes or opens next.
    private Instant changes() {
        return switch (state.orElse(null)) {
            case OpeningHours.State.Open(var until) -> until.orElse(Instant.MAX);
            case OpeningHours.State.Closed(var from, var why) -> from.orElse(Instant.MAX);
            case null -> Instant.MAX;
        };
    }

    /// Looks at schedules that hold together. A schedule of certain days stands above those that recur.
    ///
    /// @param zone where the thing is; a schedule's own offset counts where it is not that zone's
    /// @param holidays public ones
    public static OpenNow of(List<Schedule> schedules, Instant at, ZoneId zone, List<ClosedDay> holidays) {
        ZoneId own = schedules.stream()
                .map(Schedule::timezone)
                .filter(Objects::nonNull)
                .findFirst()
                .map(hours -> zoneOf(hours, zone, at))
                .orElse(zone);
        Known known = Known.of(schedules);
        if (known.recurring.isEmpty() && known.dated.isEmpty()) {
            return UNKNOWN;
        }
        OpeningHours.State state = new OpeningHours(own, known).at(at);
        LocalDate today = at.atZone(own).toLocalDate();
        boolean endless =
                state instanceof OpeningHours.State.Open open && open.until().isEmpty();
        Optional<String> holiday = endless || known.datedOn(today).findAny().isPresent()
                ? Optional.empty()
                : holidays.stream()
                        .filter(day -> day.date().equals(today))
                        .map(ClosedDay::name)
                        .findFirst();
        return new OpenNow(Optional.of(state), holiday);
    }

    /// Offsets of a zone's winter and summer mean the zone.
    private static ZoneId zoneOf(double hours, ZoneId zone, Instant at) {
        int seconds = (int) Math.round(hours * 3600);
        if (Math.abs(seconds) > ZoneOffset.MAX.getTotalSeconds()) {
            return zone;
        }
        ZoneOffset offset = ZoneOffset.ofTotalSeconds(seconds);
        int year = at.atZone(zone).getYear();
        boolean zones = Stream.of(1, 7)
                .map(month -> LocalDate.of(year, month, 1).atStartOfDay(zone).getOffset())
                .anyMatch(offset::equals);
        return zones ? zone : offset;
    }

    /// The schedules that say which days and, unless they say that it is closed, which times.
    private record Known(List<Dated> dated, List<Dated> recurring) implements OpeningHours.Days {
        private record Dated(Recurrence days, Schedule schedule) {}

        static Known of(List<Schedule> schedules) {
            List<Dated> all = schedules.stream()
                    .map(schedule -> new Dated(new Recurrence(schedule), schedule))
                    .filter(each -> each.days.isKnown())
                    .toList();
            return new Known(
                    all.stream().filter(each -> each.days.isDated()).toList(),
                    all.stream()
                            .filter(each -> !each.days.isDated() && each.schedule.opens() != null)
                            .toList());
        }

        Stream<Dated> datedOn(LocalDate day) {
            return dated.stream().filter(each -> each.days.on(day));
        }

        @Override
        public List<OpeningHours.Hours> on(LocalDate day) {
            List<Dated> special = datedOn(day).toList();
            return (special.isEmpty() ? recurring.stream().filter(each -> each.days.on(day)) : special.stream())
                    .flatMap(each -> hours(each.schedule).stream())
                    .toList();
        }

        private static Optional<OpeningHours.Hours> hours(Schedule schedule) {
            LocalTime opens = schedule.opens();
            LocalTime closes = schedule.closes();
            if (opens == null || closes == null) {
                return Optional.empty();
            }
            return Optional.of(
                    new OpeningHours.Hours(opens, closes.isBefore(LAST_MINUTE) ? closes : LocalTime.MIDNIGHT));
        }

        @Override
        public Optional<String> closed(LocalDate day) {
            return datedOn(day)
                    .filter(each -> each.schedule.opens() == null)
                    .map(each -> each.schedule.description())
                    .filter(why -> !why.isBlank())
                    .findFirst();
        }
    }
}
