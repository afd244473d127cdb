package org.frontdoor.central;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.frontdoor.central.cases.CaseLookups;
import org.frontdoor.central.cases.CaseOpening;
import org.frontdoor.central.cases.CaseQueries;
import org.frontdoor.central.cases.OlderCases;
import org.frontdoor.central.cases.OwnNumbers;
import org.frontdoor.central.cases.SecretWords;
import org.frontdoor.central.catalog.Catalog;
import org.frontdoor.central.catalog.CatalogLoad;
import org.frontdoor.central.catalog.PackLoad;
import org.frontdoor.central.commands.CommandDesk;
import org.frontdoor.central.commands.ReceiptAge;
import org.frontdoor.central.directory.DirectoryDesk;
import org.frontdoor.central.feed.Comparison;
import org.frontdoor.central.feed.Feed;
import org.frontdoor.central.feed.Horizon;
import org.frontdoor.central.feed.Nudges;
import org.frontdoor.central.feed.Snapshot;
import org.frontdoor.central.health.Metrics;
import org.frontdoor.central.http.BulkRoutes;
import org.frontdoor.central.http.CaseRoutes;
import org.frontdoor.central.http.CatalogRoutes;
import org.frontdoor.central.http.DirectoryRoutes;
import org.frontdoor.central.http.HealthRoutes;
import org.frontdoor.central.http.KeyRoutes;
import org.frontdoor.central.http.NudgeStream;
import org.frontdoor.central.http.Route;
import org.frontdoor.central.http.SessionRoutes;
import org.frontdoor.central.http.SyncRoutes;
import org.frontdoor.central.http.WebServer;
import org.frontdoor.central.imports.ImportDesk;
import org.frontdoor.central.numbers.CentralNumbers;
import org.frontdoor.central.numbers.NumberLeases;
import org.frontdoor.central.open311.GeoReportErrors;
import org.frontdoor.central.open311.Intake;
import org.frontdoor.central.open311.Open311Routes;
import org.frontdoor.central.open311.PublicCases;
import org.frontdoor.central.pack.PackReader;
import org.frontdoor.central.session.Accounts;
import org.frontdoor.central.session.ApiKeys;
import org.frontdoor.central.session.LockOut;
import org.frontdoor.central.session.Passwords;
import org.frontdoor.central.session.SignIns;
import org.frontdoor.central.session.Tokens;
import org.frontdoor.central.status.StatusRoutes;
import org.frontdoor.central.store.Database;
import org.frontdoor.central.store.DatabaseUnavailable;
import org.frontdoor.central.store.EntryStore;
import org.frontdoor.central.store.ReferenceCache;
import org.frontdoor.central.store.Sequencer;
import org.frontdoor.central.store.SettledEntries;
import org.frontdoor.central.store.Site;
import org.frontdoor.central.store.Sites;
import org.frontdoor.central.store.Stamping;
import org.frontdoor.model.command.Vocabulary;
import org.frontdoor.model.knowledge.Article;
import org.frontdoor.model.program.Program;
import org.frontdoor.model.wire.SyncMessages.DemoPerson;
import org.frontdoor.model.wire.SyncMessages.SiteCard;
import org.frontdoor.model.wire.WireJson;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Central: the service that all desktops sync with. Stateless over one SQL database; any number may run on the same.
/// This is where it is put together.
public final class Central implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Central.class);
    private static final int CHANGES_A_PAGE = 2_000;
    private static final int CHARACTERS_A_PAGE = 8_000_000;
    private static final int SNAPSHOT_PAGE = 1_000;

    private final CentralSettings settings;
    private final Database database;
    private final Site site;
    private final Sequencer sequencer;
    private final Stamping stamping;
    private final ReferenceCache references;
    private final Accounts accounts;
    private final CatalogLoad catalogLoad;
    private final ExecutorService nudging = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("nudge-", 0).factory());
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("central-timer").daemon().factory());
    private final NudgeStream nudgeStream;
    private final WebServer web;
    private final Outgoing outgoing;
    private @Nullable ScheduledFuture<?> pruning;
    private boolean firstStart;

    private Central(CentralSettings settings, Vocabulary vocabulary, Database database) {
        this.settings = settings;
        this.database = database;
        SecureRandom random = new SecureRandom();
        WireJson json = new WireJson(vocabulary);
        site = new Sites(database, random).open(settings.site(), settings.classroom());
        EntryStore store = new EntryStore(
                json, new ProgramStages(), Outgoing.projections(json, settings.clock(), random), settings.clock());
        sequencer = new Sequencer(database, site);
        references = new ReferenceCache(database, site, store, ProgramStages.REFERENCES, sequencer);
        stamping = new Stamping(sequencer);
        NumberLeases leases = new NumberLeases(database, site, settings.clock(), random);
        CommandDesk desk = new CommandDesk(
                database,
                site,
                store,
                references,
                new OwnNumbers(leases),
                sequencer,
                stamping::nudge,
                settings.clock());
        Horizon horizon = new Horizon(settings.clock(), this::keepDays);
        Feed feed = new Feed(database, site, store, sequencer, horizon, CHANGES_A_PAGE, CHARACTERS_A_PAGE);
        Snapshot snapshot = new Snapshot(database, site, store, sequencer, settings.clock(), horizon, SNAPSHOT_PAGE);
        Nudges nudges = new Nudges(
                millis -> millis == 0
                        ? nudging
                        : CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS, nudging),
                random);
        sequencer.listen(nudges::at);
        nudgeStream = new NudgeStream(nudges, json, nudging, timer);
        Passwords passwords = new Passwords(random, settings.passwordCost());
        accounts = new Accounts(database, site, passwords);
        Tokens tokens = new Tokens(database, site, random, settings.clock(), settings.tokenLife());
        LockOut lockOut = new LockOut(database, site, settings.clock());
        SignIns signIns = new SignIns(site, accounts, passwords, lockOut, tokens, settings.clock());
        catalogLoad = new CatalogLoad(
                database,
                site,
                store,
                references,
                entry -> entry instanceof Article article && article.keptHere(),
                stamping::nudge);
        CentralNumbers numbers = new CentralNumbers(leases);
        CaseQueries queries = new CaseQueries(database, site, store);
        ImportDesk imports =
                new ImportDesk(database, site, store, references, stamping::nudge, numbers, settings.clock());
        PackLoad packs =
                new PackLoad(new PackReader(Clock.systemUTC()), pack -> load(SiteContent.of(pack, settings.demo())));
        Catalog catalog = new Catalog(database, site, store);
        CaseOpening opening = new CaseOpening(desk, numbers, settings.clock(), random);
        PublicCases publicCases = new PublicCases(database, site, store);
        SecretWords secretWords = new SecretWords(database, site, passwords);
        ApiKeys keys = new ApiKeys(database, site, random, settings.clock());
        outgoing = new Outgoing(settings, database, site, store, desk, catalog, random);
        Metrics metrics = new Metrics();
        metrics.gauge(
                "feed_position",
                "The last position of the feed.",
                () -> sequencer.now().position());
        metrics.gauge("nudge_listeners", "Desktops that listen for nudges.", nudges::listening);
        metrics.gauge(
                "database_connections_active",
                "Database connections in use.",
                () -> database.use().active());
        metrics.gauge("memory_used_bytes", "Heap in use.", Central::memory);
        List<Route> routes = Stream.of(
                        new SessionRoutes(signIns, tokens, this::card).routes(),
                        new SyncRoutes(
                                        desk,
                                        feed,
                                        snapshot,
                                        new Comparison(database, site, store, sequencer),
                                        nudgeStream,
                                        leases,
                                        new OlderCases(database, site, store, queries, horizon),
                                        metrics)
                                .routes(),
                        new CaseRoutes(queries, desk, opening).routes(),
                        new CatalogRoutes(catalog).routes(),
                        new Open311Routes(
                                        catalog,
                                        publicCases,
                                        new Intake(opening, secretWords, database, references),
                                        keys,
                                        this::program,
                                        site.classroom(),
                                        json.mapper(),
                                        settings.clock())
                                .routes(),
                        new StatusRoutes(publicCases, catalog, secretWords, lockOut, this::program).routes(),
                        new KeyRoutes(keys).routes(),
                        outgoing.routes(),
                        new BulkRoutes(imports, packs).routes(),
                        new DirectoryRoutes(new DirectoryDesk(catalog, catalogLoad)).routes(),
                        new HealthRoutes(database, metrics, version()).routes())
                .flatMap(List::stream)
                .toList();
        web = new WebServer(
                settings.host(),
                settings.port(),
                routes,
                json.mapper(),
                tokens,
                path -> GeoReportErrors.at(path, json.mapper()),
                metrics,
                random);
    }

    /// Opens the database and serves. Nothing is left behind when it fails.
    /// @param whenEmpty what a site without anybody in it starts with
    /// @throws StartFailure in words for the operator
    public static Central start(CentralSettings settings, Vocabulary vocabulary, SiteContent whenEmpty)
            throws StartFailure {
        return start(settings, vocabulary, () -> whenEmpty);
    }

    /// The same, where reading the first content takes a while: it is asked for only when it is needed.
    public static Central start(CentralSettings settings, Vocabulary vocabulary, SiteContent.Source whenEmpty)
            throws StartFailure {
        Database database;
        try {
            database = Database.open(
                    settings.database(),
                    settings.user(),
                    settings.password(),
                    settings.connections(),
                    new CaseLookups(),
                    new SettledEntries());
        } catch (DatabaseUnavailable e) {
            throw new StartFailure(String.valueOf(e.getMessage()), e);
        }
        Central central = new Central(settings, vocabulary, database);
        boolean started = false;
        try {
            if (central.accounts.none()) {
                central.load(whenEmpty.read());
                central.firstStart = true;
            }
            central.web.start();
            central.outgoing.start();
            central.pruning = central.timer.scheduleWithFixedDelay(central::letReceiptsLeave, 5, 60, TimeUnit.MINUTES);
            started = true;
            return central;
        } catch (WebServer.PortNotHad e) {
            throw new StartFailure(
                    "Port " + settings.port()
                            + (e.inUse()
                                    ? " is in use by another program. Close it, or choose another with --port."
                                    : " is not for this user to listen at. Choose one above 1023 with --port."),
                    e);
        } catch (JdbiException e) {
            throw new StartFailure(
                    "The database could not be written. Look whether its disk is full and free some space, then start"
                            + " again; nothing is lost.",
                    e);
        } finally {
            if (!started) {
                central.close();
            }
        }
    }

    /// Says, before the start, that this database was put back from a back-up; see [Restored].
    /// @throws StartFailure in words for the operator
    public static void restored(CentralSettings settings) throws StartFailure {
        try (Database database = Database.open(
                settings.database(),
                settings.user(),
                settings.password(),
                2,
                new CaseLookups(),
                new SettledEntries())) {
            SecureRandom random = new SecureRandom();
            Site site = new Sites(database, random).open(settings.site(), settings.classroom());
            new Restored(
                            database,
                            new Sequencer(database, site),
                            new NumberLeases(database, site, settings.clock(), random))
                    .begin(UUID.randomUUID());
        } catch (DatabaseUnavailable e) {
            throw new StartFailure(String.valueOf(e.getMessage()), e);
        }
    }

    /// Loads a pack's records and accounts; the same again changes nothing. Accounts come last: a site whose first
    /// loading was cut short has nobody in it, and is loaded again.
    public CatalogLoad.Counts load(SiteContent content) {
        CatalogLoad.Counts counts = catalogLoad
                .load(content.entries(), content::replaces)
                .plus(catalogLoad.load(
                        content.accounts().stream()
                                .map(SiteContent.NewAccount::person)
                                .toList(),
                        person -> false));
        content.accounts().forEach(account -> accounts.save(account.person(), account.password()));
        return counts;
    }

    /// The site was empty, and has its first content now.
    public boolean firstStart() {
        return firstStart;
    }

    public int port() {
        return web.port();
    }

    /// `http://127.0.0.1:PORT`.
    public String address() {
        return "http://" + settings.host() + ":" + port();
    }

    /// All routes, for what describes them.
    public List<Route> routes() {
        return web.routes();
    }

    private Optional<Program> program() {
        return database.read(handle -> references.find(handle, Program.KIND, Program.theId()));
    }

    private int keepDays() {
        return references
                .kept(Program.KIND, Program.theId())
                .or(this::program)
                .map(Program::daysKept)
                .orElse(Program.USUAL_KEEP_DAYS);
    }

    private SiteCard card() {
        Optional<Program> program = program();
        List<DemoPerson> people = settings.demo()
                ? accounts.demo().stream()
                        .map(person -> new DemoPerson(
                                person.name(),
                                person.displayName(),
                                person.role().code(),
                                person.agency()))
                        .toList()
                : List.of();
        return new SiteCard(
                program.map(Program::name).orElse(""),
                program.map(Program::timeZone).orElse(null),
                site.name(),
                site.central().toString(),
                people);
    }

    /// What it says to other systems.
    Outgoing outgoing() {
        return outgoing;
    }

    /// Lets old receipts go; a timer does it every hour.
    long letReceiptsLeave() {
        try {
            outgoing.prune();
            return new ReceiptAge(database, site, settings.clock()).prune();
        } catch (JdbiException away) {
            LOG.atWarn().setCause(away).log("old receipts could not leave; tried again in an hour");
            return 0;
        }
    }

    private static double memory() {
        Runtime runtime = Runtime.getRuntime();
        return (double) runtime.totalMemory() - runtime.freeMemory();
    }

    private static String version() {
        String version = Central.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    @Override
    public void close() {
        nudgeStream.close();
        web.close();
        outgoing.close();
        if (pruning != null) {
            pruning.cancel(false);
        }
        timer.shutdownNow();
        nudging.shutdownNow();
        stamping.close();
        database.close();
    }
}
