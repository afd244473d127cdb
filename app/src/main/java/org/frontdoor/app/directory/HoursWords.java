package org.frontdoor.app.directory;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.directory.Schedule;
import org.jspecify.annotations.Nullable;

/// Schedules as a person reads them out: «Mon–Fri 09:00–17:00».
final class HoursWords {
    private static final List<String> NAMES = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final Pattern DAY = Pattern.compile("([+-]?\\d*)(MO|TU|WE|TH|FR|SA|SU)");

    /// A run of days has a middle.
    private static final int SHORTEST_RUN = 3;

    private final Texts texts;

    HoursWords(Texts texts) {
        this.texts = texts;
    }

    /// A line each.
    List<String> of(List<Schedule> schedules) {
        return schedules.stream()
                .map(this::line)
                .filter(line -> !line.isBlank())
                .distinct()
                .toList();
    }

    private String line(Schedule schedule) {
        String days = days(schedule.byDay());
        String when = schedule.opens() == null || schedule.closes() == null
                ? ""
                : schedule.opens().equals(schedule.closes())
                        ? texts.say("hours.always")
                        : time(schedule.opens()) + "–" + time(schedule.closes());
        String span = span(schedule.validFrom(), schedule.validTo());
        if (days.isEmpty() && when.isEmpty()) {
            boolean shut = !span.isEmpty();
            return shut
                    ? texts.say("hours.closed", span, schedule.description()).strip()
                    : schedule.description();
        }
        String told = (days + " " + when).strip();
        String dated = span.isEmpty() ? told : texts.say("hours.dated", told, span);
        return schedule.description().isEmpty() ? dated : dated + ", " + schedule.description();
    }

    private static String time(LocalTime time) {
        return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(time);
    }

    private String span(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null && to == null) {
            return "";
        }
        return from != null && from.equals(to)
                ? date(from)
                : (from == null ? "" : date(from)) + "–" + (to == null ? "" : date(to));
    }

    private String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedPattern("yMMMd")
                .withLocale(texts.language().locale())
                .format(date);
    }

    private String days(String byDay) {
        List<Integer> plain = new ArrayList<>();
        List<String> nth = new ArrayList<>();
        Matcher day = DAY.matcher(byDay.toUpperCase(Locale.ROOT));
        while (day.find()) {
            int weekday = NAMES.indexOf(day.group(2));
            if (day.group(1).isEmpty()) {
                plain.add(weekday);
            } else {
                nth.add(texts.find("hours.nth." + day.group(1).replace("+", "")).orElse(day.group(1)) + " "
                        + name(weekday));
            }
        }
        List<String> all =
                new ArrayList<>(runs(plain.stream().sorted().distinct().toList()));
        if (!nth.isEmpty()) {
            all.add(texts.say("hours.monthly", String.join(", ", nth)));
        }
        return all.stream().collect(Collectors.joining(", "));
    }

    private List<String> runs(List<Integer> days) {
        List<String> runs = new ArrayList<>();
        int i = 0;
        while (i < days.size()) {
            int end = i;
            while (end + 1 < days.size() && days.get(end + 1) == days.get(end) + 1) {
                end++;
            }
            if (end - i + 1 >= SHORTEST_RUN) {
                runs.add(name(days.get(i)) + "–" + name(days.get(end)));
                i = end + 1;
            } else {
                runs.add(name(days.get(i)));
                i++;
            }
        }
        return runs;
    }

    private String name(int weekday) {
        return DayOfWeek.of(weekday + 1)
                .getDisplayName(TextStyle.SHORT, texts.language().locale());
    }
}
