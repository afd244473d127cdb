package org.frontdoor.model.directory;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// When something is open (HSDS `schedule`: the recurrence rule of RFC 5545, with times of opening and closing).
///
/// @param validFrom first day on which it holds, or `null` for ever before
/// @param validTo last day on which it holds, or `null` for ever after
/// @param start the day from which occurrences are counted (`DTSTART`)
/// @param timezone hours ahead of UTC that the times are in; `null` for those of the place
/// @param until last day of the recurrence
/// @param count how many occurrences there are
/// @param weekStart two letters of RFC 5545 (`MO`), or empty
/// @param freq `null` where it does not recur by a rule
/// @param interval every how many weeks or months; `null` for each
/// @param byDay days of RFC 5545 (`MO,WE`; `1TU` in months: the first Tuesday), or empty
/// @param byWeekNo ISO weeks, or empty
/// @param byMonthDay days of the month, -1 being the last, or empty
/// @param byYearDay days of the year, or empty
/// @param description in words, or empty; all there is where times are missing
/// @param opens `null` with `closes` where it is not open, or where it is not said when
/// @param closes at or before `opens` for a time of the next day
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Schedule(
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable LocalDate start,
        @Nullable Double timezone,
        @Nullable LocalDate until,
        @Nullable Integer count,
        String weekStart,
        @Nullable Frequency freq,
        @Nullable Integer interval,
        String byDay,
        String byWeekNo,
        String byMonthDay,
        String byYearDay,
        String description,
        @Nullable LocalTime opens,
        @Nullable LocalTime closes,
        String link,
        String attending,
        String notes) {

    public enum Frequency {
        @JsonProperty("weekly")
        WEEKLY,
        @JsonProperty("monthly")
        MONTHLY
    }

    /// Open on days of the week, every week.
    public static Schedule weekly(String byDay, LocalTime opens, LocalTime closes) {
        return new Schedule(
                null,
                null,
                null,
                null,
                null,
                null,
                "",
                Frequency.WEEKLY,
                null,
                byDay,
                "",
                "",
                "",
                "",
                opens,
                closes,
                "",
                "",
                "");
    }

    /// Closed from a day to a day, both among them.
    public static Schedule closed(LocalDate from, LocalDate to, String why) {
        return dated(from, to, why, null, null);
    }

    /// Hours of their own from a day to a day, both among them.
    public static Schedule dated(
            LocalDate from, LocalDate to, String why, @Nullable LocalTime opens, @Nullable LocalTime closes) {
        return new Schedule(
                from, to, null, null, null, null, "", null, null, "", "", "", "", why, opens, closes, "", "", "");
    }

    /// Hours in words, where that is all there is.
    public static Schedule words(String words) {
        return new Schedule(
                null, null, null, null, null, null, "", null, null, "", "", "", "", words, null, null, "", "", "");
    }
}
