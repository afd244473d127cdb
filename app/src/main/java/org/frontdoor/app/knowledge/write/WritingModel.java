package org.frontdoor.app.knowledge.write;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.frontdoor.model.catalog.Agency;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.knowledge.Article;
import org.frontdoor.model.knowledge.ArticleText;
import org.frontdoor.model.knowledge.ArticleVersion;

/// What the page of drafts shows. JavaFX thread only.
final class WritingModel {
    final ObservableList<DraftLine> drafts = FXCollections.observableArrayList();
    /// Texts that are on this computer only.
    final ObservableList<Editing> unsaved = FXCollections.observableArrayList();
    final ObjectProperty<Optional<DraftLine>> open = new SimpleObjectProperty<>(Optional.empty());
    /// How many drafts wait for this person.
    final IntegerProperty waiting = new SimpleIntegerProperty();

    /// The text in the editor as it was taken up; empty while none is.
    final ObjectProperty<Optional<Desk>> desk = new SimpleObjectProperty<>(Optional.empty());
    final ObservableList<Hint> hints = FXCollections.observableArrayList();
    final ObjectProperty<Kept> kept = new SimpleObjectProperty<>(new Kept.AsItWas());
    /// What somebody else wrote in the same place meanwhile.
    final ObjectProperty<Optional<ArticleText>> theirs = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Optional<Problem>> problem = new SimpleObjectProperty<>(Optional.empty());
    final StringProperty note = new SimpleStringProperty("");
    /// What the second person says of the open draft.
    final StringProperty review = new SimpleStringProperty("");

    final ObjectProperty<Optional<History>> history = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Instant> now = new SimpleObjectProperty<>(Instant.EPOCH);

    /// What the editor is built for.
    ///
    /// @param published what stands in the knowledge base, to compare with
    /// @param original the first language's article, where this is a translation
    /// @param alone the person may publish it without a second one
    /// @param reports that wait for an answer
    /// @param keeper the person is one of those who keep articles, and does not only suggest them
    record Desk(
            Editing start,
            Optional<Article> published,
            Optional<Article> original,
            boolean alone,
            boolean keeper,
            List<Reported> reports,
            Choices choices) {
        Desk {
            reports = List.copyOf(reports);
        }
    }

    /// What can be chosen in the editor.
    ///
    /// @param agencies for which the person may write
    /// @param services by their names
    record Choices(List<Agency> agencies, List<Service> services) {
        Choices {
            agencies = List.copyOf(agencies);
            services = List.copyOf(services);
        }
    }

    /// Where the typed words are.
    sealed interface Kept {
        record AsItWas() implements Kept {}

        record OnThisComputer() implements Kept {}

        record Saved(Instant at) implements Kept {}
    }

    /// @param publishers what those who published it go by, by sign-in name
    record History(Article article, List<ArticleVersion> versions, Map<String, String> publishers, boolean mayRestore) {
        History {
            versions = List.copyOf(versions);
            publishers = Map.copyOf(publishers);
        }
    }
}
