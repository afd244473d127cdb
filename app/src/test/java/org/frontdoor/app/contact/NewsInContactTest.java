package org.frontdoor.app.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.frontdoor.app.announcement.SampleAnnouncement;
import org.frontdoor.app.ui.theme.TextSize;
import org.frontdoor.app.ui.theme.ThemeVariant;
import org.frontdoor.fixtures.fx.Accessibility;
import org.frontdoor.model.announcement.Acknowledgement;
import org.frontdoor.model.announcement.Announcement;
import org.frontdoor.model.announcement.Announcement.Kind;
import org.frontdoor.model.people.Role;
import org.junit.jupiter.api.Test;

/// What is announced comes up in the contact it matters to, and nowhere else.
class NewsInContactTest extends ContactRoomStand {
    private SampleAnnouncement sample(Kind kind, String title) {
        return SampleAnnouncement.of(kind, title, stand.workspace().now());
    }

    private List<String> news() {
        return stand.scene.getRoot().lookupAll("#news .banner .label").stream()
                .map(Label.class::cast)
                .map(Label::getText)
                .toList();
    }

    private void told(String... lines) {
        fx.await("the news " + List.of(lines), () -> news().equals(List.of(lines)));
    }

    @Test
    void comesUpWithTheCallersWordsAndIsReadInPlace() {
        stand.load(sample(Kind.OUTAGE, "Main broke downtown")
                .about(List.of(), List.of("no water", "sin agua"))
                .made());
        fx.type("we have no ");
        assertEquals(List.of(), fx.call(this::news));
        fx.type("water since noon");
        told("Outage: Main broke downtown");
        stand.picture("contact-news");
        assertEquals("contact-words", focus());
        fx.click("#news .news-read");
        fx.await("what it says", () -> fx.sees(".news-body"));
        stand.picture("contact-news-open");
        assertEquals(
                List.of(),
                fx.call(() -> Accessibility.problems(stand.scene)).stream()
                        .filter(problem -> problem.contains("news"))
                        .toList());
        fx.press(KeyCode.ESCAPE);
        fx.await("it to be folded", () -> !fx.sees(".news-body"));
        assertEquals("contact-words", focus());
        fx.run(() -> {
            stand.theme.variantProperty().set(ThemeVariant.DARK);
            stand.theme.textSizeProperty().set(TextSize.DOUBLE);
        });
        fx.settle();
        stand.picture("contact-news-dark-200");
    }

    @Test
    void comesUpInSpanishWithoutItsAccents() {
        stand.load(sample(Kind.OUTAGE, "Main broke")
                .about(List.of(), List.of("tubería rota"))
                .made());
        fx.type("hay tuberias rotas en mi calle");
        told("Outage: Main broke");
    }

    @Test
    void comesUpWithTheServiceAndGoesWithIt() {
        stand.load(sample(Kind.PROCEDURE, "Ask for the plate")
                .about(List.of("abandoned-auto"), List.of())
                .made());
        fx.type("an abandoned auto");
        fx.await("suggestions", () -> fx.sees("#contact-suggestions") || fx.sees(".suggestion"));
        assertEquals(List.of(), fx.call(this::news));
        fx.press(KeyCode.ALT, KeyCode.DIGIT1);
        told("Procedure: Ask for the plate");
        fx.press(KeyCode.ESCAPE);
        told();
    }

    @Test
    void atMostTwoTheMoreUrgentFirstAndOnlyThoseForMe() {
        stand.load(
                sample(Kind.EVENT, "Parade").about(List.of(), List.of("water")).made());
        stand.load(
                sample(Kind.OUTAGE, "Main").about(List.of(), List.of("water")).made());
        stand.load(sample(Kind.EMERGENCY, "Flood")
                .about(List.of(), List.of("waters"))
                .made());
        stand.load(sample(Kind.EMERGENCY, "For leads")
                .about(List.of(), List.of("water"))
                .forRoles(Role.LEAD)
                .made());
        fx.type("water");
        told("Emergency: Flood", "Outage: Main");
    }

    @Test
    void comesWhileSomebodyIsTypingAndGoesWhenItIsOver() {
        fx.type("no water");
        fx.await("suggestions", () -> !fx.sees("#contact-listen"));
        stand.load(
                sample(Kind.OUTAGE, "Main").about(List.of(), List.of("water")).made());
        told("Outage: Main");
        assertEquals("contact-words", focus());
        stand.pass(Duration.ofDays(1));
        fx.type(" here");
        told();
    }

    @Test
    void aMustReadIsReadHereToo() {
        Announcement main = sample(Kind.OUTAGE, "Main")
                .about(List.of(), List.of("water"))
                .mustBeRead()
                .made();
        stand.load(main);
        fx.await("the notice", () -> stand.model.notices().size() == 1);
        fx.type("no water");
        told("Outage: Main");
        fx.click("#news .news-read");
        fx.await("the button", () -> fx.sees("#news-have-read"));
        fx.click("#news-have-read");
        fx.await("the notice to go", () -> stand.model.notices().isEmpty());
        fx.await("the button to go", () -> !fx.sees("#news-have-read"));
        assertTrue(stand.workspace()
                .find(Acknowledgement.KIND, Acknowledgement.idOf(main.id(), 1, "maya"))
                .isPresent());
        assertEquals("contact-words", focus());
        assertFalse(news().isEmpty());
    }
}
