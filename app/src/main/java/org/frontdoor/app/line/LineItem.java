package org.frontdoor.app.line;

import java.util.Optional;
import org.frontdoor.app.sync.SyncItem;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.command.Entries;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.contact.Contact;
import org.frontdoor.model.number.ToldNumber;

/// One command on its way, with the case it is about.
///
/// @param number of that case, in groups; empty where it is about none
record LineItem(SyncItem item, Optional<String> number) {
    static LineItem of(SyncItem item, Entries entries) {
        return new LineItem(
                item,
                about(item.subject(), entries)
                        .map(found -> ToldNumber.of(found.number()).grouped()));
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
