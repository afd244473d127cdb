package org.frontdoor.app.torture;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.frontdoor.central.ProgramStages;
import org.frontdoor.central.Restored;
import org.frontdoor.central.cases.CaseProjection;
import org.frontdoor.central.cases.CaseQueries;
import org.frontdoor.central.cases.OlderCases;
import org.frontdoor.central.cases.OwnNumbers;
import org.frontdoor.central.catalog.CatalogLoad;
import org.frontdoor.central.commands.CommandDesk;
import org.frontdoor.central.feed.Comparison;
import org.frontdoor.central.feed.Feed;
import org.frontdoor.central.feed.Horizon;
import org.frontdoor.central.feed.Snapshot;
import org.frontdoor.central.numbers.NumberLeases;
import org.frontdoor.central.store.Database;
import org.frontdoor.central.store.EntryStore;
import org.frontdoor.central.store.ReferenceCache;
import org.frontdoor.central.store.Sequencer;
import org.frontdoor.central.store.Site;
import org.frontdoor.central.store.Sites;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.Ids;
import org.frontdoor.model.wire.WireJson;
import org.jspecify.annotations.Nullable;

/// Central's nodes over one database: the real ones, without HTTP and without threads.
final class Nodes {
    private static final int COUNT = 2;
    private static final int CHANGES_A_PAGE = 7;
    private static final int KEPT_DAYS = 2;
    private static final int CHARACTERS_A_PAGE = 40_000;
    private static final int SNAPSHOT_PAGE = 5;

    private final Site site;
    private final List<Node> nodes = new ArrayList<>();
    private final RandomGenerator random;
    private @Nullable Node busy;

    /// One node: what it answers with.
    record Node(
            CommandDesk desk,
            Feed feed,
            Snapshot snapshot,
            Comparison comparison,
            NumberLeases leases,
            OlderCases older,
            Sequencer sequencer) {}

    /// @param name of the city's site: each city has one of its own
    Nodes(Database database, String name, WireJson json, InstantSource clock, RandomGenerator random) {
        this.random = random;
        site = new Sites(database, random).open(name, false);
        for (int i = 0; i < COUNT; i++) {
            nodes.add(node(database, json, clock));
        }
    }

    private Node node(Database database, WireJson json, InstantSource clock) {
        EntryStore store = new EntryStore(json, new ProgramStages(), List.of(new CaseProjection()), clock);
        Sequencer sequencer = new Sequencer(database, site);
        ReferenceCache references = new ReferenceCache(database, site, store, ProgramStages.REFERENCES, sequencer);
        Horizon horizon = new Horizon(clock, () -> KEPT_DAYS);
        NumberLeases leases = new NumberLeases(database, site, clock, random);
        return new Node(
                new CommandDesk(database, site, store, references, new OwnNumbers(leases), sequencer, () -> {}, clock),
                new Feed(database, site, store, sequencer, horizon, CHANGES_A_PAGE, CHARACTERS_A_PAGE),
                new Snapshot(database, site, store, sequencer, clock, horizon, SNAPSHOT_PAGE),
                new Comparison(database, site, store, sequencer),
                leases,
                new OlderCases(database, site, store, new CaseQueries(database, site, store), horizon),
                sequencer);
    }

    /// Loads what a program needs before anybody works.
    void load(Database database, WireJson json, InstantSource clock, List<Entry> entries) {
        EntryStore store = new EntryStore(json, new ProgramStages(), List.of(new CaseProjection()), clock);
        new CatalogLoad(
                        database,
                        site,
                        store,
                        new ReferenceCache(
                                database,
                                site,
                                store,
                                ProgramStages.REFERENCES,
                                nodes.getFirst().sequencer()),
                        entry -> false,
                        () -> {})
                .load(entries, entry -> true);
    }

    /// What an operator says after a back-up was put back.
    void restored(Database database, InstantSource clock) {
        Node node = nodes.getFirst();
        new Restored(database, node.sequencer(), node.leases()).begin(Ids.timed(clock.instant(), random));
    }

    Site site() {
        return site;
    }

    /// One that is not busy with a transaction that stands still.
    Node free() {
        List<Node> free = nodes.stream().filter(node -> !node.equals(busy)).toList();
        return free.get(random.nextInt(free.size()));
    }

    void busy(@Nullable Node node) {
        busy = node;
    }

    /// Any of them, as a balancer would choose.
    Node any() {
        return nodes.get(random.nextInt(nodes.size()));
    }
}
