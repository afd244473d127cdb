package org.frontdoor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.CaseType;
import org.frontdoor.model.cases.FollowUp;
import org.frontdoor.model.cases.OpenCase;
import org.frontdoor.model.catalog.Agency;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.command.Change;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.StoredEntries;
import org.frontdoor.model.command.Vocabulary;
import org.frontdoor.model.contact.Channel;
import org.frontdoor.model.customer.Caller;
import org.frontdoor.model.customer.Privacy;
import org.frontdoor.model.number.CaseNumber;
import org.frontdoor.model.number.Series;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.place.Place;

/// A desk with the sample program on it, where commands are given and carried out.
public final class SampleDesk {

    public static final Instant NOW = Instant.parse("2026-11-23T18:00:00Z");
    public static final String NUMBER = CaseNumber.of(Series.ofYear(2026), 4181).digits();
    public static final String OTHER_NUMBER =
            CaseNumber.of(Series.ofYear(2026), 4182).digits();
    public static final Caller MARIA =
            new Caller(Privacy.NAMED, null, "Maria", "+15035550142", "maria@example.org", "es");

    private final Vocabulary vocabulary = ProgramVocabulary.create();
    private final StoredEntries entries = new StoredEntries();

    public SampleDesk() {
        for (var agency :
                List.of(SampleProgram.CITY, SampleProgram.STREETS, SampleProgram.PARKS, SampleProgram.COUNTY)) {
            entries.with(Agency.KIND, agency);
        }
        for (var service : List.of(
                SampleProgram.POTHOLE, SampleProgram.VOLUNTEER, SampleProgram.ANIMALS, SampleProgram.ABANDONED_AUTO)) {
            entries.with(Service.KIND, service);
        }
    }

    public StoredEntries entries() {
        return entries;
    }

    public Decision give(Actor actor, Command command) {
        return give(actor, command, NOW);
    }

    public Decision give(Actor actor, Command command, Instant at) {
        return entries.apply(vocabulary.kindOf(command).decide(command, entries, actor, at));
    }

    /// Gives a command that must hold.
    public void accepted(Actor actor, Command command) {
        assertInstanceOf(Decision.Accepted.class, give(actor, command), command.toString());
    }

    /// Gives a command that must hold and change nothing.
    public void nothingToDo(Actor actor, Command command) {
        assertEquals(Decision.accepted(), give(actor, command));
    }

    /// Gives a command that must be refused for this reason.
    public void refused(String code, Actor actor, Command command) {
        var refused = assertInstanceOf(Decision.Refused.class, give(actor, command), command.toString());
        assertEquals(code, refused.problem().code());
    }

    /// Gives a command that must meet somebody else's change.
    public Decision.Conflict conflict(Actor actor, Command command) {
        return assertInstanceOf(Decision.Conflict.class, give(actor, command), command.toString());
    }

    public Case find(UUID caseId) {
        return entries.find(Case.KIND, caseId).orElseThrow();
    }

    /// A pothole, with the Bureau of Transportation.
    public Case pothole() {
        return opened(opening("pothole"));
    }

    /// A case that waits in triage.
    public Case unknown() {
        return opened(opening(null));
    }

    public Case opened(OpenCase command) {
        accepted(SampleProgram.AGENT, command);
        return find(command.caseId());
    }

    public static OpenCase opening(String service) {
        return new OpenCase(
                UUID.randomUUID(),
                NUMBER,
                CaseType.REQUEST,
                service,
                0,
                "a deep hole",
                Place.named("1221 SW 4th Ave"),
                List.of(),
                MARIA,
                FollowUp.NONE,
                Channel.PHONE,
                null);
    }

    /// What an accepted decision puts, when it is one entry.
    public static Object put(Decision decision) {
        var changes = assertInstanceOf(Decision.Accepted.class, decision).changes();
        assertEquals(1, changes.size());
        return assertInstanceOf(Change.Put.class, changes.getFirst()).entry();
    }
}
