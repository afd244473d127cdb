package org.frontdoor.central.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.util.JavalinBindException;
import java.net.BindException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.frontdoor.central.health.Metrics;
import org.frontdoor.central.session.Tokens;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Javalin with central's routes.
public final class WebServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("org.frontdoor.central.requests");
    private static final Duration IDLE = Duration.ofSeconds(30);
    private static final int THREADS = 200;

    private final List<Route> routes;
    private final ObjectMapper mapper;
    private final Gate gate;
    private final Problems problems;
    private final Metrics metrics;
    private final RandomGenerator random;
    private final ExecutorService virtual = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("request-", 0).factory());
    private final Javalin server;

    public WebServer(
            String host,
            int port,
            List<Route> routes,
            ObjectMapper mapper,
            Tokens tokens,
            ProblemForm.ByPath problemForms,
            Metrics metrics,
            RandomGenerator random) {
        this.routes = List.copyOf(routes);
        this.mapper = mapper;
        this.gate = new Gate(tokens);
        this.problems = new Problems(mapper, problemForms);
        this.metrics = metrics;
        this.random = random;
        this.server = Javalin.create(config -> configure(config, host, port));
    }

    /// Starts to listen.
    /// @throws PortNotHad when somebody else listens there, or it is not for everybody
    public void start() throws PortNotHad {
        try {
            server.start();
        } catch (JavalinBindException e) {
            throw new PortNotHad(e);
        }
    }

    /// Another program listens at the port, or this user may not.
    public static final class PortNotHad extends Exception {
        private static final long serialVersionUID = 1L;

        PortNotHad(JavalinBindException cause) {
            super(cause.getMessage(), cause);
        }

        /// Whether another program has it; else this user may not listen there.
        public boolean inUse() {
            for (Throwable at = this; at != null; at = at.getCause()) {
                if (at instanceof BindException) {
                    return String.valueOf(at.getMessage())
                            .toLowerCase(Locale.ROOT)
                            .contains("in use");
                }
            }
            return false;
        }
    }

    public int port() {
        return server.port();
    }

    public List<Route> routes() {
        return routes;
    }

    private void configure(JavalinConfig config, String host, int port) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = Route.BULK_LIMIT;
        config.http.compressionStrategy = CompressionStrategy.GZIP;
        config.jetty.host = host;
        config.jetty.port = port;
        QueuedThreadPool threads = new QueuedThreadPool(THREADS, 4);
        threads.setName("http");
        // A request waits on a thread of its own that costs next to nothing, or else some hundred who send their bodies
        // slowly, and need not even be signed in, keep everybody out.
        threads.setVirtualThreadsExecutor(virtual);
        config.jetty.threadPool = threads;
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
        });
        config.jetty.modifyServer(jetty -> {
            jetty.setErrorHandler(new JettyProblems(problems));
            for (var connector : jetty.getConnectors()) {
                if (connector instanceof ServerConnector tcp) {
                    tcp.setIdleTimeout(IDLE.toMillis());
                }
            }
        });
        config.routes.before(context -> {
            byte[] bytes = new byte[6];
            random.nextBytes(bytes);
            String correlation = HexFormat.of().formatHex(bytes);
            context.attribute(Problems.CORRELATION, correlation);
            context.header("X-Correlation-Id", correlation);
            context.header("X-Content-Type-Options", "nosniff");
            context.header("Cache-Control", "no-store");
        });
        problems.register(config.routes);
        for (Route route : routes) {
            config.routes.addHttpHandler(
                    HandlerType.findOrCreate(route.method()), route.path(), context -> serve(route, context));
        }
        config.requestLogger.http((context, milliseconds) -> {
            Route route = context.attribute("route");
            String path = route == null ? "none" : route.path();
            metrics.request(context.method().name(), path, context.statusCode(), milliseconds);
            LOG.atInfo()
                    .addKeyValue("method", context.method().name())
                    .addKeyValue("route", path)
                    .addKeyValue("status", context.statusCode())
                    .addKeyValue("ms", Math.round(milliseconds))
                    .addKeyValue(Problems.CORRELATION, Problems.correlation(context))
                    .log("request");
        });
    }

    private void serve(Route route, Context context) throws Exception {
        context.attribute("route", route);
        var person = gate.admit(route, Optional.ofNullable(context.header("Authorization")));
        route.serving().serve(new Exchange(context, route, mapper, person.orElse(null)));
    }

    @Override
    public void close() {
        server.stop();
        virtual.shutdownNow();
    }
}
