package org.frontdoor.central.agencies;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import org.frontdoor.central.commands.CommandDesk;
import org.frontdoor.central.store.Database;
import org.frontdoor.central.store.EntryStore;
import org.frontdoor.central.store.Site;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.Ids;
import org.frontdoor.model.remote.AgencySystem;
import org.frontdoor.model.remote.HearAgency;
import org.frontdoor.model.remote.NoteAgencySystem;
import org.frontdoor.model.remote.NoteHandOver;
import org.frontdoor.model.wire.Outcome;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells people what came of it, by commands that are decided like everybody's, in the name of the agency's system.
final class Telling {
    private static final Logger LOG = LoggerFactory.getLogger(Telling.class);

    private final Database database;
    private final Site site;
    private final EntryStore store;
    private final CommandDesk desk;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final Map<String, Instant> answered = new ConcurrentHashMap<>();

    Telling(
            Database database,
            Site site,
            EntryStore store,
            CommandDesk desk,
            InstantSource clock,
            RandomGenerator random) {
        this.database = database;
        this.site = site;
        this.store = store;
        this.desk = desk;
        this.clock = clock;
        this.random = random;
    }

    Optional<Case> theCase(UUID id) {
        return database.read(handle -> store.find(handle, site, Case.KIND.name(), id, false))
                .flatMap(row -> store.read(Case.KIND, row));
    }

    /// How far the handing over is.
    /// @return false when it must be told again
    boolean tell(HandOver line) {
        return give(
                line.agency(),
                new NoteHandOver(line.caseId(), line.agency(), line.state(), line.remoteId(), line.trouble()));
    }

    /// How it stands there.
    /// @param at when it was changed there
    /// @return false when it must be told again
    boolean hear(HandOver line, boolean closed, String words, Instant at) {
        return switch (outcome(line.agency(), new HearAgency(line.caseId(), line.agency(), closed, words, at))) {
            case Outcome.Accepted ignored -> true;
            // What may not be kept of their words does not keep us from hearing the rest.
            case Outcome.Refused refused ->
                words.isEmpty()
                        ? logged(refused)
                        : give(line.agency(), new HearAgency(line.caseId(), line.agency(), closed, "", at));
            case Outcome.Conflict ignored -> true;
            case Outcome.Later ignored -> false;
        };
    }

    /// It answers. Not every answer is written down.
    void answers(String agency) {
        Instant now = clock.instant();
        Instant last = answered.get(agency);
        if (last == null || !last.isAfter(now.minus(AgencySystem.FRESH))) {
            answered.put(agency, now);
            give(agency, new NoteAgencySystem(agency, null));
        }
    }

    void trouble(String agency, String words) {
        answered.remove(agency);
        LOG.atWarn()
                .addKeyValue("agency", agency)
                .addKeyValue("reason", words)
                .log("an agency's system is not to be had");
        give(agency, new NoteAgencySystem(agency, words));
    }

    private boolean give(String agency, Command command) {
        return switch (outcome(agency, command)) {
            case Outcome.Accepted ignored -> true;
            case Outcome.Conflict ignored -> true;
            case Outcome.Refused refused -> logged(refused);
            case Outcome.Later ignored -> false;
        };
    }

    private Outcome outcome(String agency, Command command) {
        UUID id = Ids.timed(clock.instant(), random);
        return desk.decide(AgencySystem.actor(agency), id, "", command);
    }

    private static boolean logged(@Nullable Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            LOG.atWarn().addKeyValue("code", refused.problem().code()).log("what an agency's system says was refused");
        }
        return true;
    }
}
