package org.frontdoor.central.outgoing;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.Proxy;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLException;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.EventListener;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okio.BufferedSource;

/// The one line to systems that are not central's. An answer has an end in time and in size, nothing is followed to
/// where it points, nothing is sent twice by itself, and whether a request may have arrived is known.
public final class OutsideLine implements AutoCloseable {
    /// The longest answer that is read, unpacked.
    public static final int MOST_BYTES = 2 * 1024 * 1024;

    private static final Duration CONNECTING = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final OkHttpClient client;
    private final boolean privateToo;

    public OutsideLine(OutgoingSettings settings) {
        this.privateToo = settings.privateAddresses();
        this.client = new OkHttpClient.Builder()
                .socketFactory(new PublicAddresses(privateToo))
                .proxy(Proxy.NO_PROXY)
                .cookieJar(CookieJar.NO_COOKIES)
                .followRedirects(false)
                .followSslRedirects(false)
                // It would post a second time when a connection breaks.
                .retryOnConnectionFailure(false)
                .protocols(List.of(Protocol.HTTP_1_1))
                .connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS))
                .connectTimeout(CONNECTING)
                .callTimeout(settings.patience())
                .build();
    }

    /// An address that may be spoken to, or what is wrong with it.
    public Optional<String> fault(String address) {
        HttpUrl url = HttpUrl.parse(address);
        if (url == null) {
            return Optional.of("This is no address. Write it as https://HOST/PATH.");
        }
        if (!url.username().isEmpty() || !url.password().isEmpty()) {
            return Optional.of("Leave name and password out of the address: they would stand in logs.");
        }
        if (!url.isHttps() && !privateToo) {
            return Optional.of("Use https: what goes there is not for everybody on the way.");
        }
        return Optional.empty();
    }

    /// Sends once and reads the whole answer.
    public Reply send(Request request) {
        AtomicBoolean begun = new AtomicBoolean();
        Call call = client.newBuilder()
                .eventListener(new EventListener() {
                    @Override
                    public void requestHeadersStart(Call sending) {
                        begun.set(true);
                    }
                })
                .build()
                .newCall(request);
        try (Response response = call.execute()) {
            BufferedSource source = response.body().source();
            if (source.request(MOST_BYTES + 1L)) {
                call.cancel();
                return new Reply.Lost("its answer does not end, or is longer than 2 MB");
            }
            return new Reply.Answered(
                    response.code(),
                    Objects.requireNonNullElse(response.header("Content-Type"), ""),
                    source.readByteString(),
                    pause(response));
        } catch (IOException e) {
            return begun.get() ? new Reply.Lost(words(e)) : new Reply.Unreached(words(e));
        }
    }

    /// Seconds, or a date by the clock of who sent it (RFC 9110, 10.2.3). Nobody keeps us away for longer than an hour.
    private static Optional<Duration> pause(Response response) {
        String told = Objects.requireNonNullElse(response.header("Retry-After"), "");
        if (told.matches("\\d{1,9}")) {
            return Optional.of(shortened(Duration.ofSeconds(Long.parseLong(told))));
        }
        Instant theirs = response.headers().getInstant("Date");
        Instant now = theirs == null ? Instant.ofEpochMilli(response.receivedResponseAtMillis()) : theirs;
        return Optional.ofNullable(response.headers().getInstant("Retry-After"))
                .map(then -> then.isAfter(now) ? Duration.between(now, then) : Duration.ZERO)
                .map(OutsideLine::shortened);
    }

    private static Duration shortened(Duration wanted) {
        return wanted.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : wanted;
    }

    /// Never the message: it may hold the address with what was asked.
    private static String words(IOException e) {
        return switch (e) {
            case PublicAddresses.Private ignored -> "its address is inside a private network, which is not allowed";
            case UnknownHostException ignored -> "its name is not known to the DNS";
            case SSLException ignored -> "no safe connection came about (its certificate?)";
            case InterruptedIOException ignored -> "no whole answer came in time";
            default -> "the connection failed or broke";
        };
    }

    @Override
    public void close() {
        client.dispatcher().executorService().shutdownNow();
        client.connectionPool().evictAll();
    }
}
