package org.frontdoor.app.remote;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import okhttp3.ConnectionSpec;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.ResponseBody;
import okhttp3.sse.EventSource;
import okhttp3.sse.EventSourceListener;
import okhttp3.sse.EventSources;
import okio.BufferedSource;
import org.frontdoor.model.number.NumberBlock;
import org.frontdoor.model.number.ProvisionalBlock;
import org.frontdoor.model.wire.SyncMessages.Agreement;
import org.frontdoor.model.wire.SyncMessages.ChangePage;
import org.frontdoor.model.wire.SyncMessages.CommandBatch;
import org.frontdoor.model.wire.SyncMessages.Holding;
import org.frontdoor.model.wire.SyncMessages.LeaseRequest;
import org.frontdoor.model.wire.SyncMessages.NewPassword;
import org.frontdoor.model.wire.SyncMessages.Older;
import org.frontdoor.model.wire.SyncMessages.OlderEntries;
import org.frontdoor.model.wire.SyncMessages.OutcomeBatch;
import org.frontdoor.model.wire.SyncMessages.Session;
import org.frontdoor.model.wire.SyncMessages.SignIn;
import org.frontdoor.model.wire.SyncMessages.SiteCard;
import org.frontdoor.model.wire.SyncMessages.SnapshotHead;
import org.frontdoor.model.wire.WireJson;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.Response;
import retrofit2.Retrofit;
import retrofit2.converter.jackson.JacksonConverterFactory;

/// Central over HTTP.
public final class HttpCentral implements Central {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration WAIT = Duration.ofSeconds(30);
    /// Of what was closed, only what policy keeps on a desktop.
    private static final String RECENT = "recent";

    private static final int MOST_PROBLEM_BYTES = 16_384;

    private final HttpUrl address;
    private final OkHttpClient client;
    private final CentralHttp http;
    private final ObjectMapper mapper;
    private final Failures failures;
    private final AtomicReference<@Nullable String> token = new AtomicReference<>();
    private final AtomicReference<Optional<SignedIn>> signedIn = new AtomicReference<>(Optional.empty());

    /// Names central; nothing is asked yet.
    /// @param address `http://…` or `https://…`, without a path
    /// @param onServerTime told of central's time with each answer, and of this computer's at that moment
    /// @throws IllegalArgumentException when it is no such address
    public HttpCentral(String address, WireJson json, InstantSource clock, Consumer<Duration> onServerTime) {
        this.address = HttpUrl.get(address.endsWith("/") ? address : address + "/");
        this.mapper = json.mapper();
        this.failures = new Failures(mapper);
        this.client = new OkHttpClient.Builder()
                .connectTimeout(CONNECT)
                .readTimeout(WAIT)
                .writeTimeout(WAIT)
                .followRedirects(false)
                .connectionSpecs(specs())
                .addInterceptor(chain -> {
                    String bearer = token.get();
                    Request request = chain.request();
                    return chain.proceed(
                            bearer == null
                                    ? request
                                    : request.newBuilder()
                                            .header("Authorization", "Bearer " + bearer)
                                            .build());
                })
                .addInterceptor(new Intact())
                .addNetworkInterceptor(chain -> {
                    okhttp3.Response response = chain.proceed(chain.request());
                    Date date = response.headers().getDate("Date");
                    if (date != null) {
                        Instant here = clock.instant();
                        onServerTime.accept(Duration.between(date.toInstant(), here));
                    }
                    return response;
                })
                .build();
        this.http = new Retrofit.Builder()
                .baseUrl(this.address)
                .client(client)
                .addConverterFactory(JacksonConverterFactory.create(mapper))
                .build()
                .create(CentralHttp.class);
    }

    /// Without TLS its certificates are not read, which costs a start a tenth of a second.
    private List<ConnectionSpec> specs() {
        return address.isHttps() ? List.of(ConnectionSpec.MODERN_TLS) : List.of(ConnectionSpec.CLEARTEXT);
    }

    @Override
    public Answer<SiteCard> site() {
        return ask(http.site());
    }

    @Override
    public Answer<Session> signIn(SignIn who) {
        return taken(ask(http.signIn(who)));
    }

    private Answer<Session> taken(Answer<Session> answer) {
        if (answer instanceof Answer.Got<Session>(Session session)) {
            token.set(session.token());
            signedIn.set(Optional.of(new SignedIn(session.now(), session.expires())));
        }
        return answer;
    }

    @Override
    public Optional<SignedIn> signedIn() {
        return signedIn.get();
    }

    @Override
    public Answer<Session> renew() {
        return taken(ask(http.renew(Map.of())));
    }

    @Override
    public Answer<Boolean> changePassword(NewPassword passwords) {
        try {
            Response<ResponseBody> response = http.changePassword(passwords).execute();
            return response.isSuccessful() ? new Answer.Got<>(true) : failed(response);
        } catch (IOException trouble) {
            return failures.network(trouble);
        }
    }

