package org.frontdoor.app.contact;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.F8;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.TAB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import org.frontdoor.app.cases.SampleCases;
import org.frontdoor.app.signin.PasswordAgain;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.catalog.Handling;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.number.ToldNumber;
import org.junit.jupiter.api.Test;

/// What the room says of itself: where the work is, what is not known, what to do next.
class ContactTellsTest extends ContactRoomStand {
    @Test
    void theNumberSaysWhenCentralHasIt() {
        stand.online();
        fx.type("the bus driver shouted at me");
        fx.press(ALT, F);
        fx.press(CONTROL, ENTER);
        fx.await("the number", () -> fx.sees("#number-big"));
        fx.await("the word that it is on its way", () -> saved().contains("on its way"));
        stand.acceptAll();
        fx.await("the word that central has it", () -> saved().contains("at the center"));
    }

    @Test
    void aCardsNumberIsKeptOutOfTheNameAndOfThePlace() {
        fx.type("the bus driver shouted at me");
        fx.press(ALT, F);
        for (String field : List.of("caller-name", "contact-place")) {
            TextInputControl typed = fx.find("#" + field, TextInputControl.class);
            fx.run(() -> typed.setText("4111 1111 1111 1111"));
            fx.press(CONTROL, ENTER);
            fx.await("the cursor where it stands", () -> field.equals(focus()));
            assertTrue(fx.sees("#contact-fault"));
            fx.run(typed::clear);
        }
        fx.press(CONTROL, ENTER);
        fx.await("the number", () -> fx.sees("#number-big"));
    }

    @Test
    void whatWasTypedAsANameIsInNobodysWayOnceTheCallerStaysAnonymous() {
        fx.type("the bus driver shouted at me");
        fx.press(ALT, F);
        fx.run(() -> fx.find("#caller-name", TextInputControl.class).setText("4111 1111 1111 1111"));
        fx.press(ALT, N);
        fx.press(CONTROL, ENTER);
        fx.await("the number", () -> fx.sees("#number-big"));
    }

    @Test
    void theClocksOfAContactNeverDiffer() {
        fx.type("my street light is out");
        fx.await("its clock", () -> fx.sees(".contact-tab-time"));
        List<String> tabs = new ArrayList<>();
        List<String> pills = new ArrayList<>();
        fx.run(() -> stand.model.contactProperty().subscribe((before, now) -> {
            pills.add(now.words().replaceAll("[^0-9:]", ""));
            tabs.add(((Label) stand.scene.getRoot().lookup(".contact-tab-time")).getText());
        }));
        stand.pass(Duration.ofSeconds(65));
        fx.await("the time to pass", () -> pills.contains("01:05"));
        assertEquals(pills, tabs);
    }

    @Test
    void anAddressThatIsNotKnownIsSaidToBeKeptAsTyped() {
        takeInACar();
        fx.type("quuxley st");
        fx.await("what to add", () -> below("#contact-place").contains("house number"));
        assertTrue(below("#contact-place").contains("kept as you typed it"));
        stand.picture("contact-17-street");
        fx.type(" and 99th");
        fx.await("nothing to add to a crossing", () -> !below("#contact-place").contains("house number"));
        fx.press(TAB);
        fx.settle();
        assertTrue(below("#contact-place").contains("kept as you typed it"));
        stand.picture("contact-18-unknown");
        fx.run(() -> fx.find("#contact-place", TextInputControl.class).setText("1619 22nd"));
        fx.await(
                "addresses and no more words",
                () -> fx.sees(".contact-address .icon-place")
                        && below("#contact-place").isEmpty());
    }

