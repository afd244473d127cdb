package org.frontdoor.app.torture.processes;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.frontdoor.app.keys.KdfCost;
import org.frontdoor.app.session.Door;
import org.frontdoor.app.session.Entering;
import org.frontdoor.app.session.WorkSession;
import org.frontdoor.app.sync.Connection;
import org.frontdoor.app.sync.SyncItem;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.model.ProgramVocabulary;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.wire.WireJson;

/// The desktop that is killed: a real one without a window, whose person works without end and says what was saved.
/// It is told `rest` (work no more, send all) and `tell` (fetch all, say what there is) on its input.
public final class DeskMain {
    private static final WireJson JSON = new WireJson(ProgramVocabulary.create());
    private static final String PASSWORD = "frontdoor-demo";
    private static final KdfCost CHEAP = new KdfCost(64, 1, 1);
    private static final Duration NUDGE = Duration.ofSeconds(1);

    private static final int STATUS = 40;

    private final FileOutputStream out = new FileOutputStream(FileDescriptor.out);
    private final AtomicReference<Order> order = new AtomicReference<>(Order.WORK);

    /// What the one who started it wants.
    private enum Order {
        WORK,
        REST,
        TELL
    }

    private DeskMain() {}

    /// Works until it is told to stop, or dies.
    ///
    /// @param words data folder, central's address, account, first word, seed, longest pause in milliseconds,
    ///     length of a note
    public static void main(String[] words) throws InterruptedException {
        DeskMain desk = new DeskMain();
        Thread.ofPlatform().daemon().start(desk::listen);
        WorkSession session = desk.enter(
                new Door(new Door.Setting(
                        Path.of(words[0]),
                        words[1],
                        JSON,
                        List.of(),
                        CHEAP,
                        InstantSource.system(),
                        new SecureRandom())),
                words[2]);
        desk.say("in");
        Hands hands = new Hands(
                session.workspace(), new Random(Long.parseLong(words[4])), Integer.parseInt(words[6]), desk::say);
        desk.work(session, hands, Integer.parseInt(words[3]), Integer.parseInt(words[5]));
        desk.settle(session);
        desk.say("rested");
        while (desk.order.get() != Order.TELL) {
            pause(NUDGE.dividedBy(20));
        }
        desk.fetchAll(session);
        desk.tell(session.workspace());
        desk.say("told");
        session.close();
        System.exit(0);
    }

    private static void pause(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }

    /// One write a line: what is cut by a kill is the end of a line.
    private synchronized void say(String line) {
        try {
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException gone) {
            Runtime.getRuntime().halt(3);
        }
    }

    private void listen() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                order.set(Order.valueOf(line.toUpperCase(Locale.ROOT)));
            }
        } catch (IOException gone) {
            say("trouble " + gone.getMessage());
        }
        Runtime.getRuntime().halt(2);
    }

    private WorkSession enter(Door door, String account) throws InterruptedException {
        String told = "";
        while (true) {
            Entering entering = door.enter(account, PASSWORD, progress -> {});
            if (entering instanceof Entering.In(WorkSession session)) {
                return session;
            }
            String why = entering instanceof Entering.Out out ? out.problem().code() : entering.toString();
            if (!why.equals(told)) {
                say("out " + why);
                told = why;
            }
            pause(NUDGE.dividedBy(5));
        }
    }

    private void work(WorkSession session, Hands hands, int firstWord, int longestPause) {
        Random pauses = new Random(firstWord);
        for (int word = firstWord; order.get() == Order.WORK; word++) {
            hands.act(word);
            signInWhereAsked(session);
            pause(Duration.ofMillis(pauses.nextInt(longestPause + 1)));
        }
    }

    private static void signInWhereAsked(WorkSession session) {
        if (session.workspace().state().connection() instanceof Connection.SignInNeeded) {
            session.signInAgain(PASSWORD);
        }
    }

    /// Sends until nothing is left but what the person is asked about.
    private void settle(WorkSession session) {
        Workspace workspace = session.workspace();
        for (int tries = 1; !left(workspace).isEmpty() || !workspace.state().online(); tries++) {
            if (tries % STATUS == 0) {
                say("status " + workspace.state().connection().getClass().getSimpleName() + " with "
                        + stages(workspace));
            }
            signInWhereAsked(session);
            workspace.syncNow();
            pause(NUDGE.dividedBy(4));
        }
    }

    private static Map<String, Long> stages(Workspace workspace) {
        return new TreeMap<>(workspace.items().stream()
                .collect(Collectors.groupingBy(
                        item -> item.state()
                                + item.problem()
                                        .map(problem -> " " + problem.code())
                                        .orElse(""),
                        Collectors.counting())));
    }

    private static Set<UUID> left(Workspace workspace) {
        Set<UUID> left = workspace.items().stream()
                .filter(item -> item.state() != SyncItem.State.ACCEPTED)
                .map(SyncItem::id)
                .collect(Collectors.toSet());
        left.removeAll(waiting(workspace));
        return left;
    }

    private static Set<UUID> waiting(Workspace workspace) {
        Set<UUID> waiting = new HashSet<>();
        workspace.attention().forEach(item -> {
            waiting.add(item.item().id());
            item.behind().forEach(behind -> waiting.add(behind.id()));
        });
        return waiting;
    }

    /// The second of two pulls began after this was asked for.
    private void fetchAll(WorkSession session) {
        Workspace workspace = session.workspace();
        for (int pulls = 0; pulls < 2; pulls++) {
            Optional<Instant> before = workspace.state().copyOf();
            while (workspace.state().copyOf().equals(before)) {
                signInWhereAsked(session);
                workspace.syncNow();
                pause(NUDGE.dividedBy(4));
            }
        }
    }

    private void tell(Workspace workspace) {
        waiting(workspace).forEach(id -> say("waits " + id));
        Set<EntryRef> mine = workspace.items().stream()
                .filter(item -> item.state() != SyncItem.State.ACCEPTED)
                .map(SyncItem::subject)
                .collect(Collectors.toSet());
        workspace.scan(Case.KIND, found -> {
            EntryRef ref = EntryRef.to(Case.KIND, found.id());
            say("holds " + found.id() + " " + workspace.version(ref) + " "
                    + (mine.contains(ref) ? "-" : packed(found)));
        });
    }

    private static String packed(Case found) {
        try {
            return Base64.getEncoder().encodeToString(JSON.mapper().writeValueAsBytes(found));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