    @Override
    public void use(String known) {
        token.set(known);
    }

    @Override
    public void signOut() {
        if (token.get() != null) {
            ask(http.signOut());
            token.set(null);
            signedIn.set(Optional.empty());
        }
    }

    @Override
    public Answer<OutcomeBatch> push(CommandBatch batch) {
        return ask(http.push(batch));
    }

    @Override
    public Answer<ChangePage> changes(String after) {
        return ask(http.changes(after, RECENT));
    }

    @Override
    public Answer<Agreement> agreement(Holding holding) {
        return ask(http.agreement(holding));
    }

    @Override
    public Answer<OlderEntries> older(Older asked) {
        return ask(http.older(asked));
    }

    @Override
    public Answer<NumberBlock> lease(LeaseRequest request) {
        return ask(http.lease(request));
    }

    @Override
    public Answer<ProvisionalBlock> provisional(LeaseRequest request) {
        return ask(http.provisional(request));
    }

    private <T> Answer<T> ask(Call<T> call) {
        try {
            Response<T> response = call.execute();
            if (!response.isSuccessful()) {
                return failed(response);
            }
            T value = response.body();
            return value == null ? failures.garbage() : new Answer.Got<>(value);
        } catch (IOException trouble) {
            return failures.network(trouble);
        } catch (IllegalArgumentException | NullPointerException notAsAgreed) {
            return failures.garbage();
        }
    }

    private <T> Answer<T> failed(Response<?> response) throws IOException {
        String text = "";
        try (ResponseBody body = response.errorBody()) {
            if (body != null) {
                body.source().request(MOST_PROBLEM_BYTES);
                text = body.source().getBuffer().snapshot().utf8();
            }
        }
        return failures.status(response.code(), response.headers().get("Retry-After"), text);
    }

    @Override
    public Answer<Boolean> snapshot(Optional<String> from, SnapshotReader reader) {
        try {
            Response<ResponseBody> response =
                    http.snapshot(from.orElse(null), RECENT).execute();
            if (!response.isSuccessful()) {
                return failed(response);
            }
            try (ResponseBody body = response.body()) {
                return body == null ? failures.garbage() : read(body, reader);
            }
        } catch (IOException trouble) {
            return failures.network(trouble);
        } catch (IllegalArgumentException | NullPointerException notAsAgreed) {
            return failures.garbage();
        }
    }

    private Answer<Boolean> read(ResponseBody body, SnapshotReader reader) throws IOException {
        BufferedSource source = body.source();
        byte[] first = line(source);
        if (first == null) {
            return failures.garbage();
        }
        SnapshotHead head = mapper.readValue(first, SnapshotHead.class);
        if (head.cursor() == null) {
            return failures.garbage();
        }
        reader.head(head);
        for (byte[] line = line(source); line != null; line = line(source)) {
            SnapshotLine entry = SnapshotLine.read(mapper.getFactory(), line);
            if (entry.end()) {
                // Only at the very end of what came packed is its checksum looked at.
                return line(source) == null ? new Answer.Got<>(true) : failures.garbage();
            }
            if (entry.kind() == null || entry.id() == null) {
                return failures.garbage();
            }
            reader.entry(entry.kind(), entry.id(), entry.version(), entry.body());
        }
        return failures.network(new IOException("cut"));
    }

    /// The next whole line; nothing at the end, nor where a cut left half a line.
    private static byte @Nullable [] line(BufferedSource source) throws IOException {
        long length = source.indexOf((byte) '\n');
        if (length < 0) {
            return null;
        }
        byte[] line = source.readByteArray(length);
        source.skip(1);
        return line;
    }

    @Override
    public Nudging nudges(NudgeListener listener) {
        OkHttpClient patient =
                client.newBuilder().readTimeout(Duration.ofSeconds(40)).build();
        EventSource source = EventSources.createFactory((okhttp3.Call.Factory) patient)
                .newEventSource(
                        new Request.Builder()
                                .url(address.newBuilder()
                                        .addPathSegments("sync/nudges")
                                        .build())
                                .header("Accept", "text/event-stream")
                                .build(),
                        new Ear(listener));
        return source::cancel;
    }

    private static final class Ear extends EventSourceListener {
        private final NudgeListener listener;

        private Ear(NudgeListener listener) {
            this.listener = listener;
        }

        @Override
        public void onOpen(EventSource source, okhttp3.Response response) {
            listener.opened();
        }

        @Override
        public void onEvent(EventSource source, @Nullable String id, @Nullable String type, String data) {
            listener.nudged();
        }

        @Override
        public void onClosed(EventSource source) {
            listener.ended();
        }

        @Override
        public void onFailure(EventSource source, @Nullable Throwable trouble, okhttp3.@Nullable Response response) {
            listener.ended();
        }
    }

    @Override
    public void close() {
        client.dispatcher().cancelAll();
        client.dispatcher().executorService().shutdown();
        client.connectionPool().evictAll();
        try {
            client.dispatcher().executorService().awaitTermination(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
