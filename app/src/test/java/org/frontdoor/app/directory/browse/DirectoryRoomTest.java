package org.frontdoor.app.directory.browse;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.RIGHT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.input.Clipboard;
import org.frontdoor.app.directory.FoundListings.Listed;
import org.frontdoor.app.directory.ListingSearch;
import org.frontdoor.app.ui.text.Language;
import org.frontdoor.app.ui.theme.TextSize;
import org.frontdoor.app.ui.theme.ThemeVariant;
import org.frontdoor.fixtures.fx.Accessibility;
import org.frontdoor.fixtures.fx.FxTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DirectoryRoomTest {
    private static final ListingSearch.Holding PORTLAND = DirectoryStand.ofPortland();

    @RegisterExtension
    final FxTest fx = new FxTest();

    private DirectoryStand stand;

    @BeforeEach
    void open() {
        stand = new DirectoryStand(fx, PORTLAND);
        fx.await(
                "the directory",
                () -> stand.listed().size() == PORTLAND.listings().size());
    }

    @AfterEach
    void close() {
        stand.close();
    }

    private void toTheTree() {
        fx.press(ESCAPE);
        fx.run(() -> stand.tree().requestFocus());
    }

    @Test
    void kindsLeadToServicesAndThoseToAPageByKeysAlone() {
        stand.picture("directory-00-all");
        List<String> kinds = stand.kinds();
        assertEquals("All services 36", kinds.getFirst());
        int food = kinds.indexOf(kinds.stream()
                .filter(kind -> kind.startsWith("Food "))
                .findFirst()
                .orElseThrow());
        toTheTree();
        for (int row = 0; row < food; row++) {
            fx.press(DOWN);
        }
        fx.press(RIGHT);
        int services = Integer.parseInt(kinds.get(food).substring("Food ".length()));
        fx.await("its services", () -> stand.listed().size() == services);
        assertTrue(stand.kinds().size() > kinds.size(), "it is unfolded");
        fx.press(ENTER);
        fx.await("the cursor in the list", () -> stand.focus().equals("directory-list"));
        fx.press(DOWN);
        fx.await("a page", () -> fx.sees(".listing-card"));
        stand.picture("directory-01-food");
        fx.press(ENTER);
        fx.await("the cursor on the deed", () -> stand.focus().equals("directory-refer"));
        fx.press(ESCAPE);
        assertEquals("directory-list", stand.focus());
        fx.press(ESCAPE);
        assertEquals("directory-kinds", stand.focus());
        fx.press(ESCAPE);
        fx.await(
                "the cursor in the words",
                () -> fx.call(
                        () -> stand.window.scene.getFocusOwner().getStyleClass().contains("search-box-field")));
    }

    @Test
    void wordsNarrowTheServicesAndTheKindsByTheSameSearch() {
        fx.type("food pantry");
        fx.await("fewer", () -> stand.listed().size() < 36);
        assertEquals("Food pantry", stand.listed().getFirst());
        assertEquals("All services " + stand.listed().size(), stand.kinds().getFirst());
        fx.press(ENTER);
        fx.await("its page", () -> stand.page().contains("503-555-0101"));
        fx.press(CONTROL, ENTER);
        assertEquals(
                List.of("Food pantry"),
                stand.referred.stream()
                        .map(each -> each.listing().name().in("en"))
                        .toList());
        stand.picture("directory-02-words");
    }

    @Test
    void whatNoServiceSaysIsToldAsNearest() {
        fx.type("pothole");
        fx.await("fewer", () -> stand.listed().size() <= 5);
        if (!stand.listed().isEmpty()) {
            assertTrue(fx.sees("#directory-nearest"));
        }
        stand.picture("directory-03-nearest");
    }

    @Test
    void onlyWhatIsOpenOrSpeaksALanguageIsLeft() {
        fx.click("#directory-open .chip");
        fx.await("what is open", () -> stand.listed().size() < 36);
        List<String> open = stand.listed();
        stand.picture("directory-04-open");
        fx.click("#directory-open .chip");
        fx.await("all", () -> stand.listed().size() == 36);
        assertTrue(!open.isEmpty());
        ComboBox<String> spoken = spoken();
        assertTrue(fx.call(spoken::getItems).containsAll(List.of("es", "ru")));
        fx.run(() -> spoken.setValue("ru"));
        fx.await("Russian", () -> stand.listed().size() < 36);
        List<Listed> russian = fx.call(
                () -> stand.list().getItems().stream().map(Listed.class::cast).toList());
        assertTrue(russian.stream()
                .allMatch(each -> each.listing().spokenLanguages().stream()
                        .anyMatch(language -> language.code().equals("ru"))));
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> spoken() {
        return (ComboBox<String>) fx.find("#directory-spoken", ComboBox.class);
    }

    @Test
    void aNumberIsCopiedByOneClick() {
        fx.type("food pantry");
        fx.await("fewer", () -> stand.listed().size() < 36);
        fx.press(ENTER);
        fx.await("its page", () -> stand.page().contains("503-555-0101"));
        fx.click(".listing-number .link-button");
        assertEquals(
                "503-555-0101", fx.call(() -> Clipboard.getSystemClipboard().getString()));
    }

    @Test
    void aScreenReaderHearsEachPart() {
        fx.type("food pantry");
        fx.await("fewer", () -> stand.listed().size() < 36);
        fx.press(ENTER);
        fx.await("its page", () -> fx.sees(".listing-card"));
        assertEquals(List.of(), fx.call(() -> Accessibility.problems(stand.window.scene)));
    }

    @Test
    void itLooksRightInSpanishDarkAndTwiceAsLarge() {
        Listed first = fx.call(() -> (Listed) stand.list().getItems().getFirst());
        fx.run(() -> stand.room.open(first));
        fx.await("its page", () -> fx.sees(".listing-card"));
        fx.run(() -> stand.window.theme.variantProperty().set(ThemeVariant.DARK));
        stand.picture("directory-05-dark");
        fx.run(() -> stand.window.language.set(Language.SPANISH));
        fx.await("Spanish", () -> stand.kinds().getFirst().equals("Todos los servicios 36"));
        stand.picture("directory-06-spanish");
        fx.run(() -> {
            stand.window.theme.variantProperty().set(ThemeVariant.LIGHT);
            stand.window.theme.textSizeProperty().set(TextSize.DOUBLE);
        });
        fx.settle();
        stand.picture("directory-07-large");
        assertEquals(List.of(), fx.call(() -> Accessibility.problems(stand.window.scene)));
    }
}
