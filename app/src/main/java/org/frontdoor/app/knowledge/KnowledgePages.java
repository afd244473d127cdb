package org.frontdoor.app.knowledge;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import org.frontdoor.app.shell.RoomBar;
import org.frontdoor.app.ui.controls.ChoiceChips;
import org.frontdoor.app.ui.controls.FocusKept;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.app.ui.theme.Sheets;

/// The room: which page, and the page. A page is built when it is first asked for.
final class KnowledgePages extends BorderPane {
    private final Map<Shelf, Node> built = new EnumMap<>(Shelf.class);

    /// @param shelves those that this person has
    /// @param counts what waits on a page
    /// @param pages builds one
    /// @param start gives the focus to where work starts on the page that is shown
    KnowledgePages(
            Texts texts,
            List<Shelf> shelves,
            ObjectProperty<Shelf> shelf,
            Map<Shelf, ObservableIntegerValue> counts,
            Function<Shelf, Node> pages,
            Runnable start) {
        getStylesheets().add(Sheets.beside(KnowledgePages.class, "knowledge.css"));
        getStyleClass().add("knowledge");
        ChoiceChips<Shelf> chips = new ChoiceChips<>(texts.say("shelves"), shelves, each -> label(each, texts, counts))
                .need(ChoiceChips.Need.ALWAYS_ONE);
        chips.setId("knowledge-shelves");
        chips.choiceProperty().set(shelf.get());
        chips.choiceProperty().subscribe((before, now) -> {
            if (now != null) {
                shelf.set(now);
            }
        });
        counts.values().forEach(count -> count.subscribe((before, now) -> chips.setChoices(shelves)));
        setTop(new RoomBar(texts.say("title"), chips));
        shelf.subscribe(now -> {
            chips.choiceProperty().set(now);
            FocusKept.over(this, () -> setCenter(built.computeIfAbsent(now, pages)), start);
        });
    }

    private static String label(Shelf shelf, Texts texts, Map<Shelf, ObservableIntegerValue> counts) {
        ObservableIntegerValue count = counts.get(shelf);
        String name = texts.say(shelf.key());
        return count == null || count.get() == 0 ? name : name + "  " + count.get();
    }
}
