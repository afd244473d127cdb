package org.frontdoor.central.health;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.DoubleSupplier;
import org.frontdoor.model.wire.Outcome;

/// Counts what central does, in Prometheus' text format (version 0.0.4).
public final class Metrics {
    private static final double[] BUCKETS = {0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10};

    private final Map<String, LongAdder> requests = new ConcurrentSkipListMap<>();
    private final Map<String, Timing> timings = new ConcurrentSkipListMap<>();
    private final Map<String, LongAdder> outcomes = new ConcurrentSkipListMap<>();
    private final Map<String, LongAdder> comparisons = new ConcurrentSkipListMap<>();
    private final Map<String, Gauge> gauges = new ConcurrentSkipListMap<>();

    private record Gauge(String help, DoubleSupplier value) {}

    private static final class Timing {
        private final LongAdder[] buckets = new LongAdder[BUCKETS.length + 1];
        private final DoubleAdder sum = new DoubleAdder();

        Timing() {
            for (int i = 0; i < buckets.length; i++) {
                buckets[i] = new LongAdder();
            }
        }

        void add(double seconds) {
            int i = 0;
            while (i < BUCKETS.length && seconds > BUCKETS[i]) {
                i++;
            }
            buckets[i].increment();
            sum.add(seconds);
        }
    }

    /// Counts a request.
    /// @param route its pattern, never the address itself: that may hold a person's words
    public void request(String method, String route, int status, double milliseconds) {
        String labels = "method=\"" + method + "\",route=\"" + route + "\"";
        requests.computeIfAbsent(labels + ",status=\"" + status + "\"", key -> new LongAdder())
                .increment();
        timings.computeIfAbsent(labels, key -> new Timing()).add(milliseconds / 1000);
    }

    public void outcome(Outcome outcome) {
        outcomes.computeIfAbsent(
                        "result=\"" + outcome.getClass().getSimpleName().toLowerCase(Locale.ROOT) + "\"",
                        key -> new LongAdder())
                .increment();
    }

    /// A desktop's holding was compared with the truth.
    public void compared(boolean differs) {
        comparisons
                .computeIfAbsent("result=\"" + (differs ? "differs" : "agrees") + "\"", key -> new LongAdder())
                .increment();
    }

    /// Something that is asked for when somebody looks.
    public void gauge(String name, String help, DoubleSupplier value) {
        gauges.put("frontdoor_" + name, new Gauge(help, value));
    }

    public String text() {
        StringBuilder out = new StringBuilder();
        head(out, "frontdoor_http_requests_total", "counter", "Requests by route and status.");
        requests.forEach((labels, count) -> line(out, "frontdoor_http_requests_total", labels, count.sum()));
        head(out, "frontdoor_http_request_seconds", "histogram", "How long requests took.");
        timings.forEach((labels, timing) -> timing(out, labels, timing));
        head(out, "frontdoor_commands_total", "counter", "Commands by outcome.");
        outcomes.forEach((labels, count) -> line(out, "frontdoor_commands_total", labels, count.sum()));
        head(out, "frontdoor_agreement_checks_total", "counter", "Desktops compared with the truth.");
        comparisons.forEach((labels, count) -> line(out, "frontdoor_agreement_checks_total", labels, count.sum()));
        gauges.forEach((name, gauge) -> {
            head(out, name, "gauge", gauge.help);
            out.append(name).append(' ').append(gauge.value.getAsDouble()).append('\n');
        });
        return out.toString();
    }

    private static void timing(StringBuilder out, String labels, Timing timing) {
        long count = 0;
        for (int i = 0; i < timing.buckets.length; i++) {
            count += timing.buckets[i].sum();
            String border = i < BUCKETS.length ? Double.toString(BUCKETS[i]) : "+Inf";
            line(out, "frontdoor_http_request_seconds_bucket", labels + ",le=\"" + border + "\"", count);
        }
        line(out, "frontdoor_http_request_seconds_sum", labels, timing.sum.sum());
        line(out, "frontdoor_http_request_seconds_count", labels, count);
    }

    private static void head(StringBuilder out, String name, String type, String help) {
        out.append("# HELP ").append(name).append(' ').append(help).append('\n');
        out.append("# TYPE ").append(name).append(' ').append(type).append('\n');
    }

    private static void line(StringBuilder out, String name, String labels, Number value) {
        out.append(name).append('{').append(labels).append("} ").append(value).append('\n');
    }
}
