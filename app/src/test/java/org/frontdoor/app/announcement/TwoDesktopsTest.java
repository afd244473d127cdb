package org.frontdoor.app.announcement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.frontdoor.app.attention.AttentionRoom;
import org.frontdoor.app.cases.CaseRows;
import org.frontdoor.app.cases.CaseWords;
import org.frontdoor.app.cases.CasesStand;
import org.frontdoor.app.line.LineWords;
import org.frontdoor.app.sync.Connection;
import org.frontdoor.app.sync.Deed;
import org.frontdoor.app.sync.Given;
import org.frontdoor.app.sync.InStep;
import org.frontdoor.app.sync.TestCentral;
import org.frontdoor.app.sync.TestDesktop;
import org.frontdoor.app.ui.tasks.FxThread;
import org.frontdoor.central.CentralSettings;
import org.frontdoor.fixtures.fx.FxTest;
import org.frontdoor.fixtures.net.BadLine;
import org.frontdoor.model.announcement.Announce;
import org.frontdoor.model.announcement.Announcement;
import org.frontdoor.model.announcement.ChangeAnnouncement;
import org.frontdoor.model.announcement.WithdrawAnnouncement;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.FieldChange;
import org.frontdoor.model.place.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Two leads change one announcement at once: real desktops and a real central; hers has the window, and a line that
/// fails.
class TwoDesktopsTest {
    private static final UUID ID = new UUID(9, 9);

    @RegisterExtension
    final FxTest fx = new FxTest();

    @TempDir
    Path folder;

    private TestCentral central;
    private BadLine line;
    private TestDesktop hers;
    private TestDesktop his;
    private CaseRows rows;
    private AnnouncementsRoom announcements;
    private AttentionRoom attention;
    private CasesStand stand;

    @BeforeEach
    void open() throws InterruptedException {
        central = new TestCentral(CentralSettings.inFolder(folder.resolve("central")));
        line = BadLine.to(central.port());
        hers = new TestDesktop(folder.resolve("hers"), line.address(), "lead");
        his = new TestDesktop(folder.resolve("his"), "http://127.0.0.1:" + central.port(), "lead");
        his.await("his line", () -> InStep.is(his.workspace().state()));
        hers.await("her line", () -> InStep.is(hers.workspace().state()));
        window();
        give(
                his,
                new Announce(
                        ID,
                        Announcement.Kind.OUTAGE,
                        "Water",
                        "Tell callers.",
                        List.of(),
                        List.of(),
                        List.of(),
                        Instant.now(),
                        Instant.now().plus(Duration.ofDays(1)),
                        false));
        hers.workspace().syncNow();
        hers.await("the announcement", () -> find(hers) != null);
        fx.run(() -> stand.shell.open("announcement"));
        fx.await("it to be open", () -> fx.sees("#announcement-change"));
    }

    private void window() {
        stand = fx.call(() -> new CasesStand(fx, on -> {
            rows = new CaseRows(hers.workspace(), on.workers().background());
            announcements = new AnnouncementsRoom(new AnnouncementsRoom.Parts(
                    hers.workspace(),
                    new InForce(hers.workspace()),
                    on.shell,
                    on.texts("announcement"),
                    AnnouncementsStand.WALL,
                    UUID::randomUUID,
                    on.workers().clock(),
                    on.workers().background(),
                    new FxThread()));
            attention = new AttentionRoom(new AttentionRoom.Parts(
                    on.texts("attention"),
                    hers.workspace(),
                    rows,
                    on.shell,
                    new LineWords(on.texts("line"), AnnouncementsStand.WALL, hers.workspace()::now),
                    new CaseWords(on.texts("cases"), AnnouncementsStand.WALL),
                    Place::named,
                    id -> {},
                    (child, parent) -> {},
                    UUID::randomUUID,
                    on.workers().clock(),
                    on.workers().background(),
                    new FxThread()));
            return List.of(announcements, attention);
        }));
        hers.workspace().onState(state -> new FxThread().execute(() -> attention.moved(state)));
    }

    @AfterEach
    void close() {
        fx.run(() -> {
            announcements.close();
            attention.close();
            stand.scene.getWindow().hide();
        });
        rows.close();
        stand.close();
        hers.close();
        his.close();
        line.close();
        central.close();
    }

    private static Announcement find(TestDesktop desktop) {
        return desktop.workspace().find(Announcement.KIND, ID).orElse(null);
    }

    private static void give(TestDesktop desktop, Command command) throws InterruptedException {
        assertInstanceOf(Given.Saved.class, desktop.workspace().give(Deed.of(command)));
        desktop.await("it to be taken", () -> desktop.workspace().state().unsent() == 0);
    }

