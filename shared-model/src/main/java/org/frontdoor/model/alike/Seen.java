package org.frontdoor.model.alike;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.Resolution;
import org.frontdoor.model.catalog.Answer;
import org.frontdoor.model.place.Place;
import org.frontdoor.model.place.Point;
import org.jspecify.annotations.Nullable;

/// What of a request tells whether another is the same thing.
///
/// @param service code, or `null` while nobody could say
/// @param spot where it is, or `null`
/// @param address as said, or empty
/// @param closed when it ended, or `null` while it is open
/// @param words what the customer said
public record Seen(
        @Nullable String service,
        @Nullable Point spot,
        String address,
        List<Answer> answers,
        Instant opened,
        @Nullable Instant closed,
        String words) {

    public static Seen of(Case found) {
        Place place = found.place();
        Resolution end = found.resolution();
        return new Seen(
                found.routing().service(),
                place == null ? null : place.point(),
                place == null ? "" : place.address(),
                found.answers(),
                found.origin().openedAt(),
                end == null ? null : end.at(),
                found.description());
    }

    Optional<Answer> answer(String question) {
        for (Answer answer : answers) {
            if (answer.question().equals(question)) {
                return Optional.of(answer);
            }
        }
        return Optional.empty();
    }
}
