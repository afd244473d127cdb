package org.frontdoor.app.shell;

import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.frontdoor.app.ui.controls.StatusPill.Status;
import org.frontdoor.app.ui.controls.Tone;
import org.frontdoor.app.ui.text.Language;
import org.jspecify.annotations.Nullable;

/// All that the window shows around the rooms. Rooms are given it to say something or to send the person elsewhere.
///
/// Made before the rooms; they are put in once, by [Shell]. JavaFX thread only.
public final class ShellModel {
    private static final int MOST_WAYS_BACK = 2;

    private final ObjectProperty<Language> language;
    private final ObservableList<Room> rooms = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Room> current = new ReadOnlyObjectWrapper<>(this, "current");
    private final StringProperty site = new SimpleStringProperty(this, "site", "");
    private final ObjectProperty<Person> person = new SimpleObjectProperty<>(this, "person", new Person("", ""));
    private final ObjectProperty<Status> contact =
            new SimpleObjectProperty<>(this, "contact", new Status(Tone.NEUTRAL, ""));
    private final ObjectProperty<Status> line = new SimpleObjectProperty<>(this, "line", new Status(Tone.NEUTRAL, ""));
    private BooleanSupplier busy = () -> false;
    private final BooleanProperty linePanelOpen = new SimpleBooleanProperty(this, "linePanelOpen");
    private final BooleanProperty keySheetOpen = new SimpleBooleanProperty(this, "keySheetOpen");
    private final ObservableList<Notice> notices = FXCollections.observableArrayList();
    private final ObservableList<ToastMessage> toasts = FXCollections.observableArrayList();
    private final PaletteModel palette = new PaletteModel();

    /// @param language shared with all texts
    public ShellModel(ObjectProperty<Language> language) {
        this.language = language;
    }

    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    public ObservableList<Room> rooms() {
        return FXCollections.unmodifiableObservableList(rooms);
    }

    void furnish(List<Room> all) {
        rooms.setAll(all);
    }

    public ReadOnlyObjectProperty<@Nullable Room> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// Shows the room, with the cursor in it and nothing that was opened over it.
    ///
    /// @throws IllegalArgumentException when there is none of that id
    public void open(String roomId) {
        Room asked = rooms.stream()
                .filter(room -> room.id().equals(roomId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no room " + roomId));
        linePanelOpen.set(false);
        if (asked.equals(current.get())) {
            asked.shown();
        } else {
            current.set(asked);
        }
    }

    /// The program's name beside ours, such as «Portland 311».
    public StringProperty siteProperty() {
        return site;
    }

    public ObjectProperty<Person> personProperty() {
        return person;
    }

    /// What the person is doing: available, on contact, after contact. Empty words show nothing.
    public ObjectProperty<Status> contactProperty() {
        return contact;
    }

    /// How the line to central is, and what is unsent.
    public ObjectProperty<Status> lineProperty() {
        return line;
    }

    /// Names what keeps the processor busy, so that no room is built ahead then.
    public void busyWhile(BooleanSupplier so) {
        busy = so;
    }

    boolean busy() {
        return busy.getAsBoolean();
    }

    public BooleanProperty linePanelOpenProperty() {
        return linePanelOpen;
    }

    public BooleanProperty keySheetOpenProperty() {
        return keySheetOpen;
    }

    public ObservableList<Notice> notices() {
        return notices;
    }

    /// Says what is so above the room, in place of an earlier notice of the same id.
    public void tell(Notice notice) {
        for (int at = 0; at < notices.size(); at++) {
            if (notices.get(at).id().equals(notice.id())) {
                notices.set(at, notice);
                return;
            }
        }
        notices.add(notice);
    }

    public void withdraw(String noticeId) {
        notices.removeIf(each -> each.id().equals(noticeId));
    }

    public ObservableList<ToastMessage> toasts() {
        return toasts;
    }

    /// Says what was just done, with a way back for 15 seconds. What is still being said is said from the beginning.
    /// Of many ways back the latest two are offered.
    public void toast(ToastMessage message) {
        toasts.remove(message);
        toasts.add(message);
        List<ToastMessage> back =
                toasts.stream().filter(toast -> toast.undo() != null).toList();
        toasts.removeAll(back.subList(0, Math.max(0, back.size() - MOST_WAYS_BACK)));
    }

    /// Takes away what was only told: work has gone on to something else.
    public void hush() {
        toasts.removeIf(toast -> toast.undo() == null);
    }

    public PaletteModel palette() {
        return palette;
    }
}
