package org.frontdoor.app.torture;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.frontdoor.app.remote.Answer;
import org.frontdoor.app.remote.Central;
import org.frontdoor.app.remote.SnapshotText;
import org.frontdoor.central.feed.Comparison;
import org.frontdoor.central.feed.Feed;
import org.frontdoor.central.feed.Snapshot;
import org.frontdoor.central.numbers.NumberLeases;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.number.NumberBlock;
import org.frontdoor.model.number.ProvisionalBlock;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.wire.Envelope;
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
import org.jdbi.v3.core.JdbiException;

/// A station's line to central, on which everything happens that happens on lines.
final class Line implements Central {
    private static final Problem NONE = new Problem("cut", "The line was cut.");

    private final City city;
    private final Station station;
    private final Planted planted;

    Line(City city, Station station, Planted planted) {
        this.city = city;
        this.station = station;
        this.planted = planted;
    }

    /// One request with its answer. A request that comes late is one that its sender has given up.
    private <T> Answer<T> ask(Supplier<Answer<T>> request, boolean writes) {
        if (!station.lineUp() || city.happens(Fault.REQUEST_LOST, 0.05)) {
            return new Answer.Unreachable<>(NONE);
        }
        if (!station.tokenGood()) {
            return new Answer.SignInAgain<>(new Problem("sign-in", "Sign in again."));
        }
        if (city.happens(Fault.BUSY, 0.02)) {
            return new Answer.Busy<>(new Problem("busy", "Busy."), Optional.of(Duration.ofSeconds(3)));
        }
        if (city.happens(Fault.SERVER_ERROR, 0.02) || city.happens(Fault.GARBAGE, 0.02)) {
            return new Answer.Broken<>(new Problem("center-trouble", "Trouble."));
        }
        if (writes && city.happens(Fault.LATE, 0.04)) {
            city.later(() -> {
                city.release();
                served(request);
            });
            return new Answer.Unreachable<>(NONE);
        }
        if (writes && city.happens(Fault.DOUBLED, 0.04)) {
            served(request);
        }
        Answer<T> answer = served(request);
        station.hearsTheTime();
        return city.happens(Fault.REPLY_LOST, 0.06) ? new Answer.Unreachable<>(NONE) : answer;
    }

    private static <T> Answer<T> served(Supplier<Answer<T>> request) {
        try {
            return request.get();
        } catch (JdbiException e) {
            return new Answer.Broken<>(new Problem("center-trouble", "Trouble (503)."));
        }
    }

    @Override
    public Answer<OutcomeBatch> push(CommandBatch batch) {
        Actor actor = city.actor(station);
        planted.beforePush(batch);
        station.sends(batch.cursor());
        CommandBatch sent = travelled(planted.sent(batch), CommandBatch.class);
        batch.commands().forEach(city.promises()::seen);
        city.settleHeld(sent);
        Nodes.Node node = city.nodes().free();
        Supplier<Answer<OutcomeBatch>> request = () -> planted.answered(batch, sent, decided(node, actor, sent));
        city.tell(station + " sends " + words(batch));
        Answer<OutcomeBatch> answer;
        if (station.lineUp()
                && station.tokenGood()
                && city.noneHeld()
                && fresh(sent)
                && city.happens(Fault.TRANSACTION_HELD, 0.25)) {
            city.hold(node, sent, request);
            answer = new Answer.Unreachable<>(NONE);
        } else if (station.lineUp() && station.tokenGood() && city.happens(Fault.TRANSACTION_DIES, 0.04)) {
            answer = served(() -> Gate.dying(request).end());
        } else {
            answer = ask(request, true);
        }
        if (answer instanceof Answer.Got<OutcomeBatch>(var outcomes)) {
            outcomes.outcomes().forEach(outcome -> city.heard(station, outcome));
        }
        return answer;
    }

    private Answer<OutcomeBatch> decided(Nodes.Node node, Actor actor, CommandBatch batch) {
        if (batch.cursor() != null && node.feed().isOfAnotherHistory(batch.cursor())) {
            return new Answer.Resync<>(NONE);
        }
        return new Answer.Got<>(
                travelled(new OutcomeBatch(node.desk().decide(actor, batch.commands())), OutcomeBatch.class));
    }

    /// Whether nobody else can be about the same entries.
    private static boolean fresh(CommandBatch batch) {
        return batch.commands().stream().allMatch(envelope -> envelope.kind().equals("open-case"));
    }

