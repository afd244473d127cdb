package org.frontdoor.app.contact;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.frontdoor.app.ui.tasks.Latest;
import org.frontdoor.app.ui.tasks.Tasks;
import org.frontdoor.model.customer.Customer;

/// The door of a contact's caller: recognizes who calls by their phone, with what they called about before. JavaFX
/// thread only.
final class CallerController {
    private final ContactModel model;
    private final ContactInteractor interactor;
    private final Tasks tasks;
    private final Latest<ContactInteractor.Recognized> recognizing;

    CallerController(ContactModel model, ContactInteractor interactor, ContactController.Around around) {
        this.model = model;
        this.interactor = interactor;
        this.tasks = new Tasks(around.workers(), around.screen());
        this.recognizing = new Latest<>(ContactController.TYPING, around.clock(), around.workers(), around.screen());
        model.phone.subscribe((before, now) -> phoneTyped(now));
    }

    private void phoneTyped(String typed) {
        recognizing.ask(() -> interactor.recognize(typed), found -> {
            model.recognized.setAll(found.customers());
            model.earlier.setAll(found.cases());
            model.older.set(ContactModel.Older.NOT_ASKED);
            model.olderPhone.set(found.phone());
            if (found.customers().size() == 1 && model.name.get().isBlank()) {
                recognize(found.customers().getFirst());
            }
        });
    }

    /// Asks the center for the caller's cases that were closed so long ago that they are not kept here.
    void askOlder() {
        String phone = model.olderPhone.get();
        model.older.set(ContactModel.Older.ASKING);
        var _ = tasks.run(() -> interactor.older(phone), found -> {
            if (phone.equals(model.olderPhone.get())) {
                cameOlder(found);
            }
        });
    }

    private void cameOlder(OlderAsked.Answer found) {
        Set<UUID> here = model.earlier.stream().map(EarlierCase::id).collect(Collectors.toSet());
        List<EarlierCase> more =
                found.cases().stream().filter(each -> !here.contains(each.id())).toList();
        model.earlier.addAll(more);
        boolean nothingNew = found.how() == ContactModel.Older.CAME && more.isEmpty();
        model.older.set(nothingNew ? ContactModel.Older.NONE : found.how());
    }

    /// This is who calls.
    void recognize(Customer customer) {
        model.customer.set(customer.id());
        model.name.set(customer.name() == null ? "" : customer.name());
        model.language.set(customer.language());
        if (model.email.get().isBlank() && !customer.emails().isEmpty()) {
            model.email.set(customer.emails().getFirst());
        }
    }

    void close() {
        recognizing.cancel();
    }
}
