package org.frontdoor.central.open311;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.frontdoor.central.http.Exchange;
import org.frontdoor.central.http.HttpProblem;
import org.frontdoor.model.cases.Open311Status.State;

/// Which requests are asked for.
///
/// @param services codes; empty for all
/// @param states empty for both
/// @param from and `to` when they were made, both counting
/// @param page from 1
/// @param pageSize at most [#MOST]
record RequestFilter(Set<String> services, Set<State> states, Instant from, Instant to, int page, int pageSize) {
    /// GeoReport v2's limit of an answer.
    static final int MOST = 1_000;

    private static final int DAYS = 90;
    private static final int LAST_PAGE = 1_000_000;

    /// What the address says.
    /// @param zone by whose days the span is counted: a day may have 25 hours
    /// @throws HttpProblem 400
    static RequestFilter read(Exchange exchange, ZoneId zone, Instant now) {
        Optional<Instant> start = time(exchange, "start_date");
        Optional<Instant> end = time(exchange, "end_date");
        Instant from = start.orElseGet(() -> end.orElse(now).minus(Duration.ofDays(DAYS)));
        Instant to = end.orElseGet(() -> start.isPresent() ? daysAfter(from, zone) : now);
        if (to.isBefore(from)) {
            throw HttpProblem.bad("dates-swapped", "start_date is after end_date.");
        }
        if (to.isAfter(daysAfter(from, zone))) {
            throw HttpProblem.bad("span-too-long", "start_date and end_date span more than " + DAYS + " days.");
        }
        return new RequestFilter(
                new TreeSet<>(all(exchange, "service_code").toList()),
                new TreeSet<>(all(exchange, "status").map(RequestFilter::state).toList()),
                from,
                to,
                number(exchange, "page", 1, LAST_PAGE),
                number(exchange, "page_size", MOST, MOST));
    }

    /// Values that may come in one parameter, with commas between them, or in several.
    static Stream<String> all(Exchange exchange, String name) {
        return exchange.queries(name).stream()
                .flatMap(value -> Stream.of(value.split(",", -1)))
                .map(value -> value.strip().replace('\0', ' '))
                .filter(value -> !value.isEmpty());
    }

    private static Instant daysAfter(Instant from, ZoneId zone) {
        Instant byHours = from.plus(Duration.ofDays(DAYS));
        Instant byDays = from.atZone(zone).plusDays(DAYS).toInstant();
        return byHours.isAfter(byDays) ? byHours : byDays;
    }

    private static Optional<Instant> time(Exchange exchange, String name) {
        // A plus sign that nobody escaped has become a space.
        return exchange.query(name).map(String::strip).map(text -> {
            String written = text.replaceFirst(" (?=[0-9]{2}:?[0-9]{2}$)", "+");
            try {
                OffsetDateTime time = OffsetDateTime.parse(written);
                if (time.getYear() >= 1 && time.getYear() <= 9_999) {
                    return time.toInstant();
                }
            } catch (DateTimeParseException e) {
                // said below
            }
            throw HttpProblem.bad(
                    "time-malformed",
                    name + " is a time with its offset, as 2010-01-01T00:00:00Z or 2010-01-01T00:00:00-08:00.");
        });
    }

    private static State state(String text) {
        return List.of(State.values()).stream()
                .filter(state -> state.code().equals(text))
                .findFirst()
                .orElseThrow(() -> HttpProblem.bad("status-unknown", "status is open, closed, or both."));
    }

    private static int number(Exchange exchange, String name, int usual, int most) {
        String text = exchange.query(name).orElse(Integer.toString(usual)).strip();
        if (text.matches("[0-9]{1,9}")) {
            int number = Integer.parseInt(text);
            if (number >= 1 && number <= most) {
                return number;
            }
        }
        throw HttpProblem.bad(name.replace('_', '-'), name + " is a number from 1 to " + most + ".");
    }
}
