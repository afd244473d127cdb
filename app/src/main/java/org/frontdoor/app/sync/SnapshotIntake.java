package org.frontdoor.app.sync;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.frontdoor.app.cache.Page;
import org.frontdoor.app.cache.SnapshotMark;
import org.frontdoor.app.remote.Central;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.people.Scope;
import org.frontdoor.model.wire.SyncMessages.SnapshotHead;
import org.frontdoor.model.wire.WireJson;
import org.jspecify.annotations.Nullable;

/// Takes in a snapshot, some thousand lines a transaction, and goes on where an earlier one was cut. Central sends
/// reference data first, which is for everyone: with the first line that is not, the rooms can be used.
final class SnapshotIntake implements Central.SnapshotReader {
    private static final int CHUNK = 2_000;

    private final Core core;
    private final WireJson json;
    private final Set<UUID> acceptedBefore;
    private final List<Page.Line> lines = new ArrayList<>();
    private @Nullable SnapshotMark mark;
    private boolean usable;
    private @Nullable EntryKind<?> judged;

    /// @param first nothing is here yet: the rooms wait for it
    /// @param anew leave what an earlier one brought out of account
    SnapshotIntake(Core core, WireJson json, boolean first, boolean anew) {
        this.core = core;
        this.json = json;
        this.acceptedBefore = core.accepted();
        this.usable = !first;
        this.mark = anew ? null : core.cache().snapshot().orElse(null);
    }

    /// Where to go on.
    Optional<String> from() {
        return Optional.ofNullable(mark).map(SnapshotMark::from).filter(from -> !from.isEmpty());
    }

    Optional<SnapshotMark> begun() {
        return Optional.ofNullable(mark);
    }

    @Override
    public void head(SnapshotHead head) {
        if (mark == null) {
            mark = core.cache().beginSnapshot(head.cursor(), head.entries());
        }
        progress(mark);
    }

    @Override
    public void entry(String kindName, UUID id, long version, byte @Nullable [] body) {
        EntryKind<?> kind = json.vocabulary().entry(kindName).orElse(null);
        if (kind == null || body == null) {
            return;
        }
        if (!usable && !forEveryone(kind, body)) {
            keep();
            usable = true;
            core.everythingChanged();
            if (mark != null) {
                progress(mark);
            }
        }
        lines.add(new Page.Line(kind, id, version, body));
        if (lines.size() >= CHUNK) {
            keep();
        }
    }

    /// Judged by the first of each kind: reading all of them would cost as much as keeping them.
    private boolean forEveryone(EntryKind<?> kind, byte[] body) {
        if (kind.equals(judged)) {
            return true;
        }
        judged = kind;
        try {
            return kind.scopeOf(core.read(kind, body)).equals(Scope.EVERYONE);
        } catch (IOException e) {
            throw new IllegalArgumentException("central sent a " + kind.name() + " that is none", e);
        }
    }

    /// Writes what has been read so far.
    void keep() {
        if (mark != null && !lines.isEmpty()) {
            mark = core.pulled(mark, List.copyOf(lines));
            lines.clear();
            progress(mark);
        }
    }

    /// All of it is here.
    void end() {
        keep();
        if (mark != null) {
            core.pulledAll(mark, acceptedBefore);
        }
    }

    private void progress(SnapshotMark now) {
        core.board()
                .note(facts -> facts.progress(
                        Optional.of(new SyncState.Progress(usable, now.done(), Math.max(now.total(), now.done())))));
    }
}
