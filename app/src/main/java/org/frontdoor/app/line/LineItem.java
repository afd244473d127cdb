package org.frontdoor.app.line;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frontdoor.app.sync.SyncItem;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.command.Entries;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.contact.Contact;
import org.frontdoor.model.number.ToldNumber;
import org.frontdoor.model.picks.NotePick;

/// One command on its way, with the case it is about; or several of a kind that nobody cares to see one by one.
///
/// @param item the newest of them
/// @param number of that case, in groups; empty where it is about none
/// @param times how many commands stand in this line
record LineItem(SyncItem item, Optional<String> number, int times) {

    /// The newest first. A choice of an answer is noted without anybody asking for it, so those that are equally
    /// far stand in one line with their number: they hide no work, and are not hidden. One that waits for the
    /// person stands alone.
    static List<LineItem> newest(List<SyncItem> oldestFirst, Entries entries, int most) {
        List<LineItem> lines = new ArrayList<>();
        Map<SyncItem.State, Integer> picks = new EnumMap<>(SyncItem.State.class);
        for (SyncItem item : oldestFirst.reversed()) {
            boolean folds = folds(item);
            Integer before = folds ? picks.get(item.state()) : null;
            if (before != null) {
                lines.set(before, lines.get(before).oneMore());
            } else if (lines.size() < most) {
                if (folds) {
                    picks.put(item.state(), lines.size());
                }
                lines.add(of(item, entries));
            }
        }
        return lines;
    }

    private static boolean folds(SyncItem item) {
        return item.kind().equals(NotePick.KIND.name())
                && item.problem().isEmpty()
                && item.state() != SyncItem.State.REFUSED
                && item.state() != SyncItem.State.CONFLICT;
    }

    private LineItem oneMore() {
        return new LineItem(item, number, times + 1);
    }

    private static LineItem of(SyncItem item, Entries entries) {
        return new LineItem(
                item,
                about(item.subject(), entries)
                        .map(found -> ToldNumber.of(found.number()).grouped()),
                1);
    }

    private static Optional<Case> about(EntryRef subject, Entries entries) {
        if (subject.kind().equals(Case.KIND.name())) {
            return entries.find(Case.KIND, subject.id());
        }
        return subject.kind().equals(Contact.KIND.name())
                ? entries.find(Contact.KIND, subject.id())
                        .flatMap(contact -> contact.cases().stream().findFirst())
                        .flatMap(id -> entries.find(Case.KIND, id))
                : Optional.empty();
    }
}
