package org.frontdoor.app.announcement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.frontdoor.app.announcement.AnnouncementRow.Phase;
import org.frontdoor.app.sync.Deed;
import org.frontdoor.app.sync.Given;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.app.ui.text.WallClock;
import org.frontdoor.model.announcement.Acknowledge;
import org.frontdoor.model.announcement.Acknowledgement;
import org.frontdoor.model.announcement.Announce;
import org.frontdoor.model.announcement.Announcement;
import org.frontdoor.model.announcement.WithdrawAnnouncement;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.people.Person;

/// Does the work of the room of announcements. Called off the JavaFX thread.
final class AnnouncementsInteractor {
    private final Workspace workspace;
    private final InForce inForce;
    private final WallClock wall;
    private final Supplier<UUID> ids;

    AnnouncementsInteractor(Workspace workspace, InForce inForce, WallClock wall, Supplier<UUID> ids) {
        this.workspace = workspace;
        this.inForce = inForce;
        this.wall = wall;
        this.ids = ids;
    }

    /// All that the person is shown, as it stands at one moment.
    ///
    /// @param current what holds, then what comes
    /// @param past the newest first
    record Board(
            List<AnnouncementRow> current,
            List<AnnouncementRow> past,
            List<Announcement> unread,
            boolean mayAnnounce,
            Instant at) {
        static final Board NOT_READ = new Board(List.of(), List.of(), List.of(), false, Instant.EPOCH);
    }

    Board board() {
        Instant now = workspace.now();
        Actor me = workspace.me();
        List<AnnouncementRow> past = new ArrayList<>();
        List<AnnouncementRow> current = new ArrayList<>();
        for (Announcement each : workspace.all(Announcement.KIND)) {
            if (each.isFor(me.role()) || each.mayBeChangedBy(me)) {
                Phase phase = Phase.of(each, now);
                (phase.past() ? past : current).add(new AnnouncementRow(each, phase, inForce.isUnread(each)));
            }
        }
        current.sort(Comparator.comparing(AnnouncementRow::phase)
                .thenComparing(AnnouncementRow::unread, Comparator.reverseOrder())
                .thenComparing(AnnouncementRow::announcement, InForce.URGENCY));
        past.sort(Comparator.comparing(AnnouncementRow::ended, Comparator.reverseOrder()));
        return new Board(
                List.copyOf(current),
                List.copyOf(past),
                inForce.unread(),
                Announce.KIND.roles().contains(me.role()),
                now);
    }

    /// Who has read it, for those who may ask.
    Readers readers(Announcement announcement) {
        if (!announcement.mustRead() || !announcement.mayBeChangedBy(workspace.me())) {
            return Readers.NOT_SHOWN;
        }
        List<Readers.Reader> read = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        for (Person person : workspace.all(Person.KIND)) {
            Optional<Acknowledgement> done = workspace.find(
                    Acknowledgement.KIND,
                    Acknowledgement.idOf(announcement.id(), announcement.edition(), person.name()));
            if (done.isPresent()) {
                read.add(new Readers.Reader(person.displayName(), done.get().at()));
            } else if (announcement.isFor(person.role())) {
                unread.add(person.displayName());
            }
        }
        read.sort(Comparator.comparing(Readers.Reader::at));
        unread.sort(Comparator.naturalOrder());
        return new Readers(read, unread);
    }

    Given acknowledge(Announcement read) {
        return workspace.give(Deed.of(Acknowledge.of(read, workspace.me().name())));
    }

    Given withdraw(Announcement announcement) {
        return workspace.give(Deed.of(new WithdrawAnnouncement(announcement.id())));
    }

    /// Makes or changes it; its draft is done with once that is on disk.
    Given publish(AnnouncementDraft draft, Instant from, Instant until) {
        Command command = draft.command(from, until, wall.zone());
        return workspace.give(new Deed(List.of(command), List.of(), List.of(AnnouncementDrafts.key(draft.id()))));
    }

    /// The draft over what stands now.
    AnnouncementDraft over(AnnouncementDraft draft) {
        return workspace
                .find(Announcement.KIND, draft.id())
                .map(now -> draft.over(now, wall.zone()))
                .orElse(draft);
    }

    AnnouncementDraft fresh() {
        return AnnouncementDraft.fresh(ids.get(), workspace.now(), wall.zone());
    }

    Instant now() {
        return workspace.now();
    }

    WallClock wall() {
        return wall;
    }
}
