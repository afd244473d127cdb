package org.frontdoor.app.cases;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.frontdoor.app.cases.filter.CaseColumn;
import org.frontdoor.app.cases.filter.CaseSort;
import org.frontdoor.app.cases.filter.FilterMistake;
import org.jspecify.annotations.Nullable;

/// What the list of cases shows.
final class CasesModel {
    final StringProperty filter = new SimpleStringProperty(this, "filter", "");
    final ObjectProperty<List<FilterMistake>> mistakes = new SimpleObjectProperty<>(this, "mistakes", List.of());
    final ObservableList<CaseLine> lines = FXCollections.observableArrayList();
    final ObjectProperty<@Nullable CaseLine> selected = new SimpleObjectProperty<>(this, "selected");

    /// Goes up when lines must be drawn anew though the list is the same.
    final LongProperty revision = new SimpleLongProperty(this, "revision");

    /// How many new cases would stand in the list if it were read again.
    final IntegerProperty fresh = new SimpleIntegerProperty(this, "fresh");

    final ObjectProperty<List<CaseSort.Key>> sort = new SimpleObjectProperty<>(this, "sort", CaseSort.USUAL);
    final ObjectProperty<List<SavedView.Column>> columns = new SimpleObjectProperty<>(this, "columns", usualColumns());
    final ObservableList<SavedView> views = FXCollections.observableArrayList();
    final ObjectProperty<Map<String, Integer>> counts = new SimpleObjectProperty<>(this, "counts", Map.of());

    final ObjectProperty<CaseNames> names = new SimpleObjectProperty<>(this, "names", CaseNames.NONE);
    final ObjectProperty<Standing> standing =
            new SimpleObjectProperty<>(this, "standing", new Standing(0, null, true, 0, 0, false));
    final ObjectProperty<Instant> now = new SimpleObjectProperty<>(this, "now", Instant.EPOCH);

    /// What of the filter the center can look for among cases that are not kept here; empty for nothing.
    final StringProperty olderWords = new SimpleStringProperty(this, "olderWords", "");

    /// What came of asking for them; empty before it was asked.
    final StringProperty olderSaid = new SimpleStringProperty(this, "olderSaid", "");

    /// Cases that are here only because somebody asked for them.
    final ObjectProperty<Predicate<UUID>> guests = new SimpleObjectProperty<>(this, "guests", id -> false);

    /// How this computer's copy stands.
    ///
    /// @param here cases in it
    /// @param copyOf when central's news last came in whole, or `null`
    /// @param online central answers
    /// @param done of the first filling; 0 when it is over
    /// @param total of the first filling
    /// @param loading the cases are still being read from the disk
    record Standing(int here, @Nullable Instant copyOf, boolean online, long done, long total, boolean loading) {}

    static List<SavedView.Column> usualColumns() {
        return Stream.of(CaseColumn.values())
                .map(column -> new SavedView.Column(column, column.width(), column.usual()))
                .toList();
    }
}