    /// As it is after the wire.
    private <T> T travelled(T message, Class<T> type) {
        try {
            var mapper = city.json().mapper();
            return mapper.readValue(mapper.writeValueAsString(message), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String words(CommandBatch batch) {
        return String.join(
                ", ",
                batch.commands().stream()
                        .map(envelope -> city.promises()
                                .wordOf(envelope.id())
                                .map(word -> "tk" + word)
                                .orElse("?"))
                        .toList());
    }

    @Override
    public Answer<ChangePage> changes(String after) {
        Actor actor = city.actor(station);
        Answer<ChangePage> answer = ask(
                () -> switch (city.nodes().any().feed().after(actor, after, true)) {
                    case Feed.Answer.Page(ChangePage page) ->
                        new Answer.Got<>(planted.travelling(travelled(page, ChangePage.class)));
                    case Feed.Answer.NoCursor none -> new Answer.NotUnderstood<>(NONE);
                    case Feed.Answer.Gone gone -> new Answer.Resync<>(NONE);
                },
                false);
        if (answer instanceof Answer.Got<ChangePage>(ChangePage page)) {
            planted.pulled(page);
        }
        return answer;
    }

    @Override
    public Answer<Boolean> snapshot(Optional<String> from, SnapshotReader reader) {
        Actor actor = city.actor(station);
        Nodes.Node node = city.nodes().any();
        Answer<List<String>> lines = ask(
                () -> {
                    Snapshot.Place place = from.flatMap(node.snapshot()::after).orElse(Snapshot.Place.START);
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    try {
                        node.snapshot().write(actor, place, true, out);
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                    return new Answer.Got<>(
                            out.toString(StandardCharsets.UTF_8).lines().toList());
                },
                false);
        if (!(lines instanceof Answer.Got<List<String>>(List<String> all))) {
            return ((Answer.Failed<List<String>>) lines).as();
        }
        city.tell(station + " takes a snapshot");
        int most = city.happens(Fault.STREAM_CUT, 0.3) ? city.chance(all.size()) : all.size();
        return SnapshotText.read(city.json().mapper(), all.subList(0, most), reader)
                ? new Answer.Got<>(true)
                : new Answer.Unreachable<>(NONE);
    }

    @Override
    public Answer<Agreement> agreement(Holding holding) {
        Actor actor = city.actor(station);
        return ask(
                () -> switch (city.nodes().any().comparison().compare(actor, holding)) {
                    case Comparison.Answer.Compared(Agreement agreement) -> new Answer.Got<>(agreement);
                    case Comparison.Answer.NoCursor none -> new Answer.NotUnderstood<>(NONE);
                    case Comparison.Answer.Gone gone -> new Answer.Resync<>(NONE);
                },
                false);
    }

    @Override
    public Answer<OlderEntries> older(Older asked) {
        Actor actor = city.actor(station);
        return ask(
                () -> {
                    Nodes.Node node = city.nodes().any();
                    String cursor = asked.cursor();
                    return cursor != null
                                    && (node.feed().isOfAnotherHistory(cursor)
                                            || node.feed().isOfOtherRights(actor, cursor))
                            ? new Answer.Resync<>(NONE)
                            : new Answer.Got<>(
                                    travelled(new OlderEntries(node.older().find(actor, asked)), OlderEntries.class));
                },
                false);
    }

    @Override
    public Answer<NumberBlock> lease(LeaseRequest request) {
        UUID person = city.actor(station).id();
        return ask(
                () -> switch (city.nodes().any().leases().lease(request, person)) {
                    case NumberLeases.Answer.Leased(NumberBlock block) -> new Answer.Got<>(block);
                    case NumberLeases.Answer.Provisional _, NumberLeases.Answer.NoneLeft _ -> new Answer.Broken<>(NONE);
                },
                true);
    }

    @Override
    public Answer<ProvisionalBlock> provisional(LeaseRequest request) {
        UUID person = city.actor(station).id();
        return ask(
                () -> switch (city.nodes().any().leases().provisional(request, person)) {
                    case NumberLeases.Answer.Provisional(ProvisionalBlock block) ->
                        new Answer.Got<>(planted.leased(block));
                    case NumberLeases.Answer.Leased _, NumberLeases.Answer.NoneLeft _ -> new Answer.Broken<>(NONE);
                },
                true);
    }

    @Override
    public Answer<SiteCard> site() {
        return new Answer.Unreachable<>(NONE);
    }

    @Override
    public Answer<Session> signIn(SignIn who) {
        return new Answer.Unreachable<>(NONE);
    }

    @Override
    public void use(String token) {}

    @Override
    public Optional<SignedIn> signedIn() {
        return Optional.empty();
    }

    @Override
    public Answer<Session> renew() {
        throw new UnsupportedOperationException("people sign in by the script");
    }

    @Override
    public Answer<Boolean> changePassword(NewPassword passwords) {
        throw new UnsupportedOperationException("nobody has a password here");
    }

    @Override
    public void signOut() {}

    @Override
    public Nudging nudges(NudgeListener listener) {
        return () -> {};
    }

    @Override
    public void close() {}

    /// What travels, in the order it was given.
    static List<String> lanes(CommandBatch batch) {
        return batch.commands().stream().map(Envelope::lane).toList();
    }
}