    private void heMakesTheTitle(String title) throws InterruptedException {
        give(
                his,
                new ChangeAnnouncement(
                        ID, null, new FieldChange<>("Water", title), null, null, null, null, null, null, null));
    }

    private void cut() throws InterruptedException {
        line.become(BadLine.Fault.CUT);
        hers.workspace().syncNow();
        hers.await("offline", () -> hers.workspace().state().connection() instanceof Connection.Offline);
    }

    private void mended() {
        line.become(BadLine.Fault.NONE);
        hers.workspace().syncNow();
    }

    private void write(String... fieldsAndWords) {
        fx.run(() -> stand.shell.open("announcement"));
        fx.await("it to be open", () -> fx.sees("#announcement-change"));
        fx.press(KeyCode.E);
        fx.await("the form", () -> fx.sees("#announcement-form"));
        for (int at = 0; at < fieldsAndWords.length; at += 2) {
            String field = fieldsAndWords[at];
            String words = fieldsAndWords[at + 1];
            fx.run(() -> fx.find(field, TextInputControl.class).setText(words));
        }
    }

    private void save() {
        fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        fx.await("it to be saved", () -> !fx.sees("#announcement-form"));
    }

    private String typed(String field) {
        return fx.call(() -> fx.find(field, TextInputControl.class).getText());
    }

    private String inAttention() {
        fx.run(() -> stand.shell.open("attention"));
        fx.await("the item", () -> fx.sees("#attention-end"));
        fx.run(() -> fx.find("#attention-list").requestFocus());
        return fx.call(() -> fx.find("#attention-item").lookupAll(".label").stream()
                .map(node -> ((Labeled) node).getText())
                .collect(Collectors.joining("\n")));
    }

    @Test
    void whoComesLaterIsAskedAndNothingTypedIsLost() throws Exception {
        cut();
        write("#announcement-title", "Dry", "#announcement-text", "Hers.");
        save();
        heMakesTheTitle("No water");
        write("#announcement-words", "dry taps");
        mended();
        hers.await("her to be asked", () -> hers.workspace().state().attention() == 1);
        hers.await("the truth to be shown", () -> find(hers).title().equals("No water"));
        assertEquals("dry taps", typed("#announcement-words"), "and what is half typed stays");
        save();
        String asked = inAttention();
        stand.snap("two-desktops-asked");
        for (String said : List.of("Dry", "No water")) {
            assertTrue(asked.contains(said), () -> said + " is not in " + asked);
        }
        fx.press(KeyCode.ALT, KeyCode.M);
        hers.await(
                "all to be settled",
                () -> hers.workspace().state().attention() == 0
                        && hers.workspace().state().unsent() == 0);
        his.workspace().syncNow();
        his.await("hers to be seen", () -> find(his).words().equals(List.of("dry taps")));
        assertEquals("Dry", find(his).title());
        assertEquals("Hers.", find(his).body());
        assertEquals(List.of(), hers.workspace().drafts().kept());
    }

    @Test
    void whoIsTypingIsAskedInTheForm() throws Exception {
        write("#announcement-title", "Dry", "#announcement-words", "dry taps");
        heMakesTheTitle("No water");
        hers.workspace().syncNow();
        hers.await("his", () -> find(hers).title().equals("No water"));
        assertEquals("Dry", typed("#announcement-title"));
        fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        fx.await("the question", () -> fx.sees("#announcement-problem"));
        assertTrue(fx.call(() -> fx.find("#announcement-problem", Label.class).getText())
                .contains("No water"));
        assertEquals("Dry", typed("#announcement-title"));
        assertEquals("dry taps", typed("#announcement-words"));
        save();
        his.workspace().syncNow();
        his.await("hers to be seen", () -> find(his).title().equals("Dry"));
        assertEquals(List.of("dry taps"), find(his).words());
    }

    @Test
    void whatSheTypedOutlivesThatHeWithdrewIt() throws IOException, InterruptedException {
        cut();
        write("#announcement-text", "Hers, three lines of it.");
        save();
        write("#announcement-words", "dry taps");
        give(his, new WithdrawAnnouncement(ID));
        mended();
        hers.await("her to be asked", () -> hers.workspace().state().attention() == 1);
        assertEquals("dry taps", typed("#announcement-words"));
        fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        fx.await("why not", () -> fx.sees("#announcement-problem"));
        assertEquals("dry taps", typed("#announcement-words"));
        String asked = inAttention();
        stand.snap("two-desktops-withdrawn");
        assertTrue(asked.contains("Hers, three lines of it."), asked);
    }
}
