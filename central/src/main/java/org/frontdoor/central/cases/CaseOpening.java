package org.frontdoor.central.cases;

import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.frontdoor.central.commands.CommandDesk;
import org.frontdoor.central.numbers.CentralNumbers;
import org.frontdoor.model.cases.OpenCase;
import org.frontdoor.model.command.Ids;
import org.frontdoor.model.number.CaseNumber;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.wire.Outcome;

/// Opens cases for other systems, by the same command and rule as desktops do, with a number that central gives.
public final class CaseOpening {
    private final CommandDesk desk;
    private final CentralNumbers numbers;
    private final InstantSource clock;
    private final RandomGenerator random;

    public CaseOpening(CommandDesk desk, CentralNumbers numbers, InstantSource clock, RandomGenerator random) {
        this.desk = desk;
        this.numbers = numbers;
        this.clock = clock;
        this.random = random;
    }

    /// Makes the command, once it is known that there is something to be decided.
    @FunctionalInterface
    public interface Making {
        OpenCase command(UUID caseId, CaseNumber number);
    }

    /// What came of it; nothing when this year's numbers are used up.
    /// @param key of the client's: the same one with the same content opens once, and gets the same outcome
    /// @param content of the request; another content under the same key is refused as `id-reused`
    public Optional<Outcome> open(Actor actor, Optional<String> key, String content, Making making) {
        UUID id = key.map(given -> Ids.named("idempotency-key", actor.id() + "/" + given))
                .orElseGet(() -> Ids.timed(clock.instant(), random));
        return desk.known(id, actor, content)
                .or(() -> numbers.take(1, actor.id())
                        .map(taken -> desk.decide(
                                actor,
                                id,
                                content,
                                making.command(Ids.timed(clock.instant(), random), taken.getFirst()))));
    }
}
