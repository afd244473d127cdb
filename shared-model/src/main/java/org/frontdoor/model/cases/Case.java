package org.frontdoor.model.cases;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.frontdoor.model.catalog.Agency;
import org.frontdoor.model.catalog.Answer;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.customer.Caller;
import org.frontdoor.model.number.CaseNumber;
import org.frontdoor.model.number.ProvisionalNumber;
import org.frontdoor.model.people.Scope;
import org.frontdoor.model.place.Place;
import org.jspecify.annotations.Nullable;

/// Something to be done for a customer, with the number they keep.
///
/// @param number ten digits (`org.frontdoor.model.number.CaseNumber`); a provisional number until central has given it
/// @param resolution how it ended, exactly while it is closed
/// @param description what the customer said
/// @param place where it is, or `null`
/// @param callers how many customers asked for it
/// @param timeline what happened, oldest first
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Case(
        UUID id,
        String number,
        CaseType type,
        Routing routing,
        CaseStatus status,
        @Nullable Resolution resolution,
        String description,
        @Nullable Place place,
        List<Answer> answers,
        Caller caller,
        FollowUp followUp,
        Origin origin,
        int callers,
        List<CaseEvent> timeline)
        implements Entry {
    public static final EntryKind<Case> KIND = new EntryKind<>(
            "case",
            Case.class,
            found -> found.inTriage() ? Scope.INTAKE : Scope.agency(found.routing.agency()),
            Case::forAgency);

    /// Keeps «closed» and «has a resolution» the same thing.
    /// @throws IllegalArgumentException when it is closed without a resolution, or resolved without being closed
    public Case {
        answers = List.copyOf(answers);
        timeline = List.copyOf(timeline);
        if ((status == CaseStatus.CLOSED) != (resolution != null)) {
            throw new IllegalArgumentException("a case is closed exactly when it has a resolution: " + id);
        }
    }

    /// No desk has it: somebody must say whose it is.
    @JsonIgnore
    public boolean inTriage() {
        return status == CaseStatus.NEW;
    }

    @JsonIgnore
    public boolean atProgram() {
        return routing.agency().equals(Agency.PROGRAM);
    }

    /// Whether a customer may have been told this number, as it is stored, for this case.
    public boolean isToldAs(String told) {
        return told.equals(number)
                || told.equals(origin.provisional())
                || followers().stream().flatMap(CaseEvent.CallerAdded::told).anyMatch(told::equals);
    }

    /// Who asked for the same thing later, each with what they were told, oldest first.
    public List<CaseEvent.CallerAdded> followers() {
        return timeline.stream()
                .filter(CaseEvent.CallerAdded.class::isInstance)
                .map(CaseEvent.CallerAdded.class::cast)
                .toList();
    }

    /// The same, in which nobody who was added keeps a provisional number alone.
    /// @param own central's next number
    public Case followersNumbered(Supplier<CaseNumber> own) {
        return new Case(
                id,
                number,
                type,
                routing,
                status,
                resolution,
                description,
                place,
                answers,
                caller,
                followUp,
                origin,
                callers,
                timeline.stream()
                        .map(event -> event instanceof CaseEvent.CallerAdded added
                                        && added.number() != null
                                        && ProvisionalNumber.like(added.number())
                                ? added.numbered(own.get())
                                : event)
                        .toList());
    }

    /// The same under its own number, which central gives.
    public Case numbered(CaseNumber own) {
        return new Case(
                id,
                own.digits(),
                type,
                routing,
                status,
                resolution,
                description,
                place,
                answers,
                caller,
                followUp,
                origin,
                callers,
                timeline);
    }

    @Override
    public List<?> story() {
        return timeline.stream()
                .map(event -> event instanceof CaseEvent.CallerAdded added ? added.atFirst() : event)
                .map(Case::forAgency)
                .toList();
    }

    /// The time of the newest event.
    @JsonIgnore
    public Instant changedAt() {
        return timeline.isEmpty() ? origin.openedAt() : timeline.getLast().at();
    }

    /// How much of its story is by others than this person (sign-in name).
    public int eventsByOthers(String name) {
        return (int) timeline.stream().filter(event -> !event.by().equals(name)).count();
    }

    /// Whether somebody said that this is not the same as the other, or undid a merge of the two.
    public boolean toldApart(UUID other) {
        return timeline.stream().anyMatch(event -> switch (event) {
            case CaseEvent.ToldApart apart -> apart.other().equals(other);
            case CaseEvent.Unmerged from -> from.parent().equals(other);
            default -> false;
        });
    }

    /// Whether its author had the other on the screen when they opened this one.
    public boolean openedBeside(UUID other) {
        return timeline.stream()
                .anyMatch(event -> event instanceof CaseEvent.Opened opened
                        && opened.known().contains(other));
    }

    /// The case that it was merged into, while it is.
    @JsonIgnore
    public Optional<CaseEvent.MergedInto> merged() {
        return timeline.reversed().stream()
                .filter(event -> event instanceof CaseEvent.MergedInto || event instanceof CaseEvent.Unmerged)
                .findFirst()
                .flatMap(event -> event instanceof CaseEvent.MergedInto into ? Optional.of(into) : Optional.empty());
    }

    /// Whether it may join another case in an event.
    @JsonIgnore
    public boolean mayJoin() {
        return status.open() && timeline.stream().noneMatch(CaseEvent.JoinedParent.class::isInstance);
    }

    /// Cases that joined this one in an event.
    public List<CaseEvent.NamedCase> joined() {
        return timeline.stream()
                .flatMap(event -> event instanceof CaseEvent.ChildrenJoined children
                        ? children.children().stream()
                        : Stream.empty())
                .toList();
    }

    /// With these cases beside it.
    public Case joinedBy(List<Case> children, UUID event, String by, Instant at) {
        return with(
                callers,
                new CaseEvent.ChildrenJoined(
                        by,
                        at,
                        event,
                        children.stream()
                                .map(child -> new CaseEvent.NamedCase(child.id, child.number))
                                .toList()));
    }

    /// Beside `parent`.
    public Case joining(Case parent, String by, Instant at) {
        return with(callers, new CaseEvent.JoinedParent(by, at, parent.id, parent.number));
    }

    /// Cases that were merged into this one and are followed in it, in the order in which they came.
    public List<CaseEvent.Absorbed> children() {
        Map<UUID, CaseEvent.Absorbed> children = new LinkedHashMap<>();
        timeline.forEach(event -> {
            if (event instanceof CaseEvent.Absorbed absorbed) {
                children.put(absorbed.child(), absorbed);
            } else if (event instanceof CaseEvent.Released released) {
                children.remove(released.child());
            }
        });
        return List.copyOf(children.values());
    }

    Case with(CaseStatus newStatus, @Nullable Resolution newResolution, CaseEvent event) {
        return new Case(
                id,
                number,
                type,
                routing,
                newStatus,
                newResolution,
                description,
                place,
                answers,
                caller,
                followUp,
                origin,
                callers,
                plus(event));
    }

    Case with(Routing newRouting, CaseStatus newStatus, CaseEvent event) {
        return new Case(
                id,
                number,
                type,
                newRouting,
                newStatus,
                null,
                description,
                place,
                answers,
                caller,
                followUp,
                origin,
                callers,
                plus(event));
    }

    Case with(
            String newDescription,
            @Nullable Place newPlace,
            List<Answer> newAnswers,
            FollowUp newFollowUp,
            CaseEvent event) {
        return new Case(
                id,
                number,
                type,
                routing,
                status,
                resolution,
                newDescription,
                newPlace,
                newAnswers,
                caller,
                newFollowUp,
                origin,
                callers,
                plus(event));
    }

    Case with(int newCallers, CaseEvent event) {
        return new Case(
                id,
                number,
                type,
                routing,
                status,
                resolution,
                description,
                place,
                answers,
                caller,
                followUp,
                origin,
                newCallers,
                plus(event));
    }

    /// With an event by which customers come or go.
    Case with(@Nullable Place newPlace, List<Answer> newAnswers, CaseEvent event) {
        Case after = new Case(
                id,
                number,
                type,
                routing,
                status,
                resolution,
                description,
                newPlace,
                newAnswers,
                caller,
                followUp,
                origin,
                callers,
                plus(event));
        int come = Held.of(after).followers().size() - Held.of(this).followers().size();
        return come == 0 ? after : after.counting(callers + come);
    }

    private Case counting(int newCallers) {
        return new Case(
                id,
                number,
                type,
                routing,
                status,
                resolution,
                description,
                place,
                answers,
                caller,
                followUp,
                origin,
                newCallers,
                timeline);
    }

    private Case forAgency() {
        return new Case(
                id,
                number,
                type,
                routing,
                status,
                resolution,
                description,
                place,
                answers,
                caller.forAgency(),
                followUp,
                origin,
                callers,
                timeline.stream().map(Case::forAgency).toList());
    }

    private static CaseEvent forAgency(CaseEvent event) {
        return switch (event) {
            case CaseEvent.CallerAdded added -> added.forAgency();
            case CaseEvent.Absorbed absorbed -> absorbed.forAgency();
            case CaseEvent.SplitFrom split -> split.forAgency();
            default -> event;
        };
    }

    private List<CaseEvent> plus(CaseEvent event) {
        return Stream.concat(timeline.stream(), Stream.of(event)).toList();
    }
}
