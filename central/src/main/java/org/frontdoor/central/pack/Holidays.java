package org.frontdoor.central.pack;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.frontdoor.model.program.Program.ClosedDay;

/// Works out the days a program is closed from the `holidays` of `program.yaml`: rules of a Jollyday calendar, and
/// single days. The years are in the pack, so that loading it in another year gives the same days.
final class Holidays {
    private Holidays() {}

    static List<ClosedDay> read(YamlMap holidays, Year thisYear) {
        holidays.only("calendar", "region", "from", "to", "only", "add");
        var closed = new ArrayList<ClosedDay>();
        String calendar = holidays.required("calendar");
        int from = holidays.number("from", 1990, 2200).orElse(thisYear.getValue());
        int to = holidays.number("to", from, from + 60).orElse(from);
        if (to <= thisYear.getValue()) {
            holidays.warning("to", "holidays end with " + to + "; add years");
        }
        if (HolidayManager.getSupportedCalendarCodes().contains(calendar.toUpperCase(Locale.ROOT))) {
            closed.addAll(ofCalendar(holidays, calendar, from, to));
        } else if (!calendar.isEmpty()) {
            holidays.error("calendar", "unknown calendar \"" + calendar + "\"; a Jollyday calendar as us, ca, mx");
        }
        for (YamlMap day : holidays.maps("add")) {
            day.only("date", "name");
            try {
                closed.add(new ClosedDay(LocalDate.parse(day.required("date")), day.required("name")));
            } catch (DateTimeParseException e) {
                day.error("date", "\"" + day.text("date") + "\" is no date; write 2026-12-24");
            }
        }
        closed.sort(Comparator.comparing(ClosedDay::date).thenComparing(ClosedDay::name));
        return closed;
    }

    private static List<ClosedDay> ofCalendar(YamlMap holidays, String calendar, int from, int to) {
        HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(calendar));
        String region = holidays.text("region");
        String[] regions = region.isEmpty() ? new String[0] : new String[] {region};
        Set<String> wanted = Set.copyOf(holidays.texts("only"));
        Set<String> met = new HashSet<>();
        var closed = new ArrayList<ClosedDay>();
        for (int year = from; year <= to; year++) {
            for (Holiday holiday : manager.getHolidays(Year.of(year), regions)) {
                met.add(holiday.getPropertiesKey());
                if (wanted.isEmpty() || wanted.contains(holiday.getPropertiesKey())) {
                    closed.add(new ClosedDay(holiday.getDate(), holiday.getDescription(Locale.ENGLISH)));
                }
            }
        }
        for (YamlMap.Line name : holidays.lines("only")) {
            if (!met.contains(name.text())) {
                holidays.errorAt(name.line(), "the calendar has no \"" + name.text() + "\" in these years");
            }
        }
        return closed;
    }
}
