package org.frontdoor.central.webhook;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.frontdoor.central.catalog.Catalog;
import org.frontdoor.central.http.Route;
import org.frontdoor.central.outgoing.OutgoingSettings;
import org.frontdoor.central.outgoing.OutsideLine;
import org.frontdoor.central.outgoing.Seal;
import org.frontdoor.central.outgoing.Ticking;
import org.frontdoor.central.store.Database;
import org.frontdoor.central.store.Site;

/// Sends agencies word of their cases.
public final class WebhookSystem implements AutoCloseable {
    private final Webhooks webhooks;
    private final Messages messages;
    private final Delivering delivering;
    private final WebhookRoutes routes;
    private final Duration tick;
    private final Ticking<Webhooks.Known> ticking;

    public WebhookSystem(
            Database database,
            Site site,
            Catalog catalog,
            OutgoingSettings settings,
            OutsideLine line,
            InstantSource clock,
            SecureRandom random) {
        Seal seal = new Seal(settings, random);
        webhooks = new Webhooks(database, site, seal, clock, random);
        messages = new Messages(database, site, clock);
        delivering = new Delivering(line, webhooks, messages, clock, random);
        routes = new WebhookRoutes(webhooks, messages, line, seal, catalog, site.classroom());
        tick = settings.tick();
        ticking = new Ticking<>("webhook", webhooks::all, Webhooks.Known::agency, hook -> delivering.work(hook));
    }

    public List<Route> routes() {
        return routes.routes();
    }

    public void start() {
        ticking.start(tick);
    }

    /// Sends all that is due now, on the caller's thread.
    /// @return how many messages were tried
    public int workNow() {
        return webhooks.all().stream().mapToInt(delivering::work).sum();
    }

    /// Lets go of what was delivered long ago.
    public void prune() {
        messages.prune();
    }

    @Override
    public void close() {
        ticking.close();
    }
}
