package org.frontdoor.central.cases;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.frontdoor.model.cases.CaseType;
import org.frontdoor.model.cases.FollowUp;
import org.frontdoor.model.cases.OpenCase;
import org.frontdoor.model.catalog.Answer;
import org.frontdoor.model.contact.Channel;
import org.frontdoor.model.customer.Caller;
import org.frontdoor.model.customer.Privacy;
import org.frontdoor.model.place.Place;
import org.frontdoor.model.place.Point;
import org.jspecify.annotations.Nullable;

/// A case as an integrator opens it: flat, with usual values for what is left out.
///
/// @param service code, or nothing: then it waits in triage
/// @param answers to the service's questions, by question code
/// @param privacy of the customer; anonymous when nothing is known of them
public record NewCase(
        @Nullable CaseType type,
        @Nullable String service,
        @Nullable Integer questionsVersion,
        @Nullable String description,
        @Nullable String address,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String neighborhood,
        @Nullable String county,
        @Nullable String zip,
        @Nullable String detail,
        @Nullable Map<String, List<String>> answers,
        @Nullable Channel channel,
        @Nullable Privacy privacy,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String language,
        @Nullable FollowUp followUp) {

    /// The command that opens it.
    /// @throws IllegalArgumentException when the place is not on the earth
    public OpenCase command(UUID id, String number) {
        return new OpenCase(
                id,
                number,
                Objects.requireNonNullElse(type, CaseType.REQUEST),
                service,
                Objects.requireNonNullElse(questionsVersion, 0),
                Objects.requireNonNullElse(description, ""),
                place(),
                answers == null
                        ? List.of()
                        : answers.entrySet().stream()
                                .map(answer -> new Answer(answer.getKey(), answer.getValue()))
                                .toList(),
                caller(),
                Objects.requireNonNullElse(followUp, FollowUp.NONE),
                Objects.requireNonNullElse(channel, Channel.WEB),
                null);
    }

    private @Nullable Place place() {
        Point point = latitude == null || longitude == null ? null : new Point(latitude, longitude);
        return address == null && point == null
                ? null
                : new Place(Objects.requireNonNullElse(address, ""), point, neighborhood, county, zip, detail);
    }

    private Caller caller() {
        boolean known = name != null || phone != null || email != null;
        Privacy wish = Objects.requireNonNullElse(privacy, known ? Privacy.NAMED : Privacy.ANONYMOUS);
        return new Caller(wish, null, name, phone, email, Objects.requireNonNullElse(language, "en"));
    }
}
