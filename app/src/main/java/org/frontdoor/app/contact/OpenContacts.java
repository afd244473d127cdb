package org.frontdoor.app.contact;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.frontdoor.app.shell.ToastMessage;
import org.frontdoor.model.contact.Channel;
import org.frontdoor.model.people.Role;
import org.jspecify.annotations.Nullable;

/// The contacts that are open at once: one in hand, others beside it or put aside. Each is kept as it is typed, so that
/// all of them survive a crash. JavaFX thread only.
final class OpenContacts {
    private final ContactRoom.Parts parts;
    private final ContactDrafts drafts;
    private final ContactFront front;
    private final Consumer<ContactModel> onDone;
    private final Consumer<ContactController> onForgotten;
    private final BiConsumer<ContactForm, Step> onClosed;
    private final ObservableList<ContactController> all = FXCollections.observableArrayList();
    /// Put aside, the one that has waited longest first.
    private final Set<ContactController> aside = new LinkedHashSet<>();

    private final ObjectProperty<@Nullable ContactController> current = new SimpleObjectProperty<>();

    /// @param onDone told once a contact is on disk
    /// @param onForgotten told when a contact is no longer open
    /// @param onClosed told what was typed in a contact that was closed without an outcome
    OpenContacts(
            ContactRoom.Parts parts,
            Consumer<ContactModel> onDone,
            Consumer<ContactController> onForgotten,
            BiConsumer<ContactForm, Step> onClosed) {
        this.parts = parts;
        this.drafts = new ContactDrafts(parts.workspace().drafts());
        this.front = new ContactFront(parts.workspace().drafts(), parts.workers());
        this.onDone = onDone;
        this.onForgotten = onForgotten;
        this.onClosed = onClosed;
        current.subscribe((before, now) -> {
            if (now != null) {
                now.pickUp();
                aside.remove(now);
                front.now(now.inHand() ? now.model().id() : null);
            }
        });
    }

    ObservableList<ContactController> all() {
        return all;
    }

    ObjectProperty<@Nullable ContactController> current() {
        return current;
    }

    /// Opens the contacts that were in hand when the program last stopped; what was put aside stays so.
    ///
    /// Does not leave the JavaFX thread: the next key must go to the one that comes back, and these are few, and in
    /// memory by now.
    void restore() {
        List<ContactForm> kept =
                drafts.kept().stream().filter(ContactForm::begun).toList();
        Map<UUID, ContactController> back = new HashMap<>();
        kept.stream()
                .sorted(Comparator.comparing(form -> Objects.requireNonNull(form.startedAt())))
                .forEach(
                        form -> back.put(form.id(), put(form, parts.interactor().step(form))));
        kept.stream()
                .filter(form -> form.heldSince() != null)
                .forEach(form -> aside.add(Objects.requireNonNull(back.get(form.id()))));
        List<ContactForm> inHand = kept.reversed().stream()
                .filter(form -> form.heldSince() == null)
                .toList();
        front.kept()
                .flatMap(id ->
                        inHand.stream().filter(form -> form.id().equals(id)).findFirst())
                .or(() -> inHand.stream().findFirst())
                .ifPresent(form -> current.set(back.get(form.id())));
        if (!kept.isEmpty()) {
            parts.shell().toast(new ToastMessage(parts.texts().say("restored")));
        }
    }

    /// A new contact in front; finished ones and untouched ones make room for it.
    void begin() {
        clear();
        ContactController fresh = contact(parts.interactor().newId());
        if (parts.workspace().me().role() == Role.DESK) {
            fresh.model().channel.set(Channel.WALK_IN);
        }
        all.add(fresh);
        current.set(fresh);
    }

    /// Puts the contact in hand aside for a new one; with none in hand, picks up the one that has waited longest.
    void holdOrPickUp() {
        ContactController contact = current.get();
        if (contact != null && contact.inHand()) {
            contact.hold();
            aside.add(contact);
            begin();
        } else {
            aside.stream().findFirst().ifPresent(waiting -> {
                current.set(waiting);
                clear();
            });
        }
    }

    /// How many are begun and not finished, those put aside among them.
    int begun() {
        return (int) all.stream().filter(ContactController::inHand).count();
    }

    /// How many are put aside.
    int held() {
        return aside.size();
    }

    /// Closes a contact.
    void close(ContactController contact) {
        boolean typed = contact.inHand();
        ContactForm form = contact.model().form();
        Step step = contact.model().step.get();
        contact.discard();
        forget(contact);
        if (all.isEmpty()) {
            begin();
        } else {
            current.set(all.getLast());
        }
        if (typed) {
            onClosed.accept(form, step);
        }
    }

    /// What was closed is wanted after all.
    void openAgain(ContactForm form, Step step) {
        current.set(put(form, step));
    }

    private ContactController put(ContactForm form, Step step) {
        ContactController contact = contact(form.id());
        contact.show(form, step);
        all.add(contact);
        return contact;
    }

    private void clear() {
        List<ContactController> left =
                all.stream().filter(contact -> !contact.inHand()).toList();
        left.forEach(this::forget);
    }

    private void forget(ContactController contact) {
        contact.close();
        all.remove(contact);
        aside.remove(contact);
        onForgotten.accept(contact);
    }

    private ContactController contact(UUID id) {
        return new ContactController(
                new ContactModel(id),
                parts.interactor(),
                drafts,
                new ContactController.Around(
                        parts.clock(),
                        parts.workers(),
                        parts.screen(),
                        () -> parts.texts().language().code(),
                        onDone));
    }
}
