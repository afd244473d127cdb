package org.frontdoor.app.cases;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.EditCase;
import org.frontdoor.model.cases.FollowUp;
import org.frontdoor.model.command.FieldChange;
import org.frontdoor.model.place.Place;
import org.jspecify.annotations.Nullable;

/// What somebody wrote over what a case says.
///
/// @param before the case as they saw it when they began
record Correction(
        Case before,
        String description,
        String address,
        String detail,
        @Nullable FollowUp followUp) {

    /// The command that holds what is different; empty when nothing is.
    /// @param places what is known of an address as typed
    Optional<EditCase> command(String author, Function<String, Place> places) {
        Place placeNow = place(places);
        var described = changed(before.description(), description.strip());
        var moved = changed(before.place(), placeNow);
        var wished = followUp == null ? null : changed(before.followUp(), followUp);
        return described == null && moved == null && wished == null
                ? Optional.empty()
                : Optional.of(new EditCase(before.id(), described, moved, wished, Map.of()).seeing(before, author));
    }

    private @Nullable Place place(Function<String, Place> places) {
        Place old = before.place();
        String typed = address.strip();
        if (typed.isEmpty()) {
            return null;
        }
        Place known = old != null && old.address().equals(typed) ? old : places.apply(typed);
        return new Place(
                known.address(),
                known.point(),
                known.neighborhood(),
                known.county(),
                known.zip(),
                detail.isBlank() ? null : detail.strip());
    }

    private static <T> @Nullable FieldChange<T> changed(@Nullable T from, @Nullable T to) {
        return Objects.equals(from, to) ? null : new FieldChange<>(from, to);
    }
}
