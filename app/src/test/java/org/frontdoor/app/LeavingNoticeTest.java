package org.frontdoor.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.frontdoor.app.shell.Notice;
import org.frontdoor.app.shell.ShellModel;
import org.frontdoor.app.sync.Connection;
import org.frontdoor.app.sync.NumberStock;
import org.frontdoor.app.sync.SyncState;
import org.frontdoor.app.ui.controls.StatusPill.Status;
import org.frontdoor.app.ui.controls.Tone;
import org.frontdoor.app.ui.text.Language;
import org.frontdoor.app.ui.text.Texts;
import org.junit.jupiter.api.Test;

class LeavingNoticeTest {
    private final SimpleObjectProperty<Language> language = new SimpleObjectProperty<>(Language.ENGLISH);
    private final ShellModel shell = new ShellModel(language);
    private final List<String> left = new ArrayList<>();
    private int begun;
    private final LeavingNotice leaving =
            new LeavingNotice(shell, new Texts("app", language), () -> begun, () -> left.add("left"));

    @Test
    void itGoesWhenAllIsSettledAndDoesNotComeBackByItself() {
        leaving.moved(state(2, 0));
        assertEquals(List.of(), shell.notices(), "nobody asked to sign out");
        leaving.ask(2);
        leaving.moved(state(2, 0));
        assertTrue(only().sentence().startsWith("2 things"), only().sentence());
        leaving.moved(state(0, 1));
        assertTrue(only().sentence().startsWith("1 thing is"), only().sentence());
        leaving.moved(state(0, 0));
        assertEquals(List.of(), shell.notices());
        leaving.moved(state(3, 0));
        assertEquals(List.of(), shell.notices());
    }

    @Test
    void aContactThatIsBegunIsSaidToComeBack() {
        begun = 1;
        leaving.ask(2);
        String comesBack = "A contact you have begun is kept here and comes back when you sign in again.";
        assertTrue(only().sentence().startsWith("2 things"), only().sentence());
        assertTrue(only().sentence().endsWith(comesBack), only().sentence());
        leaving.moved(state(0, 0));
        assertEquals(comesBack, only().sentence());
        begun = 3;
        leaving.moved(state(0, 0));
        assertTrue(only().sentence().startsWith("3 contacts"), only().sentence());
        begun = 0;
        shell.contactProperty().set(new Status(Tone.GOOD, "Available"));
        assertEquals(List.of(), shell.notices(), "all are finished");
    }

    @Test
    void aContactAloneIsReasonEnoughToAsk() {
        begun = 1;
        leaving.ask(0);
        assertTrue(only().sentence().startsWith("A contact"), only().sentence());
        press("Stay");
        leaving.moved(state(0, 0));
        assertEquals(List.of(), shell.notices());
    }

    @Test
    void whoeverStaysIsNotAskedAgain() {
        leaving.ask(2);
        press("Stay");
        assertEquals(List.of(), shell.notices());
        leaving.moved(state(1, 0));
        assertEquals(List.of(), shell.notices());
        assertEquals(List.of(), left);
    }

    @Test
    void whoeverLeavesAnywayLeaves() {
        leaving.ask(1);
        press("Sign out anyway");
        assertEquals(List.of("left"), left);
    }

    private Notice only() {
        assertEquals(1, shell.notices().size());
        return shell.notices().getFirst();
    }

    private void press(String words) {
        only().actions().stream()
                .filter(action -> action.words().equals(words))
                .findFirst()
                .orElseThrow()
                .run()
                .run();
    }

    private static SyncState state(int unsent, int attention) {
        return new SyncState(
                new Connection.Online(Instant.EPOCH),
                Optional.empty(),
                Optional.empty(),
                unsent,
                0,
                attention,
                new NumberStock(480, 500, false),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
