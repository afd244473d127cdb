package org.frontdoor.app.announcement;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.model.announcement.Acknowledgement;
import org.frontdoor.model.announcement.Announcement;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.people.Role;
import org.frontdoor.model.words.Phrases;

/// The announcements that hold now and are for the person at this desktop. Thread-safe; what it answers is of the
/// moment.
public final class InForce {
    /// The most urgent first, and of those the newest.
    static final Comparator<Announcement> URGENCY =
            Comparator.comparing(Announcement::kind).thenComparing(Announcement::from, Comparator.reverseOrder());

    /// More would crowd out what answers the caller.
    private static final int MOST_IN_A_CONTACT = 2;

    private final Workspace workspace;
    private volatile Heard heard = new Heard(List.of(), new Phrases<>(Map.of()));

    /// The phrases of a list of announcements, kept while that list stands.
    private record Heard(List<Announcement> of, Phrases<UUID> phrases) {}

    public InForce(Workspace workspace) {
        this.workspace = workspace;
    }

    /// Those to be told of in a contact: they concern a service, or the caller speaks of them.
    ///
    /// @param services codes of what the contact is about
    public List<Announcement> about(String words, Set<String> services) {
        List<Announcement> all = workspace.all(Announcement.KIND);
        Set<UUID> spokenOf = phrases(all).in(words);
        return mine(all)
                .filter(each ->
                        spokenOf.contains(each.id()) || each.services().stream().anyMatch(services::contains))
                .sorted(URGENCY)
                .limit(MOST_IN_A_CONTACT)
                .toList();
    }

    /// Those that the person must read and has not read, the most urgent first.
    List<Announcement> unread() {
        return mine(workspace.all(Announcement.KIND))
                .filter(this::isUnread)
                .sorted(URGENCY)
                .toList();
    }

    /// Whether the person has still to say that they have read it.
    public boolean isUnread(Announcement announcement) {
        Actor me = workspace.me();
        return announcement.mustRead()
                && announcement.inForce(workspace.now())
                && announcement.isFor(me.role())
                && workspace
                        .find(
                                Acknowledgement.KIND,
                                Acknowledgement.idOf(announcement.id(), announcement.edition(), me.name()))
                        .isEmpty();
    }

    private Stream<Announcement> mine(List<Announcement> all) {
        Instant now = workspace.now();
        Role role = workspace.me().role();
        return all.stream().filter(each -> each.inForce(now) && each.isFor(role));
    }

    private Phrases<UUID> phrases(List<Announcement> all) {
        Heard known = heard;
        if (!known.of.equals(all)) {
            Instant now = workspace.now();
            known = new Heard(
                    all,
                    new Phrases<>(all.stream()
                            .filter(each -> !each.over(now))
                            .collect(Collectors.toMap(Announcement::id, Announcement::words))));
            heard = known;
        }
        return known.phrases;
    }
}
