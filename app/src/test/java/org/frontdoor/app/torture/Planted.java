package org.frontdoor.app.torture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.frontdoor.app.journal.JournalEntry;
import org.frontdoor.app.remote.Answer;
import org.frontdoor.model.command.Ids;
import org.frontdoor.model.number.ProvisionalBlock;
import org.frontdoor.model.number.ProvisionalNumber;
import org.frontdoor.model.wire.Envelope;
import org.frontdoor.model.wire.Outcome;
import org.frontdoor.model.wire.SyncMessages.ChangePage;
import org.frontdoor.model.wire.SyncMessages.CommandBatch;
import org.frontdoor.model.wire.SyncMessages.OutcomeBatch;

/// The mistakes that are built into a station and its line on purpose. Without a plant each of these does nothing.
final class Planted {
    private final City city;
    private final Station station;

    Planted(City city, Station station) {
        this.city = city;
        this.station = station;
    }

    /// Deletion before the receipt.
    void beforePush(CommandBatch batch) {
        if (city.script().has(Plant.DELETED_BEFORE_RECEIPT)) {
            station.journal()
                    .append(new JournalEntry.Settled(
                            batch.commands().stream().map(Envelope::id).toList()));
        }
    }

    /// A new id for each attempt.
    CommandBatch sent(CommandBatch batch) {
        if (!city.script().has(Plant.NEW_ID_EACH_TIME)) {
            return batch;
        }
        List<Envelope> renamed = new ArrayList<>();
        for (Envelope old : batch.commands()) {
            Envelope now = new Envelope(
                    Ids.timed(city.clock().instant(), city.random()),
                    old.kind(),
                    old.form(),
                    old.actor(),
                    old.workstation(),
                    old.lane(),
                    List.of(),
                    old.at(),
                    old.body());
            city.promises().seen(now);
            renamed.add(now);
        }
        return new CommandBatch(renamed, batch.cursor());
    }

    Answer<OutcomeBatch> answered(CommandBatch asked, CommandBatch sent, Answer<OutcomeBatch> answer) {
        if (!city.script().has(Plant.NEW_ID_EACH_TIME)
                || !(answer instanceof Answer.Got<OutcomeBatch>(OutcomeBatch outcomes))) {
            return answer;
        }
        Map<UUID, UUID> names = new HashMap<>();
        for (int i = 0; i < sent.commands().size(); i++) {
            names.put(sent.commands().get(i).id(), asked.commands().get(i).id());
        }
        return new Answer.Got<>(new OutcomeBatch(outcomes.outcomes().stream()
                .map(outcome -> renamed(outcome, names.getOrDefault(outcome.id(), outcome.id())))
                .toList()));
    }

    private static Outcome renamed(Outcome outcome, UUID id) {
        return switch (outcome) {
            case Outcome.Accepted(var old, var entries) -> new Outcome.Accepted(id, entries);
            case Outcome.Refused(var old, var problem) -> new Outcome.Refused(id, problem);
            case Outcome.Conflict(var old, var problem, var clashes, var current) ->
                new Outcome.Conflict(id, problem, clashes, current);
            case Outcome.Later(var old, var problem) -> new Outcome.Later(id, problem);
        };
    }

    /// The cursor ahead of its rows: between the two the power may go.
    void pulled(ChangePage page) {
        if (city.script().has(Plant.CURSOR_APART) && !page.changes().isEmpty()) {
            station.place().run("MERGE INTO meta(name, text) VALUES('cursor', '" + page.cursor() + "')");
            station.maybeCut("between cursor and rows");
        }
    }

    /// The same provisional numbers for everybody.
    ProvisionalBlock leased(ProvisionalBlock block) {
        return city.script().has(Plant.COUNTED_ALONE)
                ? new ProvisionalBlock(
                        block.leaseId(), ProvisionalNumber.FIRST_SERIAL, ProvisionalNumber.FIRST_SERIAL + 39)
                : block;
    }

    /// New tables, and with them a new queue.
    boolean losesQueueWithCache() {
        return city.script().has(Plant.QUEUE_WITH_CACHE);
    }

    /// A horizon that moves by itself.
    ChangePage travelling(ChangePage page) {
        return city.script().has(Plant.NOT_EVICTED)
                ? new ChangePage(page.changes(), page.cursor(), page.more(), List.of())
                : page;
    }

    /// A new token, and with it a new queue.
    boolean losesQueueWithToken() {
        return city.script().has(Plant.QUEUE_BY_TOKEN);
    }
}
