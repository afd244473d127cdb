package org.frontdoor.app.knowledge;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.frontdoor.app.search.Found;
import org.frontdoor.model.command.Problem;

/// What the knowledge room shows. JavaFX thread only.
final class KnowledgeModel {
    final StringProperty words = new SimpleStringProperty("");
    /// Language whose articles come first.
    final StringProperty language = new SimpleStringProperty("en");
    /// Whether the person chose that language here, and not only the desktop's.
    boolean languageByHand;

    final ObservableList<Found.ArticleMatch> results = FXCollections.observableArrayList();
    final ObjectProperty<Optional<OpenArticle>> open = new SimpleObjectProperty<>(Optional.empty());
    /// Where the report being written was begun, unless it was here.
    final ObjectProperty<Optional<Reporting>> reporting = new SimpleObjectProperty<>(Optional.empty());
    /// The comment being written about the open article, or empty while none is.
    final ObjectProperty<Optional<String>> comment = new SimpleObjectProperty<>(Optional.empty());
    /// The open article is about to be taken out of use, once a reason stands.
    final BooleanProperty archiving = new SimpleBooleanProperty();
    /// Why the report was not taken, if it was not.
    final ObjectProperty<Optional<Problem>> problem = new SimpleObjectProperty<>(Optional.empty());
}