    @Test
    void theHintToTypeGoesWithTheFirstLetterAndNothingFoundSaysWhatToDo() {
        fx.await("the hint", () -> fx.sees("#contact-listen"));
        assertFalse(fx.sees("#contact-nothing"));
        fx.type("there is a car with no plates");
        fx.await("suggestions", () -> fx.sees("#suggestion-1"));
        assertFalse(fx.sees("#contact-listen"));
        assertFalse(fx.sees(".contact-step-card"));
        stand.picture("contact-19-suggestions");
        fx.run(() -> words().setText("zzyzzx qqwxv"));
        fx.await("what to do next", () -> fx.sees("#contact-nothing"));
        stand.picture("contact-20-nothing");
        fx.click("#contact-nothing .secondary-button");
        fx.await("the way to triage", () -> fx.sees("#contact-place"));
    }

    @Test
    void aFieldThatWasCutSaysSo() {
        fx.run(() -> fx.find("#caller-name", TextInputControl.class).setText("Nguyen ".repeat(60)));
        fx.await("that it was cut", () -> below("#caller-name").contains("300"));
        stand.picture("contact-21-cut");
        fx.run(() -> fx.find("#caller-name", TextInputControl.class).setText("Nguyen"));
        fx.await("calm", () -> below("#caller-name").isEmpty());
    }

    @Test
    void aServiceFoundByTheCommandBoxIsTakenInHereOrInANewContact() {
        Service car = service("abandoned-auto");
        fx.run(() -> stand.room.open(car));
        fx.await("its form in this contact", () -> "contact-place".equals(focus()));
        fx.type("1619 22nd");
        fx.run(() -> stand.room.open(service("graffiti")));
        fx.await(
                "another contact",
                () -> fx.call(() ->
                                stand.scene.getRoot().lookupAll(".contact-tab").size())
                        == 2);
    }

    @Test
    void theWindowKeepsItsColorsWhileThePasswordIsAskedForAgain() {
        fx.type("there is a car with no plates");
        fx.await("suggestions", () -> fx.sees("#suggestion-1"));
        for (int i = 0; i < 3; i++) {
            fx.run(() -> stand.window.show(new PasswordAgain(new PasswordAgain.Parts(
                    new Texts("signin", stand.language),
                    "Maya Alvarez",
                    password -> Optional.empty(),
                    () -> stand.window.show(stand.shell),
                    Runnable::run,
                    Runnable::run))));
            fx.await("the question", () -> fx.sees("#password-again"));
            stand.pass(Duration.ofSeconds(2));
            fx.run(() -> stand.room.refresh());
            fx.settle();
            fx.type("secret");
            fx.press(ENTER);
            fx.await("the contact", () -> fx.sees("#contact-words"));
        }
    }

    @Test
    void aTabIsCalledByANumberOnlyOnceItIsOne() {
        fx.run(() -> fx.find("#caller-phone", TextInputControl.class).setText("503-82"));
        stand.pass(Duration.ofSeconds(1));
        fx.await(
                "its clock",
                () -> "00:01".equals(fx.find(".contact-tab-time", Label.class).getText()));
        assertEquals("New contact", tab());
        fx.run(() -> fx.find("#caller-phone", TextInputControl.class).setText("5038234000"));
        fx.await("the number", () -> "(503) 823-4000".equals(tab()));
        fx.run(() -> fx.find("#caller-phone", TextInputControl.class).setText(""));
        fx.type("my street light is out on the corner");
        fx.press(F8);
        fx.await("its words", () -> "my street light is out on the corner".equals(tab()));
    }

    @Test
    void elevenContactsCanBeToldApartInASmallWindow() {
        fx.run(() -> stand.scene.getWindow().setWidth(1024));
        for (int at = 1; at <= 11; at++) {
            fx.await("an empty box", () -> words().getText().isEmpty() && "contact-words".equals(focus()));
            fx.type(at + " potholes on my street");
            fx.press(CONTROL, N);
        }
        fx.await(
                "twelve tabs",
                () -> stand.scene.getRoot().lookupAll(".contact-tab").size() == 12);
        stand.picture("contact-eleven");
        fx.run(() -> stand.scene.getRoot().lookupAll(".contact-tab:current").forEach(tab -> tab.setId("in-hand")));
        List<String> seen = fx.call(() -> stand.scene.getRoot().lookupAll(".contact-tab-face").stream()
                .filter(face -> !"in-hand".equals(face.getParent().getId()))
                .map(face -> ((Text) face.lookup(".text")).getText())
                .toList());
        assertTrue(seen.stream().allMatch(name -> name.matches("\\d+ [a-z].*")), seen::toString);
    }

