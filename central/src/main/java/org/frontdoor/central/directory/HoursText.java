package org.frontdoor.central.directory;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.frontdoor.model.directory.Schedule;

/// Opening hours that are written as a text: `Monday: 9:00-17:00 Tuesday: Closed`. Only a text that is understood to
/// its end becomes hours; any other stays words, for half of it would send somebody to a closed door.
final class HoursText {
    private static final List<String> NAMES = List.of("mo", "tu", "we", "th", "fr", "sa", "su");
    private static final String DAY = "(mon|tue|wed|thu|fri|sat|sun)(?:[a-z]{0,6})\\.?";
    private static final String CLOCK = "\\d{1,2}(?:[:.]\\d{2})?\\s*(?:am|pm|a\\.m\\.|p\\.m\\.)?|noon|midnight";
    private static final Pattern PART = Pattern.compile("\\s*" + DAY + "(?:\\s*(?:-|–|to|through)\\s*" + DAY
            + ")?\\s*:?\\s*(?:(closed)|(" + CLOCK + ")\\s*(?:-|–|to)\\s*(" + CLOCK + "))\\s*[,;.]?\\s*");

    private HoursText() {}

    /// The hours, or the words where they are not understood.
    static List<Schedule> read(String text) {
        return parsed(text).orElseGet(() -> List.of(Schedule.words(text)));
    }

    private record Span(LocalTime from, LocalTime to) {}

    private static Optional<List<Schedule>> parsed(String text) {
        Map<Span, List<String>> days = new LinkedHashMap<>();
        Matcher part = PART.matcher(text.toLowerCase(Locale.ROOT));
        int at = 0;
        while (at < text.length()) {
            if (!part.find(at) || part.start() != at) {
                return Optional.empty();
            }
            if (part.group(3) == null) {
                Optional<LocalTime> from =
                        ForeignTimes.time(part.group(4).replace('.', ':').replaceAll(":m:?$", ".m."));
                Optional<LocalTime> to =
                        ForeignTimes.time(part.group(5).replace('.', ':').replaceAll(":m:?$", ".m."));
                if (from.isEmpty() || to.isEmpty()) {
                    return Optional.empty();
                }
                days.computeIfAbsent(new Span(from.get(), to.get()), span -> new ArrayList<>())
                        .addAll(named(part.group(1), part.group(2)));
            }
            at = part.end();
        }
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(days.entrySet().stream()
                        .map(each -> Schedule.weekly(
                                String.join(",", each.getValue()).toUpperCase(Locale.ROOT),
                                each.getKey().from,
                                each.getKey().to))
                        .toList());
    }

    private static List<String> named(String first, String last) {
        int from = NAMES.indexOf(first.substring(0, 2));
        int to = last == null ? from : NAMES.indexOf(last.substring(0, 2));
        List<String> days = new ArrayList<>();
        for (int day = from; ; day = (day + 1) % NAMES.size()) {
            days.add(NAMES.get(day));
            if (day == to) {
                return days;
            }
        }
    }
}
