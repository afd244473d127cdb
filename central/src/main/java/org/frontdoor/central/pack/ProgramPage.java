package org.frontdoor.central.pack;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frontdoor.model.contact.Channel;
import org.frontdoor.model.contact.ContactOutcome;
import org.frontdoor.model.program.Program;
import org.frontdoor.model.program.Program.AnswersKept;
import org.frontdoor.model.program.Program.ClosedDay;
import org.frontdoor.model.program.Program.Lines;
import org.frontdoor.model.program.Program.OpenHours;
import org.frontdoor.model.program.Program.PlacesTold;
import org.jspecify.annotations.Nullable;

/// Reads `program.yaml`.
final class ProgramPage {
    private static final int MOST_KEEP_DAYS = 36_500;
    private static final int MOST_DOUBT_METERS = 1_000;

    private final YamlMap map;

    ProgramPage(YamlMap map) {
        this.map = map;
    }

    /// The program's languages, English alone where the file names none.
    List<String> languages() {
        List<String> languages = map.texts("languages");
        return languages.isEmpty() ? List.of("en") : languages;
    }

    Optional<Program> program(Program.AlarmWords words, Program.Synonyms synonyms, Year thisYear) {
        map.only(
                "code",
                "name",
                "city",
                "region",
                "country",
                "timeZone",
                "phone",
                "email",
                "desk",
                "hours",
                "holidays",
                "channels",
                "languages",
                "interpreters",
                "languageLine",
                "contactMinutes",
                "keepDays",
                "answers",
                "places",
                "outcomeMix",
                "lines");
        for (YamlMap.Line language : map.lines("languages")) {
            if (!language.text().matches("[a-z]{2,3}")) {
                map.error("languages", "\"" + language.text() + "\" is no language tag; write en, es, vi");
            }
        }
        if (map.texts("languages").isEmpty()) {
            map.error("languages", "\"languages\" names none; the first is the default");
        }
        List<ClosedDay> closed =
                map.map("holidays").map(days -> Holidays.read(days, thisYear)).orElse(List.of());
        List<OpenHours> hours = hours();
        List<Channel> channels = channels();
        Map<ContactOutcome, Integer> mix = outcomeMix();
        Optional<Integer> keepDays = map.has("keepDays") ? map.number("keepDays", 1, MOST_KEEP_DAYS) : Optional.empty();
        int minutes = map.number("contactMinutes", 1, 120).orElse(1);
        Lines lines = lines();
        return timeZone()
                .map(zone -> new Program(
                        Program.theId(),
                        map.required("code"),
                        map.required("name"),
                        map.required("city"),
                        map.required("region"),
                        map.required("country"),
                        zone,
                        map.required("phone"),
                        map.text("email"),
                        map.text("desk"),
                        hours,
                        closed,
                        channels,
                        languages(),
                        map.texts("interpreters"),
                        map.text("languageLine"),
                        minutes,
                        keepDays.orElse(null),
                        answers(),
                        places(),
                        mix,
                        lines,
                        words,
                        synonyms));
    }

    private @Nullable AnswersKept answers() {
        YamlMap answers = map.map("answers").orElse(null);
        if (answers == null) {
            return null;
        }
        answers.only("secondPerson", "correctHours");
        return new AnswersKept(
                answers.yes("secondPerson", AnswersKept.USUAL.secondPerson()),
                answers.has("correctHours")
                        ? answers.number("correctHours", 1, 1000).orElse(1)
                        : AnswersKept.USUAL.correctHours());
    }

    private @Nullable PlacesTold places() {
        YamlMap places = map.map("places").orElse(null);
        if (places == null) {
            return null;
        }
        places.only("units", "doubtMeters");
        String units = places.required("units");
        if (!List.of("feet", "meters").contains(units)) {
            places.error("units", "\"units\" is \"" + units + "\"; write feet or meters");
        }
        return new PlacesTold(
                !units.equals("meters"),
                places.has("doubtMeters")
                        ? places.number("doubtMeters", 0, MOST_DOUBT_METERS).orElse(0)
                        : PlacesTold.USUAL.doubtMeters());
    }

    private Optional<ZoneId> timeZone() {
        String zone = map.required("timeZone");
        try {
            return Optional.of(ZoneId.of(zone));
        } catch (DateTimeException e) {
            map.error("timeZone", "unknown time zone \"" + zone + "\"; write America/Los_Angeles");
            return Optional.empty();
        }
    }

    private List<OpenHours> hours() {
        var hours = new ArrayList<OpenHours>();
        for (YamlMap open : map.maps("hours")) {
            open.only("days", "from", "to");
            Optional<LocalTime> from = time(open, "from");
            Optional<LocalTime> to = time(open, "to");
            for (YamlMap.Line name : open.lines("days")) {
                Optional<DayOfWeek> day = Choices.find(DayOfWeek.class, name.text());
                if (day.isEmpty()) {
                    open.error("days", "\"" + name.text() + "\" is no day; write monday");
                }
                if (day.isPresent() && from.isPresent() && to.isPresent()) {
                    hours.add(new OpenHours(day.get(), from.get(), to.get()));
                }
            }
            if (from.isPresent() && to.isPresent() && !from.get().isBefore(to.get())) {
                open.error("to", "closes at " + to.get() + ", before it opens at " + from.get());
            }
        }
        if (hours.isEmpty()) {
            map.error("hours", "\"hours\" names no open hours");
        }
        return hours;
    }

    private static Optional<LocalTime> time(YamlMap open, String key) {
        try {
            return Optional.of(LocalTime.parse(open.required(key)));
        } catch (DateTimeParseException e) {
            open.error(key, "\"" + open.text(key) + "\" is no time; write \"08:00\" in quotes");
            return Optional.empty();
        }
    }

    private List<Channel> channels() {
        var channels = new ArrayList<Channel>();
        for (YamlMap.Line name : map.lines("channels")) {
            Choices.find(Channel.class, name.text())
                    .ifPresentOrElse(
                            channels::add,
                            () -> map.error(
                                    "channels",
                                    "unknown channel \"" + name.text() + "\"; known are "
                                            + Choices.names(Channel.class)));
        }
        if (channels.isEmpty()) {
            map.error("channels", "\"channels\" names none");
        }
        return channels;
    }

    private Map<ContactOutcome, Integer> outcomeMix() {
        Map<ContactOutcome, Integer> mix = new EnumMap<>(ContactOutcome.class);
        map.map("outcomeMix").ifPresent(percent -> {
            for (String name : percent.keys()) {
                Choices.find(ContactOutcome.class, name)
                        .ifPresentOrElse(
                                outcome -> mix.put(
                                        outcome, percent.number(name, 0, 100).orElse(0)),
                                () -> percent.error(
                                        name,
                                        "unknown outcome \"" + name + "\"; known are "
                                                + Choices.names(ContactOutcome.class)));
            }
            int sum = mix.values().stream().mapToInt(Integer::intValue).sum();
            if (sum != 100) {
                map.error("outcomeMix", "the outcomes add up to " + sum + " percent, not 100");
            }
        });
        return mix;
    }

    private Lines lines() {
        YamlMap lines = map.map("lines").orElse(null);
        if (lines == null) {
            map.error("lines", "\"lines\" is missing: an agent must know where an emergency goes");
            return new Lines("", "", "");
        }
        lines.only("emergency", "needs", "nonEmergency");
        return new Lines(lines.required("emergency"), lines.required("needs"), lines.text("nonEmergency"));
    }
}
