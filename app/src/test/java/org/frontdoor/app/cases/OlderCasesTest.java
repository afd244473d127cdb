package org.frontdoor.app.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import org.frontdoor.app.sync.Connection;
import org.frontdoor.app.sync.OlderFound;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.command.Problem;
import org.junit.jupiter.api.Test;

/// Cases that are not kept on this computer, looked for in the list.
class OlderCasesTest extends CasesRoomStand {
    @Test
    void whatIsNotKeptHereComesFromTheCenterAndSaysSo() throws IOException {
        Case old = closed();
        workspace.center(List.of(old));
        filter("status:open number:" + old.number());
        fx.await("nothing to be found", () -> table().getItems().isEmpty());
        fx.await("a way on", () -> fx.sees(".empty-state .button"));
        assertFalse(fx.sees("#cases-older"), "asked for in one place");
        stand.snap("cases-older-ask");
        assertEquals(
                "Search older cases at the center",
                fx.find(".empty-state .button", Button.class).getText());
        fx.run(() -> fx.find(".empty-state .button", Button.class).fire());
        fx.await("the case from the center", () -> fx.sees("#case-guest"));
        fx.await("it in the list", () -> table().getItems().size() == 1);
        assertEquals(old.number(), shownRows().getFirst().number());
        assertTrue(said().startsWith("1 older case came from the center."), said());
        assertEquals(
                "status:open number:" + old.number(),
                fx.find("#cases-filter", TextField.class).getText(),
                "what was typed stays, though only its words went to the center");
        assertTrue(
                fx.call(() -> table().lookupAll(".table-cell").stream()
                        .map(Labeled.class::cast)
                        .anyMatch(
                                cell -> cell.getText() != null && cell.getText().contains("at the center"))),
                "marked in the list");
        stand.snap("cases-older-came");
        filter("status:open");
        assertFalse(fx.sees("#cases-older"), "there are no words to look for");
    }

    @Test
    void whereSomethingIsFoundHereTheCenterCanBeAskedToo() {
        Case old = closed();
        workspace.center(List.of(old));
        filter("the");
        fx.await("some", () -> !table().getItems().isEmpty() && fx.sees("#cases-older"));
        workspace.center(List.of());
        fx.run(() -> fx.find("#cases-older", Button.class).fire());
        fx.await("the center found nothing", () -> said().startsWith("The center found no older case"));
        assertFalse(table().getItems().isEmpty());
    }

    @Test
    void whatTheCenterFoundByAnotherSystemsNumberStandsInTheList() {
        Case old = closed();
        workspace.center(List.of(old));
        filter("42254749");
        fx.await("a way on", () -> fx.sees(".empty-state .button"));
        fx.run(() -> fx.find(".empty-state .button", Button.class).fire());
        fx.await("the case from the center", () -> fx.sees("#case-guest"));
        fx.await("it in the list", () -> table().getItems().size() == 1);
        assertEquals(old.number(), shownRows().getFirst().number());
        assertFalse(fx.sees("#cases-mistakes"), "the center knew what it was");
        filter("xyzzy");
        fx.await("nothing to be found", () -> table().getItems().isEmpty());
    }

    @Test
    void withoutTheLineItSaysWhereOlderCasesAre() throws IOException {
        Problem away = new Problem("unreachable", "The center does not answer.");
        workspace.line(new Connection.Offline(workspace.now(), away));
        filter("xyzzy");
        fx.await("nothing to be found", () -> table().getItems().isEmpty());
        fx.await(
                "where they are",
                () -> fx.find(".empty-state .label", Label.class)
                        .getText()
                        .contains("Cases closed long ago are at the center"));
        stand.snap("cases-older-offline");
        fx.run(() -> fx.find("#cases-older", Button.class).fire());
        fx.await("it cannot be reached", () -> said().contains("cannot be reached now"));
    }

    @Test
    void whereTheCenterWantsThePasswordAgainNoLineIsSaidToBeDown() {
        workspace.line(new Connection.SignInNeeded(workspace.now(), new Problem("sign-in", "Sign in again.")));
        filter("xyzzy");
        fx.await(
                "what to do",
                () -> fx.sees(".empty-state .label")
                        && fx.find(".empty-state .label", Label.class)
                                .getText()
                                .endsWith("they are found once you have signed in again."));
    }

    @Test
    void whileThisComputerIsBroughtUpToDateItSaysToAskAgain() throws IOException {
        workspace.away(new OlderFound.Renewing());
        ask();
        fx.await(
                "that it is brought up to date",
                () -> said().contains("brought up to date") && said().contains("ask again"));
        assertTrue(fx.sees("#cases-older"), "the way to ask again");
        stand.snap("cases-older-renewing");
    }

    @Test
    void whatThisProgramIsTooOldToReadIsNotCalledACutLine() {
        workspace.away(new OlderFound.Unreadable());
        ask();
        fx.await("what stands in the way", () -> said().contains("this version of Frontdoor cannot read"));
        assertFalse(fx.sees("#cases-older"), "asking again is of no use");
    }

    @Test
    void aFilterThatIsStillWorkedOutIsNotSaidToFitNothing() {
        filter("xyzzy");
        fx.await("nothing to be found", () -> fx.sees(".empty-state"));
        TextField box = fx.find("#cases-filter", TextField.class);
        assertFalse(fx.call(() -> {
            box.setText("status:open");
            return fx.sees(".empty-state");
        }));
        fx.await("some", () -> !table().getItems().isEmpty());
    }

    private void ask() {
        filter("xyzzy");
        fx.await("a way on", () -> fx.sees(".empty-state .button"));
        fx.run(() -> fx.find(".empty-state .button", Button.class).fire());
    }

    private Case closed() {
        return Stream.generate(samples::any)
                .filter(each -> !each.status().open())
                .findFirst()
                .orElseThrow();
    }

    private String said() {
        return fx.find("#cases-older-said", Label.class).getText();
    }
}
