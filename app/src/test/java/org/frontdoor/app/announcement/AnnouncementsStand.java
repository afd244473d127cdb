package org.frontdoor.app.announcement;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import org.frontdoor.app.cases.CasesStand;
import org.frontdoor.app.shell.Notice;
import org.frontdoor.app.shell.Room;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.app.triage.MinuteHand;
import org.frontdoor.app.ui.Icons;
import org.frontdoor.app.ui.tasks.FxThread;
import org.frontdoor.app.ui.text.WallClock;
import org.frontdoor.fixtures.fx.FxTest;

/// The room of announcements in the real window, after another room that is in view first.
final class AnnouncementsStand implements AutoCloseable {
    static final WallClock WALL = new WallClock(ZoneId.of("America/Los_Angeles"));

    final MinuteHand clock = new MinuteHand();
    final CasesStand stand;
    AnnouncementsRoom room;

    private final FxTest fx;

    AnnouncementsStand(FxTest fx, Workspace workspace) {
        this.fx = fx;
        stand = fx.call(() -> new CasesStand(fx, on -> {
            room = new AnnouncementsRoom(new AnnouncementsRoom.Parts(
                    workspace,
                    new InForce(workspace),
                    on.shell,
                    on.texts("announcement"),
                    WALL,
                    UUID::randomUUID,
                    clock,
                    on.workers().background(),
                    new FxThread()));
            return List.of(new OtherRoom(), room);
        }));
        fx.settle();
    }

    /// Goes into the room.
    void enter() {
        fx.run(() -> stand.shell.open("announcement"));
        fx.settle();
    }

    List<Notice> notices() {
        return fx.call(() -> List.copyOf(stand.shell.notices()));
    }

    /// Titles in the list, in its order.
    List<String> titles() {
        return fx.call(() -> lines().getItems().stream()
                .filter(AnnouncementLine.One.class::isInstance)
                .map(line -> ((AnnouncementLine.One) line).row().announcement().title())
                .toList());
    }

    @SuppressWarnings("unchecked")
    ListView<AnnouncementLine> lines() {
        return (ListView<AnnouncementLine>) fx.find("#announcement-list", ListView.class);
    }

    void fill(String id, String words) {
        fx.run(() -> fx.find(id, TextInputControl.class).setText(words));
        fx.settle();
    }

    String typed(String id) {
        return fx.call(() -> fx.find(id, TextInputControl.class).getText());
    }

    @Override
    public void close() {
        fx.run(() -> {
            room.close();
            stand.scene.getWindow().hide();
        });
        stand.close();
        clock.close();
    }

    /// Where somebody works on something else.
    private static final class OtherRoom implements Room {
        @Override
        public String id() {
            return "other";
        }

        @Override
        public Icons icon() {
            return Icons.CONTACT;
        }

        @Override
        public String title() {
            return "Other";
        }

        @Override
        public Node build() {
            var field = new TextField();
            field.setAccessibleText("Other");
            return field;
        }
    }
}