    @Test
    void manyContactsDoNotPushTheWindowOverItsEdge() {
        for (int contact = 0; contact < 10; contact++) {
            fx.type("there is a car with no plates on my street, number " + contact);
            fx.press(F8);
            fx.await("an empty box", () -> words().getText().isEmpty());
        }
        fx.type("the last one");
        fx.await("its clock", () -> fx.sees(".contact-tab-time"));
        stand.picture("contact-24-many");
        Node last = fx.find(".contact-tabs > .key-hint");
        assertTrue(fx.call(() -> last.localToScene(last.getBoundsInLocal()).getMaxX()) <= stand.scene.getWidth());
        assertTrue(fx.call(() -> stand.scene.getRoot().lookupAll(".contact-tab-time").stream()
                .anyMatch(time -> time.isVisible() && ((Label) time).getText().length() == 5)));
    }

    private Service service(String like) {
        return all(Service.KIND).stream()
                .filter(each -> each.code().contains(like) && each.handling() == Handling.HELP)
                .findFirst()
                .orElseThrow();
    }

    private void takeInACar() {
        fx.type("there is a car with no plates outside my house for weeks");
        fx.await("suggestions", () -> fx.sees("#suggestion-1"));
        fx.press(ALT, DIGIT1);
        fx.await("the form", () -> "contact-place".equals(focus()));
    }

    private String tab() {
        return fx.find(".contact-tab-face", Button.class).getText();
    }

    private String below(String control) {
        return fx.call(() -> fx.find(control).getParent().lookupAll(".form-field-below").stream()
                .map(Label.class::cast)
                .findFirst()
                .orElseThrow()
                .getText());
    }

    private String saved() {
        return fx.find("#number-saved", Label.class).getText();
    }

    @Test
    void olderCasesOfACallerComeFromTheCenter() {
        fx.run(() -> fx.find("#caller-phone", TextInputControl.class).setText("503-555"));
        assertFalse(fx.sees("#contact-older"), "no whole number yet");
        fx.run(() -> fx.find("#caller-phone", TextInputControl.class).setText("503-555-0142"));
        fx.await("a way to older cases", () -> fx.sees("#contact-older"));
        fx.run(() -> fx.find("#contact-older", Button.class).fire());
        fx.await("where they are", () -> older().contains("cannot be reached now"));
        Case old = new SampleCases(3).any();
        stand.center(old);
        fx.run(() -> fx.find("#contact-older", Button.class).fire());
        fx.await("the case", () -> older().contains("not kept here"));
        assertTrue(older().contains(ToldNumber.of(old.number()).grouped()), older());
        stand.picture("contact-17-older");
    }

    @Test
    void whileThisComputerIsBroughtUpToDateOlderCasesAreAskedForAgain() {
        stand.outdated();
        fx.run(() -> fx.find("#caller-phone", TextInputControl.class).setText("503-555-0142"));
        fx.await("a way to older cases", () -> fx.sees("#contact-older"));
        fx.run(() -> fx.find("#contact-older", Button.class).fire());
        fx.await("that it is brought up to date", () -> older().contains("brought up to date"));
        assertTrue(fx.sees("#contact-older"), "the way to ask again");
        stand.picture("contact-18-renewing");
    }

    private String older() {
        return fx.call(() -> fx.find("#contact-earlier").lookupAll(".label").stream()
                .map(node -> ((Label) node).getText())
                .collect(Collectors.joining(" ")));
    }
}
