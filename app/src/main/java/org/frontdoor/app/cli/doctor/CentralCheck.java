package org.frontdoor.app.cli.doctor;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.net.ssl.SSLException;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/// Whether the central that the person named answers, and whether its clock and ours agree.
final class CentralCheck implements Check {
    private static final String TOPIC = "Central";
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration CLOCK_SLACK = Duration.ofMinutes(5);

    private final String address;
    private final Clock clock;

    CentralCheck(String address, Clock clock) {
        this.address = address;
        this.clock = clock;
    }

    @Override
    public List<Finding> look() {
        HttpUrl url = HttpUrl.parse(address);
        if (url == null) {
            return List.of(stop("«" + address + "» is no web address", "Say it like https://311.example.gov"));
        }
        OkHttpClient client = new OkHttpClient.Builder().callTimeout(PATIENCE).build();
        try (Response response =
                client.newCall(new Request.Builder().url(url).head().build()).execute()) {
            return response.code() >= 500
                    ? List.of(stop(url + " answers, but fails (" + response.code() + ")", "Ask who runs central."))
                    : List.of(new Finding.Good(TOPIC, url + " answers"), clock(response));
        } catch (UnknownHostException unknown) {
            return List.of(stop("no computer is known as " + url.host(), "Check the name, or the network."));
        } catch (ConnectException refused) {
            return List.of(
                    stop("nothing listens at " + url.host() + ":" + url.port(), "Start central, or correct the port."));
        } catch (SocketTimeoutException slow) {
            return List.of(stop("no answer from " + url + " in " + PATIENCE.toSeconds() + " s", "Check the network."));
        } catch (SSLException untrusted) {
            return List.of(stop(
                    "the certificate of " + url.host() + " is not trusted: " + untrusted.getMessage(),
                    "Ask who runs central for a valid certificate."));
        } catch (IOException failure) {
            return List.of(stop(url + ": " + failure.getMessage(), "Check the network, then the address."));
        } finally {
            client.dispatcher().executorService().shutdown();
            client.connectionPool().evictAll();
        }
    }

    private Finding clock(Response response) {
        Instant theirs = response.headers().getInstant("Date");
        if (theirs == null) {
            return new Finding.Note("Clock", "central did not say what time it is", "Nothing to do.");
        }
        Duration apart = Duration.between(theirs, clock.instant()).abs();
        return apart.compareTo(CLOCK_SLACK) <= 0
                ? new Finding.Good("Clock", "agrees with central's")
                : new Finding.Note(
                        "Clock",
                        "this computer and central are " + apart.toMinutes() + " minutes apart",
                        "Set this computer's clock by the network. No work is lost meanwhile; times look odd.");
    }

    private static Finding stop(String what, String fix) {
        return new Finding.Stop(TOPIC, what, fix);
    }
}
