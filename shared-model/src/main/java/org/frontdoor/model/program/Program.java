package org.frontdoor.model.program;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.frontdoor.model.command.Entries;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.command.Ids;
import org.frontdoor.model.contact.Channel;
import org.frontdoor.model.contact.ContactOutcome;
import org.frontdoor.model.people.Scope;
import org.jspecify.annotations.Nullable;

/// A city's 311 program: its names, hours, channels and the words it listens for. One per site.
///
/// @param code the pack's code (`portland`)
/// @param name as people say it (`Portland 311`)
/// @param phone the program's number as printed
/// @param hours opening hours by day of the week
/// @param closedOn days on which it is closed, by date
/// @param languages those the program's own texts are in (`en`, `es`), the first being the default
/// @param interpreters languages that the language line offers
/// @param languageLine how an agent reaches the language line
/// @param contactMinutes how long a contact should take
/// @param keepDays how many days desktops keep a case after it was closed; `null` for [#USUAL_KEEP_DAYS]
/// @param answers how the knowledge base is kept true; `null` for [AnswersKept#USUAL]
/// @param places how distances are told; `null` for [PlacesTold#USUAL]
/// @param outcomeMix percent of contacts by outcome, as the program expects them
public record Program(
        UUID id,
        String code,
        String name,
        String city,
        String region,
        String country,
        ZoneId timeZone,
        String phone,
        String email,
        String desk,
        List<OpenHours> hours,
        List<ClosedDay> closedOn,
        List<Channel> channels,
        List<String> languages,
        List<String> interpreters,
        String languageLine,
        int contactMinutes,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer keepDays,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable AnswersKept answers,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable PlacesTold places,

        Map<ContactOutcome, Integer> outcomeMix,
        Lines lines,
        AlarmWords words,
        Synonyms synonyms)
        implements Entry {
    public static final EntryKind<Program> KIND = EntryKind.of("program", Program.class, program -> Scope.EVERYONE);

    /// A quarter: whoever calls back does so within it.
    public static final int USUAL_KEEP_DAYS = 90;

    /// How many days desktops keep a case after it was closed.
    public int daysKept() {
        return keepDays == null ? USUAL_KEEP_DAYS : keepDays;
    }

    /// How the knowledge base is kept true.
    public AnswersKept answersKept() {
        return answers == null ? AnswersKept.USUAL : answers;
    }

    /// How distances are told.
    public PlacesTold placesTold() {
        return places == null ? PlacesTold.USUAL : places;
    }

    /// The one id a site's program has, so that any screen finds it without knowing the pack.
    public static UUID theId() {
        return Ids.named("program", "this");
    }

    /// What a program wants of those who keep its knowledge base.
    ///
    /// @param secondPerson an article is published by somebody who did not write in it
    /// @param correctHours open hours within which a report of wrong information is answered
    public record AnswersKept(boolean secondPerson, int correctHours) {
        /// One person may publish; a report is answered within a working day.
        public static final AnswersKept USUAL = new AnswersKept(false, 10);

        /// What the program that is among these entries wants.
        public static AnswersKept of(Entries entries) {
            return entries.find(KIND, theId()).map(Program::answersKept).orElse(USUAL);
        }
    }

    /// How a program speaks of places.
    ///
    /// @param feet distances are told in feet and miles, as against meters and kilometers
    /// @param doubtMeters a spot that is nearer to a boundary may lie on its other side
    public record PlacesTold(boolean feet, int doubtMeters) {
        public static final PlacesTold USUAL = new PlacesTold(true, 50);

        /// What the program that is among these entries wants.
        public static PlacesTold of(Entries entries) {
            return entries.find(KIND, theId()).map(Program::placesTold).orElse(USUAL);
        }
    }

    /// Open from a time to a time on one day of the week.
    public record OpenHours(DayOfWeek day, LocalTime from, LocalTime to) {}

    public record ClosedDay(LocalDate date, String name) {}

    /// Where calls go that are not 311's: emergency, social needs, police without haste.
    public record Lines(String emergency, String needs, String nonEmergency) {}

    /// Words that mean the same, a group a line, in Solr's form (`a, b` both ways; `a, b => c` one way).
    ///
    /// @param words for services and articles
    /// @param places for streets and names
    public record Synonyms(List<String> words, List<String> places) {
        public static final Synonyms NONE = new Synonyms(List.of(), List.of());
    }

    /// Words that must not stay with 311, by language; `harmless` phrases do not count though they hold such a word.
    public record AlarmWords(
            Map<String, List<String>> emergency, Map<String, List<String>> needs, Map<String, List<String>> harmless) {}
}
