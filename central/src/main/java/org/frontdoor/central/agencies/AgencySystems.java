package org.frontdoor.central.agencies;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.frontdoor.central.catalog.Catalog;
import org.frontdoor.central.commands.CommandDesk;
import org.frontdoor.central.http.Route;
import org.frontdoor.central.outgoing.OutgoingSettings;
import org.frontdoor.central.outgoing.OutsideLine;
import org.frontdoor.central.outgoing.Seal;
import org.frontdoor.central.outgoing.Ticking;
import org.frontdoor.central.store.Database;
import org.frontdoor.central.store.EntryStore;
import org.frontdoor.central.store.Site;

/// Hands cases over to agencies' own systems and follows them there, beside all that central does for people.
public final class AgencySystems implements AutoCloseable {
    private final Endpoints endpoints;
    private final AgencyWork work;
    private final EndpointRoutes routes;
    private final Duration tick;
    private final Ticking<Endpoints.Known> ticking;

    public AgencySystems(
            Database database,
            Site site,
            EntryStore store,
            CommandDesk desk,
            Catalog catalog,
            OutgoingSettings settings,
            OutsideLine line,
            InstantSource clock,
            SecureRandom random) {
        Seal seal = new Seal(settings, random);
        endpoints = new Endpoints(database, site, seal, store.json().mapper(), clock);
        GeoReportClient client =
                new GeoReportClient(line, new GeoReportReading(store.json().mapper()));
        HandOvers lines = new HandOvers(database, site, clock);
        Telling telling = new Telling(database, site, store, desk, clock, random);
        work = new AgencyWork(
                endpoints,
                lines,
                telling,
                new Sending(client, lines, telling, clock, random),
                new Following(client, telling, clock, random),
                clock,
                random);
        routes = new EndpointRoutes(endpoints, client, line, seal, catalog, site.classroom());
        tick = settings.tick();
        ticking = new Ticking<>(
                "agency", endpoints::all, known -> known.endpoint().agency(), known -> work.work(known));
    }

    public List<Route> routes() {
        return routes.routes();
    }

    public void start() {
        ticking.start(tick);
    }

    /// Does all that is due now, on the caller's thread.
    /// @return how many steps were made
    public int workNow() {
        return endpoints.all().stream().mapToInt(work::work).sum();
    }

    @Override
    public void close() {
        ticking.close();
    }
}
