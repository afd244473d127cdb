package org.frontdoor.central.directory;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.frontdoor.model.directory.Listing;
import org.frontdoor.model.directory.Location;
import org.frontdoor.model.directory.PhoneLine;
import org.frontdoor.model.directory.Schedule;
import org.frontdoor.model.directory.SpokenLanguage;
import org.jspecify.annotations.Nullable;

/// Reads what belongs to a service, an organization or a location: phones, languages, hours, addresses.
final class PartRows {
    private static final Pattern LABELED = Pattern.compile("([A-Za-z][A-Za-z ]{1,30}):\\s*(.+)");

    /// The year in which some systems write days that come every year.
    private static final int EVERY_YEAR = 1;

    private final HsdsTables tables;

    PartRows(HsdsTables tables) {
        this.tables = tables;
    }

    /// Those of its own, those of its contacts, and those that stand in its own row.
    List<PhoneLine> phones(HsdsRow owner, String column, String id) {
        List<PhoneLine> phones = new ArrayList<>();
        tables.of("phones", column, id).forEach(row -> phone(row, "").ifPresent(phones::add));
        for (HsdsRow contact : tables.of("contacts", column, id)) {
            String who = Stream.of(contact.words("department"), contact.words("title"))
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining(", "));
            tables.of("phones", "contact_id", contact.text("id")).stream()
                    .filter(row -> !row.has(column))
                    .forEach(row -> phone(row, who).ifPresent(phones::add));
        }
        owner.list("phone_text").forEach(text -> phones.add(inText(text)));
        return phones.stream().distinct().toList();
    }

    private Optional<PhoneLine> phone(HsdsRow row, String who) {
        String number = row.words("number");
        if (number.isEmpty()) {
            row.doubt("has no number; it is left out", "");
            return Optional.empty();
        }
        // The examples of HSDS put it in quotation marks.
        String bare = number.length() > 2 && number.startsWith("\"") && number.endsWith("\"")
                ? number.substring(1, number.length() - 1)
                : number;
        String description = row.words("description");
        return Optional.of(new PhoneLine(
                bare,
                row.text("extension").replaceAll("\\.0$", ""),
                row.text("type"),
                description.isEmpty() ? who : description,
                languages(row, "phone_id", row.text("id"))));
    }

    private static PhoneLine inText(String text) {
        Matcher labeled = LABELED.matcher(text);
        boolean has = labeled.matches();
        return new PhoneLine(
                has ? labeled.group(2).strip() : text, "", "voice", has ? labeled.group(1) : "", List.of());
    }

    List<SpokenLanguage> languages(HsdsRow owner, String column, String id) {
        return Stream.concat(
                        tables.of("languages", column, id).stream()
                                .map(row -> new SpokenLanguage(
                                        row.has("name") ? row.words("name") : row.text("code"),
                                        row.text("code"),
                                        row.words("note"))),
                        owner.list("language_list").stream().map(name -> new SpokenLanguage(name, code(name), "")))
                .distinct()
                .toList();
    }

    /// The tag of a language that is called by its English name.
    private static String code(String name) {
        String first = name.replaceAll("\\s*\\(.*", "");
        return Stream.of(Locale.getISOLanguages())
                .filter(tag -> Locale.of(tag).getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(first))
                .findFirst()
                .orElse("");
    }

    List<Schedule> hours(HsdsRow owner, String column, String id) {
        return Stream.concat(
                        tables.of("schedules", column, id).stream().map(this::schedule),
                        Stream.of(owner.words("hours_text"))
                                .filter(text -> !text.isEmpty())
                                .flatMap(text -> {
                                    List<Schedule> read = HoursText.read(text);
                                    if (read.getFirst().opens() == null) {
                                        owner.doubt("hours are kept as words; nobody is told whether it is open", text);
                                    }
                                    return read.stream();
                                }))
                .toList();
    }

    private Schedule schedule(HsdsRow row) {
        LocalTime opens = row.time("opens_at");
        LocalTime closes = row.time("closes_at");
        boolean shut = row.text("closed").equalsIgnoreCase("true");
        if (!shut && (opens == null) != (closes == null)) {
            row.doubt("has one of opens_at and closes_at; nobody is told whether it is open", "");
        } else if (opens != null && closes != null && closes.isBefore(opens) && opens.isBefore(LocalTime.NOON)) {
            row.doubt("closes before it opens; it is read as a time of the next day", opens + "–" + closes);
        }
        boolean times = !shut && opens != null && closes != null;
        LocalDate from = row.date("valid_from");
        LocalDate to = row.date("valid_to");
        String everyYear = everyYear(from, to);
        boolean yearly = !everyYear.isEmpty();
        String byDay = row.has("byday") ? row.text("byday").replaceAll("\\s", "") : weekday(row);
        Schedule.Frequency given =
                row.choice("freq", Schedule.Frequency.values()).orElse(null);
        return new Schedule(
                yearly ? null : from,
                yearly ? null : to,
                row.date("dtstart"),
                row.decimal("timezone"),
                row.date("until"),
                row.whole("count"),
                row.text("wkst"),
                given == null && !row.has("byday") && !byDay.isEmpty() ? Schedule.Frequency.WEEKLY : given,
                row.whole("interval"),
                byDay,
                row.text("byweekno"),
                row.text("bymonthday"),
                yearly ? everyYear : row.text("byyearday"),
                row.words("description"),
                times ? opens : null,
                times ? closes : null,
                row.web("schedule_link"),
                row.words("attending_type"),
                row.words("notes"));
    }

    /// Days of the year; from its end once a leap day may have passed. Empty for days of one year alone.
    private static String everyYear(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null || to == null || from.getYear() != EVERY_YEAR || to.getYear() != EVERY_YEAR) {
            return "";
        }
        LocalDate first = from.withYear(2023);
        LocalDate last = to.withYear(to.isBefore(from) ? 2024 : 2023);
        return first.datesUntil(last.plusDays(1))
                .map(day -> day.getMonthValue() < 3 ? day.getDayOfYear() : day.getDayOfYear() - day.lengthOfYear() - 1)
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }

    private static String weekday(HsdsRow row) {
        String name = row.text("weekday");
        if (name.isEmpty()) {
            return "";
        }
        Optional<DayOfWeek> day = row.choice("weekday", DayOfWeek.values());
        if (day.isEmpty() && name.matches("[1-7]")) {
            day = Optional.of(DayOfWeek.of(Integer.parseInt(name)));
        }
        if (day.isEmpty()) {
            row.doubt("\"weekday\" is no day; nobody is told whether it is open", name);
        }
        return day.map(each -> each.name().substring(0, 2)).orElse("");
    }

    List<Location.Address> addresses(HsdsRow location, String id) {
        return Stream.concat(
                        tables.of("addresses", "location_id", id).stream()
                                .map(row -> new Location.Address(
                                        row.words("attention"),
                                        row.words("address_1"),
                                        row.words("address_2"),
                                        row.words("city"),
                                        row.words("region"),
                                        row.words("state_province"),
                                        row.text("postal_code"),
                                        row.text("country"),
                                        row.choice("address_type", Location.Type.values())
                                                .orElse(Location.Type.PHYSICAL))),
                        Stream.of(location.words("address_text"))
                                .filter(text -> !text.isEmpty())
                                .map(text -> new Location.Address(
                                        "", text.replace('\n', ' '), "", "", "", "", "", "", Location.Type.PHYSICAL)))
                .toList();
    }

    List<Location.Access> access(HsdsRow location, String id) {
        return Stream.concat(
                        tables.of("accessibility", "location_id", id).stream()
                                .map(row -> new Location.Access(
                                        row.words("description"), row.words("details"), row.web("url"))),
                        location.list("access_list").stream()
                                .map(name -> new Location.Access(name.replace('_', ' '), "", "")))
                .toList();
    }

    List<Listing.ServedArea> areas(HsdsRow service, String id) {
        return Stream.concat(
                        tables.of("service_areas", "service_id", id).stream()
                                .map(row -> new Listing.ServedArea(
                                        row.words("name"),
                                        row.words("description"),
                                        row.text("extent"),
                                        row.text("extent_type"),
                                        row.text("uri"))),
                        service.list("area_list").stream().map(name -> new Listing.ServedArea(name, "", "", "", "")))
                .toList();
    }

    List<Listing.Paper> papers(HsdsRow service, String id) {
        return Stream.concat(
                        tables.of("required_documents", "service_id", id).stream()
                                .map(row -> new Listing.Paper(row.words("document"), row.web("uri"))),
                        service.list("document_list").stream().map(name -> new Listing.Paper(name, "")))
                .toList();
    }

    List<Listing.Cost> costs(String id) {
        return tables.of("cost_options", "service_id", id).stream()
                .map(row -> new Listing.Cost(
                        row.date("valid_from"),
                        row.date("valid_to"),
                        row.words("option"),
                        row.text("currency"),
                        amount(row.decimal("amount"), row.text("amount")),
                        row.words("amount_description")))
                .toList();
    }

    private static String amount(@Nullable Double read, String written) {
        return read == null ? "" : new BigDecimal(written.replaceAll("[\\s+]", "")).toPlainString();
    }
}
