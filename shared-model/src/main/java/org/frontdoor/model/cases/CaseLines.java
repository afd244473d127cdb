package org.frontdoor.model.cases;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// Some of the notes and customers of a case.
public record CaseLines(List<CaseLine> notes, List<CaseLine> followers) {
    public static final CaseLines NONE = new CaseLines(List.of(), List.of());

    public CaseLines {
        notes = List.copyOf(notes);
        followers = List.copyOf(followers);
    }

    /// Those that are among `others` too.
    CaseLines with(CaseLines others) {
        return where(Set.copyOf(others.notes)::contains, Set.copyOf(others.followers)::contains);
    }

    /// Those that are not among `others`.
    CaseLines without(CaseLines others) {
        return where(line -> !others.notes.contains(line), line -> !others.followers.contains(line));
    }

    private CaseLines where(Predicate<CaseLine> note, Predicate<CaseLine> follower) {
        return new CaseLines(
                notes.stream().filter(note).toList(),
                followers.stream().filter(follower).toList());
    }
}
