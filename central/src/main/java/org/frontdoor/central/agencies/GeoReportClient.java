package org.frontdoor.central.agencies;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.frontdoor.central.outgoing.OutsideLine;
import org.frontdoor.central.outgoing.Reply;
import org.jspecify.annotations.Nullable;

/// Speaks GeoReport v2 to an agency's server.
final class GeoReportClient {
    private static final Duration USUAL_PAUSE = Duration.ofMinutes(1);
    private static final int MOST_WORDS = 300;

    private final OutsideLine line;
    private final GeoReportReading reading;

    GeoReportClient(OutsideLine line, GeoReportReading reading) {
        this.line = line;
        this.reading = reading;
    }

    /// What came of asking.
    sealed interface Result {
        /// It was answered as GeoReport has it.
        record Good(List<Map<String, String>> items) implements Result {
            List<TheirRequest> requests() {
                return items.stream().map(TheirRequest::of).toList();
            }
        }

        /// They say no.
        record Refused(int status, String words) implements Result {
            /// It is about us, not about this case.
            boolean ofUs() {
                return status == 401 || status == 403;
            }
        }

        /// Nothing was done: they are away, or too busy.
        record Away(String words, @Nullable Duration pause) implements Result {}

        /// Nobody knows whether it was done.
        record Lost(String words) implements Result {}
    }

    Result post(Endpoint endpoint, Map<String, List<String>> fields, UUID once) {
        FormBody.Builder form = new FormBody.Builder();
        fields.forEach((name, values) -> values.forEach(value -> form.add(name, value)));
        return ask(new Request.Builder()
                .url(address(endpoint, "requests." + endpoint.format()).build())
                .header("Idempotency-Key", once.toString())
                .post(form.build()));
    }

    /// What became of a token.
    Result token(Endpoint endpoint, String token) {
        return ask(get(address(endpoint, "tokens").addPathSegment(token + "." + endpoint.format())));
    }

    /// How those requests stand.
    Result requests(Endpoint endpoint, List<String> ids) {
        return ask(get(address(endpoint, "requests." + endpoint.format())
                .addQueryParameter("service_request_id", String.join(",", ids))));
    }

    Result request(Endpoint endpoint, String id) {
        return ask(get(address(endpoint, "requests").addPathSegment(id + "." + endpoint.format())));
    }

    /// Requests of a service since then.
    Result since(Endpoint endpoint, String service, Instant since) {
        return ask(get(address(endpoint, "requests." + endpoint.format())
                .addQueryParameter("service_code", service)
                .addQueryParameter(
                        "start_date", since.truncatedTo(ChronoUnit.SECONDS).toString())));
    }

    Result services(Endpoint endpoint) {
        return ask(get(address(endpoint, "services." + endpoint.format())));
    }

    private static Request.Builder get(HttpUrl.Builder address) {
        return new Request.Builder().url(address.build());
    }

    private static HttpUrl.Builder address(Endpoint endpoint, String path) {
        HttpUrl.Builder address = HttpUrl.get(endpoint.url()).newBuilder().addPathSegments(path);
        if (endpoint.jurisdiction() != null) {
            address.addQueryParameter("jurisdiction_id", endpoint.jurisdiction());
        }
        return address;
    }

    private Result ask(Request.Builder request) {
        Reply reply = line.send(request.header("User-Agent", "Frontdoor").build());
        return switch (reply) {
            case Reply.Unreached unreached -> new Result.Away(unreached.words(), null);
            case Reply.Lost lost -> new Result.Lost(lost.words());
            case Reply.Answered answered -> read(answered);
        };
    }

    private Result read(Reply.Answered answered) {
        if (answered.busy()) {
            return new Result.Away(
                    "it wants to be left alone for a while",
                    answered.retryAfter().orElse(USUAL_PAUSE));
        }
        if (answered.good()) {
            try {
                return new Result.Good(reading.items(answered.body().toByteArray()));
            } catch (GeoReportReading.Unreadable e) {
                return new Result.Lost("it " + e.words());
            }
        }
        if (answered.status() >= 500) {
            return new Result.Lost("it failed (" + answered.status() + ")");
        }
        return answered.status() < 400
                ? new Result.Refused(
                        answered.status(),
                        "it points to another address, which is not followed: enter the one that it really has")
                : new Result.Refused(answered.status(), said(answered));
    }

    /// Their own words for a refusal, as far as there are any.
    private String said(Reply.Answered answered) {
        try {
            String words = reading.items(answered.body().toByteArray()).stream()
                    .map(item -> item.getOrDefault(
                            "description", item.getOrDefault("message", item.getOrDefault("error", ""))))
                    .filter(text -> !text.isEmpty() && !text.contains("<"))
                    .collect(Collectors.joining("; "));
            return words.length() > MOST_WORDS ? words.substring(0, MOST_WORDS) : words;
        } catch (GeoReportReading.Unreadable e) {
            return "";
        }
    }
}
