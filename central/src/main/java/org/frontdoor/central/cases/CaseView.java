package org.frontdoor.central.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.CaseEvent;
import org.frontdoor.model.cases.CaseType;
import org.frontdoor.model.cases.FollowUp;
import org.frontdoor.model.cases.Resolution;
import org.frontdoor.model.catalog.Answer;
import org.frontdoor.model.contact.Channel;
import org.frontdoor.model.customer.Caller;
import org.frontdoor.model.place.Place;
import org.frontdoor.model.place.Point;
import org.jspecify.annotations.Nullable;

/// A case laid flat, for scripts: every field is always there, `null` when unknown.
///
/// @param open false once it is closed (Open311's two statuses)
/// @param service code, `null` while nobody has said
/// @param provisional the number that the customer was told before the case had its own
/// @param timeline what happened, `null` in lists
@JsonInclude(JsonInclude.Include.ALWAYS)
public record CaseView(
        UUID id,
        String number,
        String status,
        boolean open,
        CaseType type,
        @Nullable String service,
        String agency,
        String group,
        String description,
        @Nullable String address,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String neighborhood,
        @Nullable String county,
        @Nullable String zip,
        @Nullable String detail,
        Map<String, List<String>> answers,
        Channel channel,
        Instant openedAt,
        Instant changedAt,
        @Nullable Instant closedAt,
        Resolution.@Nullable Kind resolution,
        @Nullable String resolutionWords,
        FollowUp followUp,
        Caller caller,
        int callers,
        @Nullable String system,
        @Nullable String externalId,
        @Nullable String provisional,
        long version,
        @Nullable List<CaseEvent> timeline) {

    static CaseView of(Case found, long version, boolean whole) {
        Place place = found.place();
        Point point = place == null ? null : place.point();
        Resolution end = found.resolution();
        Map<String, List<String>> answers = new LinkedHashMap<>();
        for (Answer answer : found.answers()) {
            answers.put(answer.question(), answer.values());
        }
        return new CaseView(
                found.id(),
                found.number(),
                CaseProjection.code(found.status()),
                found.status().open(),
                found.type(),
                found.routing().service(),
                found.routing().agency(),
                found.routing().group(),
                found.description(),
                place == null ? null : place.address(),
                point == null ? null : point.latitude(),
                point == null ? null : point.longitude(),
                place == null ? null : place.neighborhood(),
                place == null ? null : place.county(),
                place == null ? null : place.zip(),
                place == null ? null : place.detail(),
                answers,
                found.origin().channel(),
                found.origin().openedAt(),
                found.changedAt(),
                end == null ? null : end.at(),
                end == null ? null : end.kind(),
                end == null ? null : end.words(),
                found.followUp(),
                found.caller(),
                found.callers(),
                found.origin().system(),
                found.origin().externalId(),
                found.origin().provisional(),
                version,
                whole ? found.timeline() : null);
    }
}
