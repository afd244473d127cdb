package org.frontdoor.app.contact;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.T;
import static javafx.scene.input.KeyCode.W;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.contact.Contact;
import org.junit.jupiter.api.Test;

/// «This is wrong» names the case that the contact came to.
class ReportWithCaseTest extends ContactRoomStand {
    @Test
    void aContactThatHasOpenedACaseReportsWithIt() {
        say("when do they pick up my trash");
        fx.press(ALT, DIGIT1);
        fx.await("the answer", () -> fx.sees(".markdown"));
        fx.press(ALT, W);
        assertEquals(1, stand.reported.size());
        assertEquals(List.of(), stand.reportedWith, "there is none yet");
        // The answer does not help: it is written down for triage.
        fx.press(ALT, T);
        finish(1);
        fx.await("the number", () -> fx.sees(".number-card"));
        fx.press(ALT, W);
        Contact contact = stand.workspace().all(Contact.KIND).getFirst();
        assertEquals(1, stand.workspace().all(Case.KIND).size());
        assertEquals(2, stand.reported.size());
        assertEquals(contact.cases(), stand.reportedWith);
    }
}
