package org.frontdoor.central;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.frontdoor.central.agencies.AgencySystems;
import org.frontdoor.central.agencies.RemoteProjection;
import org.frontdoor.central.cases.CaseProjection;
import org.frontdoor.central.catalog.Catalog;
import org.frontdoor.central.commands.CommandDesk;
import org.frontdoor.central.http.Route;
import org.frontdoor.central.outgoing.OutsideLine;
import org.frontdoor.central.store.Database;
import org.frontdoor.central.store.EntryStore;
import org.frontdoor.central.store.Projection;
import org.frontdoor.central.store.Site;
import org.frontdoor.central.webhook.WebhookProjection;
import org.frontdoor.central.webhook.WebhookSystem;
import org.frontdoor.model.wire.WireJson;

/// All that central says to systems that are not its own, put together.
final class Outgoing implements AutoCloseable {
    private final OutsideLine line;
    private final AgencySystems agencies;
    private final WebhookSystem webhooks;

    Outgoing(
            CentralSettings settings,
            Database database,
            Site site,
            EntryStore store,
            CommandDesk desk,
            Catalog catalog,
            SecureRandom random) {
        line = new OutsideLine(settings.outgoing());
        agencies = new AgencySystems(
                database, site, store, desk, catalog, settings.outgoing(), line, settings.clock(), random);
        webhooks = new WebhookSystem(database, site, catalog, settings.outgoing(), line, settings.clock(), random);
    }

    /// What follows the records in their own transactions.
    static List<Projection> projections(WireJson json, InstantSource clock, SecureRandom random) {
        return List.of(
                new CaseProjection(), new RemoteProjection(clock), new WebhookProjection(json.mapper(), clock, random));
    }

    List<Route> routes() {
        return Stream.concat(agencies.routes().stream(), webhooks.routes().stream())
                .toList();
    }

    void start() {
        agencies.start();
        webhooks.start();
    }

    /// Does all that is due, on the caller's thread.
    int workNow() {
        return agencies.workNow() + webhooks.workNow();
    }

    /// Lets go of what is old.
    void prune() {
        webhooks.prune();
    }

    @Override
    public void close() {
        agencies.close();
        webhooks.close();
        line.close();
    }
}
