package org.frontdoor.app.cases;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.frontdoor.model.alike.Seen;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.CaseEvent;
import org.frontdoor.model.cases.CaseStatus;
import org.frontdoor.model.cases.CaseType;
import org.frontdoor.model.cases.Follower;
import org.frontdoor.model.cases.Held;
import org.frontdoor.model.cases.Resolution;
import org.frontdoor.model.cases.Routing;
import org.frontdoor.model.catalog.Answer;
import org.frontdoor.model.contact.Channel;
import org.frontdoor.model.customer.Caller;
import org.frontdoor.model.place.Place;
import org.frontdoor.model.place.Point;
import org.jspecify.annotations.Nullable;

/// What lists and look-ups need of a case; the case in full is asked from the workspace when it is opened.
///
/// @param provisional the number that the customer was told before the case had its own, or empty
/// @param routing whose it is; equal routings of many rows are one object
/// @param others numbers that customers who were added were told, their provisional ones too, separated by spaces
/// @param resolution how it ended, exactly while it is closed
/// @param opened milliseconds since 1970
/// @param changed milliseconds since 1970, of the newest event
/// @param closed milliseconds since 1970, of its end; 0 while it is open
/// @param callers how many customers asked for it
/// @param place the address as said, or empty
/// @param answers to its service's questions
/// @param customer the file of the customer who opened it
/// @param name of that customer, or empty
/// @param phones of all who asked for it, E.164 without extensions, separated by spaces
/// @param openedBy sign-in name
/// @param words the beginning of what the customer said
/// @param free where free words are looked for: place, names and words
public record CaseRow(
        UUID id,
        String number,
        String provisional,
        String others,
        CaseType type,
        Routing routing,
        CaseStatus status,
        Resolution.@Nullable Kind resolution,
        Channel channel,
        long opened,
        long changed,
        long closed,
        int callers,
        String place,
        @Nullable Point point,
        List<Answer> answers,
        @Nullable UUID customer,
        String name,
        String phones,
        String openedBy,
        String words,
        FreeText free) {
    private static final int MOST_WORDS = 240;

    public static CaseRow of(Case full) {
        Place place = full.place();
        Resolution end = full.resolution();
        String name = orEmpty(full.caller().name());
        String address = place == null ? "" : place.address();
        String words = beginning(full.description());
        List<Caller> callers = callers(full);
        return new CaseRow(
                full.id(),
                full.number(),
                orEmpty(full.origin().provisional()),
                full.followers().stream().flatMap(CaseEvent.CallerAdded::told).collect(Collectors.joining(" ")),
                full.type(),
                full.routing(),
                full.status(),
                end == null ? null : end.kind(),
                full.origin().channel(),
                full.origin().openedAt().toEpochMilli(),
                full.changedAt().toEpochMilli(),
                end == null ? 0 : end.at().toEpochMilli(),
                full.callers(),
                address,
                place == null ? null : place.point(),
                full.answers(),
                full.caller().customer(),
                name,
                joined(callers, CaseRow::phone),
                full.origin().openedBy(),
                words,
                new FreeText(
                        address,
                        place == null ? "" : orEmpty(place.neighborhood()),
                        joined(callers, caller -> orEmpty(caller.name())),
                        words));
    }

    /// What free words are looked for in.
    public String folded() {
        return free.folded().text();
    }

    /// Where in it the address and the neighborhood end: they come first.
    public int placeEnd() {
        return free.folded().placeEnd();
    }

    /// Where in it the names end, before what was said.
    public int namesEnd() {
        return free.folded().namesEnd();
    }

    public boolean open() {
        return status.open();
    }

    public Instant openedAt() {
        return Instant.ofEpochMilli(opened);
    }

    public Instant changedAt() {
        return Instant.ofEpochMilli(changed);
    }

    /// Whether a customer may have been told this number, as it is stored, for this case.
    public boolean isToldAs(String told) {
        return number.equals(told)
                || provisional.equals(told)
                || (!others.isEmpty() && List.of(others.split(" ")).contains(told));
    }

    /// What of it tells whether another is the same thing.
    public Seen seen() {
        return new Seen(
                routing.service(),
                point,
                place,
                answers,
                openedAt(),
                status.open() ? null : Instant.ofEpochMilli(closed),
                words);
    }

    /// Whether one of the phones ends with these digits.
    public boolean hasPhone(String digits) {
        for (int at = phones.indexOf(digits); at >= 0; at = phones.indexOf(digits, at + 1)) {
            int end = at + digits.length();
            if (end == phones.length() || phones.charAt(end) == ' ') {
                return true;
            }
        }
        return false;
    }

    private static List<Caller> callers(Case full) {
        // Most cases have one customer: nothing is gathered for them.
        return full.callers() == 1
                ? List.of(full.caller())
                : Held.of(full).followers().stream().map(Follower::caller).toList();
    }

    /// What they have, each once.
    private static String joined(List<Caller> callers, Function<Caller, String> of) {
        if (callers.size() == 1) {
            return of.apply(callers.getFirst());
        }
        return callers.stream()
                .map(of)
                .filter(each -> !each.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static String phone(Caller caller) {
        String phone = orEmpty(caller.phone());
        int extension = phone.indexOf(';');
        return extension < 0 ? phone : phone.substring(0, extension);
    }

    private static String beginning(String words) {
        return words.length() <= MOST_WORDS
                ? words
                : words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, MOST_WORDS)));
    }

    private static String orEmpty(@Nullable String words) {
        return words == null ? "" : words;
    }
}
