package org.frontdoor.app.contact;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.T;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.frontdoor.app.sync.Changes;
import org.frontdoor.app.sync.Subscription;
import org.frontdoor.app.sync.SyncItem;
import org.frontdoor.model.contact.Contact;
import org.frontdoor.model.knowledge.FailedSearch;
import org.junit.jupiter.api.Test;

/// A caller's words that led nowhere reach those who write the answers, once the contact is finished.
class UnansweredContactTest extends ContactRoomStand {
    private List<String> noted() {
        return stand.workspace().all(FailedSearch.KIND).stream()
                .map(FailedSearch::words)
                .toList();
    }

    @Test
    void whatLedNowhereIsNotedWithTheFinishing() {
        fx.type("flurbo grindle wexit");
        fx.settle();
        fx.press(ALT, T);
        assertEquals(List.of(), noted(), "not before");
        finish(1);
        fx.settle();
        fx.await("noted", () -> noted().equals(List.of("flurbo grindle wexit")));
    }

    @Test
    void whatIsMerelyNearIsToldAsSuchOnceTheWordsAreAtRest() {
        stand.nothingIsNear();
        fx.type("the printer of my neighbor is out of ink ");
        fx.await("that it is merely near", () -> fx.sees("#suggestions-nearest"));
        assertFalse(fx.sees("#suggestion-5"), "few of them");
        stand.picture("contact-nearest");
        fx.run(() -> words().setText("graffiti"));
        fx.await("the answers", () -> !fx.sees("#suggestions-nearest") && fx.sees("#suggestion-1"));
        fx.run(() -> words().setText("the printer of my neighbor "));
        fx.await("that it is merely near", () -> fx.sees("#suggestions-nearest"));
        fx.press(ALT, T);
        finish(1);
        fx.await("noted", () -> noted().equals(List.of("the printer of my neighbor")));
    }

    @Test
    void theNoteIsKeptWithTheContactOrNeitherIs() {
        List<Changes> seen = new CopyOnWriteArrayList<>();
        Subscription watch = stand.workspace().onChange(seen::add);
        fx.type("flurbo grindle wexit");
        fx.settle();
        fx.press(ALT, T);
        finish(1);
        fx.await("noted", () -> !noted().isEmpty());
        watch.close();
        assertTrue(
                seen.stream().anyMatch(change -> change.touch(Contact.KIND) && change.touch(FailedSearch.KIND)),
                "in one frame on disk");
        assertTrue(
                stand.workspace().items().stream().noneMatch(item -> item.state() == SyncItem.State.REFUSED),
                "and nothing stands in the contact's way");
    }

    @Test
    void whatLedToAServiceIsNot() {
        say("graffiti on my fence");
        fx.press(ALT, T);
        finish(1);
        fx.settle();
        assertEquals(List.of(), noted());
    }

    @Test
    void whatWasAskedOfTheKnowledgeIsTakenIn() {
        fx.run(() -> stand.room.begin("flurbo grindle wexit", Optional.empty()));
        fx.await("the words", () -> words().getText().equals("flurbo grindle wexit"));
        assertEquals(1, stand.room.begun());
    }
}
