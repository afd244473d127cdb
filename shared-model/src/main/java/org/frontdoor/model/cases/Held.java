package org.frontdoor.model.cases;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// The notes and customers that a case holds now, as its timeline tells: its own, and those that came with a merge and
/// did not go again, without those that a split moved elsewhere. Timelines only grow, so that nothing in them is ever
/// lost; this says what of it counts.
///
/// @param notes in the order in which they came here
/// @param followers likewise; at first the one who opened the case
public record Held(List<HeldNote> notes, List<Follower> followers) {
    public Held {
        notes = List.copyOf(notes);
        followers = List.copyOf(followers);
    }

    /// What `found` holds now.
    public static Held of(Case found) {
        return new Reading(found).held();
    }

    @JsonIgnore
    public CaseLines lines() {
        return new CaseLines(
                notes.stream().map(HeldNote::line).toList(),
                followers.stream().map(Follower::line).toList());
    }

    /// Those of these that were chosen.
    public Held only(CaseLines chosen) {
        Set<CaseLine> wantedNotes = Set.copyOf(chosen.notes());
        Set<CaseLine> wantedFollowers = Set.copyOf(chosen.followers());
        return new Held(
                notes.stream().filter(each -> wantedNotes.contains(each.line())).toList(),
                followers.stream()
                        .filter(each -> wantedFollowers.contains(each.line()))
                        .toList());
    }

    Held forAgency() {
        return new Held(notes, followers.stream().map(Follower::forAgency).toList());
    }

    /// One reading of a timeline, from its beginning. A line may be here for several reasons, of which each may end.
    private static final class Reading {
        private final Case found;
        private final Map<CaseLine, HeldNote> notes = new LinkedHashMap<>();
        private final Map<CaseLine, Follower> followers = new LinkedHashMap<>();
        private final Set<CaseLine> ownNotes = new HashSet<>();
        private final Set<CaseLine> ownFollowers = new HashSet<>();
        private final Set<Reason> noteReasons = new HashSet<>();
        private final Set<Reason> followerReasons = new HashSet<>();

        /// That a line came with a case, the case's own among them.
        private record Reason(CaseLine line, UUID with) {}

        Reading(Case found) {
            this.found = found;
            Origin origin = found.origin();
            add(new CaseEvent.CallerAdded(origin.openedBy(), origin.openedAt(), found.description(), found.caller()));
            found.timeline().forEach(this::read);
        }

        Held held() {
            return new Held(List.copyOf(notes.values()), List.copyOf(followers.values()));
        }

        private void read(CaseEvent event) {
            switch (event) {
                case CaseEvent.Noted noted -> {
                    CaseLine line = own(noted, ownNotes);
                    noteReasons.add(new Reason(line, found.id()));
                    notes.put(line, new HeldNote(line, noted));
                }
                case CaseEvent.CallerAdded added -> add(added);
                case CaseEvent.Absorbed absorbed -> take(absorbed.took(), absorbed.child());
                case CaseEvent.SplitFrom split -> {
                    // Who asked for it is known from the other case.
                    followers.clear();
                    followerReasons.clear();
                    take(split.took(), found.id());
                }
                case CaseEvent.Released released -> {
                    drop(released.gone().notes(), released.through(), notes, noteReasons);
                    drop(released.gone().followers(), released.through(), followers, followerReasons);
                }
                case CaseEvent.SplitOff off -> {
                    off.gone().notes().forEach(line -> {
                        notes.remove(line);
                        noteReasons.removeIf(reason -> reason.line().equals(line));
                    });
                    off.gone().followers().forEach(line -> {
                        followers.remove(line);
                        followerReasons.removeIf(reason -> reason.line().equals(line));
                    });
                }
                default -> {}
            }
        }

        private void add(CaseEvent.CallerAdded asked) {
            CaseLine line = own(asked, ownFollowers);
            followerReasons.add(new Reason(line, found.id()));
            followers.put(line, new Follower(line, asked));
        }

        /// Two lines of one person may have one time, where a clock was set back: the next one is a nanosecond later.
        private CaseLine own(CaseEvent event, Set<CaseLine> taken) {
            CaseLine line = new CaseLine(found.id(), event.by(), event.at());
            while (!taken.add(line)) {
                line = new CaseLine(line.origin(), line.by(), line.at().plusNanos(1));
            }
            return line;
        }

        private void take(Held took, UUID with) {
            took.notes().forEach(each -> {
                noteReasons.add(new Reason(each.line(), with));
                notes.putIfAbsent(each.line(), each);
            });
            took.followers().forEach(each -> {
                followerReasons.add(new Reason(each.line(), with));
                followers.putIfAbsent(each.line(), each);
            });
        }

        private static void drop(List<CaseLine> lines, UUID through, Map<CaseLine, ?> held, Set<Reason> reasons) {
            lines.forEach(line -> {
                reasons.remove(new Reason(line, through));
                if (reasons.stream().noneMatch(reason -> reason.line().equals(line))) {
                    held.remove(line);
                }
            });
        }
    }
}
