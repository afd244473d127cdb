package org.frontdoor.model.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.people.Actor;
import org.jspecify.annotations.Nullable;

/// The bodies of the sync endpoints.
public final class SyncMessages {
    private SyncMessages() {}

    /// `POST /sync/commands`: in journal order, at most [#MOST_COMMANDS].
    /// @param cursor where the sender's pulling stands, or `null`. Where it is of another history (central was
    ///     restored from a back-up), nothing is decided: the sender first has to learn of that
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CommandBatch(
            List<Envelope> commands, @Nullable String cursor) {
        public CommandBatch {
            commands = List.copyOf(commands);
        }
    }

    /// Its answer: one outcome per command, in the same order.
    public record OutcomeBatch(List<Outcome> outcomes) {
        public OutcomeBatch {
            outcomes = List.copyOf(outcomes);
        }
    }

    /// `GET /sync/changes?after=CURSOR`: whole positions only.
    /// @param cursor where to go on
    /// @param more true when the next page is there already
    /// @param beyond without bodies: what came to rest so long ago that desktops do not keep it.
    ///     It is neither gone nor out of sight. Missing where the cursor has no horizon
    public record ChangePage(
            List<EntryChange> changes,
            String cursor,
            boolean more,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
            List<EntryChange> beyond) {
        public ChangePage {
            changes = List.copyOf(changes);
            beyond = beyond == null ? List.of() : List.copyOf(beyond);
        }

        /// What is not kept any more, or never was.
        @Override
        public List<EntryChange> beyond() {
            return Objects.requireNonNull(beyond);
        }
    }

    /// First line of `GET /sync/snapshot`: newline-delimited JSON, then [EntryChange] lines, then a [SnapshotEnd].
    /// @param cursor where pulling goes on once all of it is in
    /// @param entries how many lines follow, for a progress bar
    public record SnapshotHead(String cursor, long entries) {}

    /// Last line: without it the stream was cut, and goes on with `?from=` the last entry's `kind/id`.
    public record SnapshotEnd(boolean end) {}

    /// `GET /sync/nudges` sends these as server-sent events.
    public record Nudge(long position) {}

    /// `POST /sync/agreement`: what a desktop holds.
    /// @param cursor where its pulling stands
    /// @param kinds names of the kinds of entries that it knows, and has counted
    /// @param buckets all of an [EntryTally]
    public record Holding(String cursor, List<String> kinds, List<EntryTally.Bucket> buckets) {
        public Holding {
            kinds = List.copyOf(kinds);
            buckets = List.copyOf(buckets);
        }
    }

    /// Its answer.
    /// @param compared how many buckets could be compared: those without a change since the cursor
    /// @param differing numbers of those among them that hold something else at central
    public record Agreement(int compared, List<Integer> differing) {
        public Agreement {
            differing = List.copyOf(differing);
        }
    }

    /// `POST /sync/older`: what a desktop does not keep, asked for by words or by name.
    /// @param words a case number, a phone, another system's id, or words of the description or the place: of cases
    ///     that were closed before the horizon of desktops; `null` for none
    /// @param entries at most [#MOST_OLDER]
    /// @param cursor of what is kept there, `null` where nothing is. Where its rights are not the sender's any
    ///     more, the answer is 410: what came would outlive the change of rights that took it out of sight
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Older(
            @Nullable String words,
            List<EntryRef> entries,
            @Nullable String cursor) {
        public Older {
            entries = List.copyOf(entries);
        }
    }

    /// Its answer: what there is of it in the sender's sight; an entry that is gone comes without a body.
    public record OlderEntries(List<EntryChange> entries) {
        public OlderEntries {
            entries = List.copyOf(entries);
        }
    }

    /// Most entries in one question for older ones.
    public static final int MOST_OLDER = 200;

    /// `POST /numbers/leases`; its answer is a `NumberBlock`.
    /// @param leaseId the same id gets the same block again, so that a lost answer loses no numbers
    public record LeaseRequest(UUID leaseId, String workstation, int size) {}

    /// `POST /session`.
    public record SignIn(String name, String password) {
        /// Never the password.
        @Override
        public String toString() {
            return "SignIn[" + name + "]";
        }
    }

    /// `POST /session/password`; the session goes on, all others of this person end.
    public record NewPassword(String old, String fresh) {
        /// Neither of them.
        @Override
        public String toString() {
            return "NewPassword";
        }
    }

    /// `POST /accounts/{name}/password`, by an administrator; all sessions of that person end.
    public record SetPassword(String fresh) {
        /// Not the password.
        @Override
        public String toString() {
            return "SetPassword";
        }
    }

    /// Its answer.
    /// @param token bearer token
    /// @param expires when it must be had anew
    /// @param site which program's data this is (`main`, or a classroom)
    /// @param centralId never changes for one central, whatever its address
    public record Session(
            String token,
            Instant expires,
            Actor actor,
            String displayName,
            String site,
            String centralId,
            Instant now) {}

    /// `GET /site`: what a sign-in screen may know before anybody signed in.
    /// @param timeZone the program's; missing while central has no program, and from an older one
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SiteCard(
            String program, @Nullable ZoneId timeZone, String site, String centralId, List<DemoPerson> demo) {
        public SiteCard {
            demo = List.copyOf(demo);
        }
    }

    /// Somebody to sign in as, in a demonstration.
    /// @param name sign-in name
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DemoPerson(
            String name,
            String displayName,
            String role,
            @Nullable String agency) {}

    /// Most commands in one batch.
    public static final int MOST_COMMANDS = 500;
}
