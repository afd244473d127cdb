package org.frontdoor.app.announcement;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.frontdoor.app.ui.controls.Banner;
import org.frontdoor.app.ui.controls.Buttons;
import org.frontdoor.app.ui.controls.Card;
import org.frontdoor.app.ui.controls.FocusKept;
import org.frontdoor.app.ui.controls.Scrolls;
import org.frontdoor.app.ui.markdown.MarkdownView;
import org.frontdoor.app.ui.tasks.Latest;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.app.ui.theme.Sheets;
import org.frontdoor.model.announcement.Announcement;
import org.jspecify.annotations.Nullable;

/// What is announced about the thing in hand, a line each, read where it stands. JavaFX thread only.
public final class NewsBanner extends VBox {
    private static final Duration TYPING = Duration.ofMillis(40);

    private final InForce inForce;
    private final Texts texts;
    private final AnnouncementWords words;
    private final Consumer<Announcement> acknowledge;
    private final Latest<List<Item>> asking;
    private List<Item> shown = List.of();
    private @Nullable UUID open;
    private String said = "";
    private Set<String> services = Set.of();
    private Runnable back = () -> {};

    private record Item(Announcement announcement, boolean unread) {}

    NewsBanner(AnnouncementsRoom.Parts parts, AnnouncementWords words, Consumer<Announcement> acknowledge) {
        this.inForce = parts.inForce();
        this.texts = parts.texts();
        this.words = words;
        this.acknowledge = acknowledge;
        asking = new Latest<>(TYPING, parts.clock(), parts.workers(), parts.screen());
        setId("news");
        getStyleClass().add("news");
        getStylesheets().add(Sheets.beside(NewsBanner.class, "announcement.css"));
        show(List.of());
    }

    /// Told where the cursor goes when what had it is folded or gone.
    public void onBack(Runnable elsewhere) {
        back = elsewhere;
    }

    /// What the caller said and the services that were chosen are these now.
    public void about(String callerWords, Set<String> codes) {
        said = callerWords;
        services = codes;
        again();
    }

    /// Announcements may be other than before.
    public void again() {
        String words = said;
        Set<String> codes = services;
        asking.ask(
                () -> inForce.about(words, codes).stream()
                        .map(each -> new Item(each, inForce.isUnread(each)))
                        .toList(),
                this::show);
    }

    /// Whether one is unfolded with the cursor in it, which Esc folds.
    public boolean isRead() {
        return open != null && isFocusWithin();
    }

    /// Folds what is unfolded, and gives the cursor back.
    public void fold() {
        open = null;
        fill();
        back.run();
    }

    private void show(List<Item> now) {
        if (!now.equals(shown) || getChildren().isEmpty()) {
            shown = now;
            FocusKept.over(this, this::fill, back);
        }
        setVisible(!shown.isEmpty());
        setManaged(!shown.isEmpty());
    }

    private void fill() {
        getChildren().clear();
        for (Item item : shown) {
            boolean unfolded = item.announcement().id().equals(open);
            getChildren().add(line(item.announcement(), unfolded));
            if (unfolded) {
                getChildren().add(detail(item));
            }
        }
    }

    private Node line(Announcement announcement, boolean unfolded) {
        Button read = Buttons.secondary(texts.say(unfolded ? "fold" : "read"), () -> turn(announcement.id()));
        read.getStyleClass().add("news-read");
        read.setAccessibleText(read.getText() + ", " + words.title(announcement));
        return new Banner(AnnouncementWords.tone(announcement.kind()), words.title(announcement), read);
    }

    private Node detail(Item item) {
        ScrollPane body = Scrolls.of(new MarkdownView(item.announcement().body(), link -> {}));
        body.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        body.getStyleClass().add("news-body");
        Card detail = new Card(body);
        if (item.unread()) {
            Button done = Buttons.primary(texts.say("have-read"), () -> acknowledge.accept(item.announcement()));
            done.setId("news-have-read");
            detail.getChildren().add(new HBox(done));
        }
        return detail;
    }

    private void turn(UUID announcement) {
        if (announcement.equals(open)) {
            fold();
            return;
        }
        open = announcement;
        fill();
        for (Node read : lookupAll(".news-read")) {
            if (read instanceof Button button && button.getText().equals(texts.say("fold"))) {
                button.requestFocus();
            }
        }
    }
}
