package org.frontdoor.model.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.CommandKind;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.Entries;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.command.Ids;
import org.frontdoor.model.contact.Channel;
import org.frontdoor.model.customer.Caller;
import org.frontdoor.model.number.CaseNumber;
import org.frontdoor.model.number.Parsed;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.people.Role;
import org.frontdoor.model.place.Place;
import org.frontdoor.model.words.FreeText;
import org.jspecify.annotations.Nullable;

/// Take over a case from another system. Its identity comes from there, so that a second import finds the first.
///
/// @param system name of the other system
/// @param externalId the case's id there
/// @param service code of ours, or `null` when theirs is unknown to us: it goes to triage while it is open
/// @param resolution how it ended there, `null` while it is open
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportCase(
        String system,
        String externalId,
        String number,
        @Nullable String service,
        String description,
        @Nullable Place place,
        Channel channel,
        Instant openedAt,
        @Nullable ImportedEnd resolution)
        implements Command {
    public static final CommandKind<ImportCase> KIND = new CommandKind<>(
            "import-case",
            1,
            ImportCase.class,
            EnumSet.of(Role.LEAD, Role.ADMIN),
            (command, entries, actor, now) -> FreeText.allKept(
                    List.of(command.description, command.ending()),
                    kept -> Place.fault(command.place)
                            .map(Decision::refused)
                            .orElseGet(
                                    () -> command.with(kept.get(0), kept.get(1)).decide(entries, actor, now))));

    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    public record ImportedEnd(Resolution.Kind kind, String words, Instant at) {}

    public static UUID idOf(String system, String externalId) {
        return Ids.named("import", system + "/" + externalId);
    }

    @Override
    public EntryRef subject() {
        return EntryRef.to(Case.KIND, idOf(system, externalId));
    }

    private String ending() {
        return resolution == null ? "" : resolution.words;
    }

    private ImportCase with(String keptDescription, String keptEnding) {
        return new ImportCase(
                system,
                externalId,
                number,
                service,
                keptDescription,
                place,
                channel,
                openedAt,
                resolution == null ? null : new ImportedEnd(resolution.kind, keptEnding, resolution.at));
    }

    /// True when that case says what this import says, whatever number it got and whatever was done to it since.
    public boolean sameAs(Case found) {
        return found.description().equals(FreeText.asKept(description))
                && Objects.equals(found.place(), place)
                && found.origin().openedAt().equals(openedAt)
                && found.origin().channel() == channel;
    }

    /// The other system's clock may be a little ahead.
    private static boolean thinkable(Instant time, Instant now) {
        return !time.isBefore(EARLIEST) && !time.isAfter(now.plus(Duration.ofDays(1)));
    }

    private Decision decide(Entries entries, Actor actor, Instant now) {
        Case before = entries.find(Case.KIND, idOf(system, externalId)).orElse(null);
        if (before != null) {
            return sameAs(before)
                    ? Decision.accepted()
                    : Decision.refused(
                            "import-differs",
                            "Case " + externalId + " of " + system
                                    + " is here already and says something else. Change it here, by hand.");
        }
        if (!(CaseNumber.parse(number) instanceof Parsed.Valid)) {
            return Decision.refused(
                    "number-wrong", "“" + number + "” is no case number; lease a block for the import.");
        }
        if (!thinkable(openedAt, now) || (resolution != null && !thinkable(resolution.at, now))) {
            return Decision.refused(
                    "time-wrong",
                    "Case " + externalId + " of " + system
                            + " has a time before 1900 or after today. Correct it there, then import it again.");
        }
        if (resolution != null && resolution.words.isBlank()) {
            return Decision.refused(
                    "outcome-missing", "Case " + externalId + " of " + system + " is closed without saying how.");
        }
        Service known = service == null
                ? null
                : entries.find(Service.KIND, Service.idOf(service)).orElse(null);
        Routing routing =
                known == null ? Routing.TRIAGE : new Routing(known.code(), 0, known.firstAgency(), known.group());
        List<CaseEvent> timeline = new ArrayList<>();
        timeline.add(new CaseEvent.Opened(actor.name(), openedAt));
        Resolution end = null;
        if (resolution != null) {
            end = new Resolution(resolution.kind, resolution.words, actor.name(), resolution.at);
            timeline.add(new CaseEvent.Resolved(actor.name(), resolution.at, resolution.kind, resolution.words));
        }
        return CaseRules.put(new Case(
                idOf(system, externalId),
                number,
                CaseType.REQUEST,
                routing,
                end == null ? routing.firstStatus() : CaseStatus.CLOSED,
                end,
                description,
                place,
                List.of(),
                Caller.anonymous("en"),
                FollowUp.NONE,
                new Origin(channel, openedAt, actor.name(), null, system, externalId, null),
                1,
                timeline));
    }
}
