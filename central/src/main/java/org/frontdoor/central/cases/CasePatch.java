package org.frontdoor.central.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.frontdoor.model.cases.AddNote;
import org.frontdoor.model.cases.CaseStatus;
import org.frontdoor.model.cases.ChangeStatus;
import org.frontdoor.model.cases.EditCase;
import org.frontdoor.model.cases.FollowUp;
import org.frontdoor.model.cases.Resolution;
import org.frontdoor.model.cases.ResolveCase;
import org.frontdoor.model.cases.TransferCase;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.FieldChange;
import org.frontdoor.model.place.Place;
import org.frontdoor.model.place.Point;
import org.jspecify.annotations.Nullable;

/// What an integrator changes of a case (a JSON merge patch over its flat form, RFC 7396). Each part becomes the
/// command that a person would give, and all of them hold or none.
///
/// @param status `assigned`, `in-progress` or `on-hold`
/// @param agency to transfer to; then `reason` is needed
/// @param resolution closes it; then `resolutionWords` are needed
/// @param note to add
public record CasePatch(
        @Nullable String description,
        @Nullable String address,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String detail,
        @Nullable Map<String, List<String>> answers,
        @Nullable FollowUp followUp,
        @Nullable CaseStatus status,
        @Nullable String agency,
        @Nullable String reason,
        Resolution.@Nullable Kind resolution,
        @Nullable String resolutionWords,
        @Nullable String note) {

    /// The commands, given what the case says now.
    /// @throws IllegalArgumentException when the place is not on the earth
    public List<Command> commands(CaseView now) {
        UUID id = now.id();
        List<Command> commands = new ArrayList<>();
        EditCase edit = edit(now);
        if (edit.description() != null
                || edit.place() != null
                || edit.followUp() != null
                || !edit.answers().isEmpty()) {
            commands.add(edit);
        }
        if (note != null) {
            commands.add(new AddNote(id, note, false));
        }
        if (agency != null) {
            commands.add(new TransferCase(id, now.agency(), agency, "", Objects.requireNonNullElse(reason, "")));
        }
        if (status != null) {
            commands.add(new ChangeStatus(id, agency == null ? status(now) : CaseStatus.ASSIGNED, status));
        }
        if (resolution != null) {
            commands.add(new ResolveCase(id, resolution, Objects.requireNonNullElse(resolutionWords, "")));
        }
        return commands;
    }

    private static CaseStatus status(CaseView now) {
        for (CaseStatus status : CaseStatus.values()) {
            if (CaseProjection.code(status).equals(now.status())) {
                return status;
            }
        }
        throw new IllegalArgumentException(now.status());
    }

    private EditCase edit(CaseView now) {
        Map<String, FieldChange<List<String>>> changes = new LinkedHashMap<>();
        if (answers != null) {
            answers.forEach((question, values) ->
                    changes.put(question, new FieldChange<>(now.answers().getOrDefault(question, List.of()), values)));
        }
        Place before = place(now);
        Place after = moved(now);
        return new EditCase(
                now.id(),
                description == null ? null : new FieldChange<>(now.description(), description),
                Objects.equals(before, after) ? null : new FieldChange<>(before, after),
                followUp == null ? null : new FieldChange<>(now.followUp(), followUp),
                changes);
    }

    private static @Nullable Place place(CaseView now) {
        if (now.address() == null) {
            return null;
        }
        Point point =
                now.latitude() == null || now.longitude() == null ? null : new Point(now.latitude(), now.longitude());
        return new Place(now.address(), point, now.neighborhood(), now.county(), now.zip(), now.detail());
    }

    /// A new address without a spot forgets the old spot: it was the old address'.
    private @Nullable Place moved(CaseView now) {
        Place before = place(now);
        if (address == null && latitude == null && longitude == null && detail == null) {
            return before;
        }
        Point point = latitude == null || longitude == null ? null : new Point(latitude, longitude);
        boolean elsewhere = address != null || point != null;
        return new Place(
                Objects.requireNonNullElse(address, before == null ? "" : before.address()),
                elsewhere || before == null ? point : before.point(),
                elsewhere || before == null ? null : before.neighborhood(),
                elsewhere || before == null ? null : before.county(),
                elsewhere || before == null ? null : before.zip(),
                Objects.requireNonNullElse(detail, before == null || before.detail() == null ? "" : before.detail()));
    }
}
