package org.frontdoor.app.cases;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.frontdoor.app.cases.filter.CaseColumn;
import org.frontdoor.app.cases.filter.CaseSort;
import org.frontdoor.app.cases.filter.FilterGround;
import org.frontdoor.app.cases.filter.FilterMistake;
import org.frontdoor.app.cases.filter.FilterOffer;
import org.frontdoor.app.sync.Connection;
import org.jspecify.annotations.Nullable;

/// What the list of cases shows.
final class CasesModel {
    final StringProperty filter = new SimpleStringProperty(this, "filter", "");
    final ObjectProperty<List<FilterMistake>> mistakes = new SimpleObjectProperty<>(this, "mistakes", List.of());

    /// What the filter is understood by; `null` before the list was first read.
    final ObjectProperty<@Nullable FilterGround> ground = new SimpleObjectProperty<>(this, "ground");

    /// What the filter can go on with where the cursor is, while somebody types.
    final ObjectProperty<List<FilterOffer>> offers = new SimpleObjectProperty<>(this, "offers", List.of());

    final ObservableList<CaseLine> lines = FXCollections.observableArrayList();

    /// Whether the lines are what the filter finds.
    final ObjectProperty<Looking> looking = new SimpleObjectProperty<>(this, "looking", Looking.READING);

    final ObjectProperty<@Nullable CaseLine> selected = new SimpleObjectProperty<>(this, "selected");

    /// The selected case is none of the lines: the filter leaves it out, or it came since they were read.
    final BooleanProperty unlisted = new SimpleBooleanProperty(this, "unlisted");

    /// Goes up when lines must be drawn anew though the list is the same.
    final LongProperty revision = new SimpleLongProperty(this, "revision");

    /// How many new cases would stand in the list if it were read again.
    final IntegerProperty fresh = new SimpleIntegerProperty(this, "fresh");

    final ObjectProperty<List<CaseSort.Key>> sort = new SimpleObjectProperty<>(this, "sort", CaseSort.USUAL);
    final ObjectProperty<List<SavedView.Column>> columns = new SimpleObjectProperty<>(this, "columns", usualColumns());
    final ObservableList<SavedView> views = FXCollections.observableArrayList();
    final ObjectProperty<Map<String, Integer>> counts = new SimpleObjectProperty<>(this, "counts", Map.of());

    final ObjectProperty<CaseNames> names = new SimpleObjectProperty<>(this, "names", CaseNames.NONE);
    final ObjectProperty<Standing> standing = new SimpleObjectProperty<>(
            this, "standing", new Standing(0, null, new Connection.Connecting(Instant.EPOCH), 0, 0));
    final ObjectProperty<Instant> now = new SimpleObjectProperty<>(this, "now", Instant.EPOCH);

    /// What of the filter the center can look for among cases that are not kept here; empty for nothing.
    final StringProperty olderWords = new SimpleStringProperty(this, "olderWords", "");

    /// What came of asking for them; empty before it was asked.
    final StringProperty olderSaid = new SimpleStringProperty(this, "olderSaid", "");

    /// Whether asking once more may bring what asking did not.
    final BooleanProperty olderAgain = new SimpleBooleanProperty(this, "olderAgain");

    /// Whether the empty list itself offers to ask for them, so that nothing else needs to.
    final BooleanBinding olderOfferedInList = Bindings.createBooleanBinding(
            () -> lines.isEmpty()
                    && standing.get().online()
                    && standing.get().here() > 0
                    && !standing.get().filling()
                    && !filter.get().isBlank()
                    && !olderWords.get().isEmpty()
                    && olderSaid.get().isEmpty(),
            lines,
            standing,
            filter,
            olderWords,
            olderSaid);

    /// Cases that are here only because somebody asked for them.
    final ObjectProperty<Predicate<UUID>> guests = new SimpleObjectProperty<>(this, "guests", id -> false);

    /// How this computer's copy stands.
    ///
    /// @param here cases in it
    /// @param copyOf when central's news last came in whole, or `null`
    /// @param done of the first filling; 0 when it is over
    /// @param total of the first filling
    record Standing(int here, @Nullable Instant copyOf, Connection connection, long done, long total) {
        boolean online() {
            return connection instanceof Connection.Online;
        }

        boolean filling() {
            return total > done;
        }
    }

    /// How far the list is.
    enum Looking {
        /// The cases are still being read from the disk.
        READING,
        /// Another filter is looked through.
        SEARCHING,
        DONE
    }

    static List<SavedView.Column> usualColumns() {
        return Stream.of(CaseColumn.values())
                .map(column -> new SavedView.Column(column, column.width(), column.usual()))
                .toList();
    }
}
