package org.frontdoor.app.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.frontdoor.app.cases.filter.AnswerKey;
import org.frontdoor.app.cases.filter.AnswerTerms;
import org.frontdoor.app.cases.filter.FilterGround;
import org.frontdoor.app.cases.filter.FilterOffer;
import org.frontdoor.app.search.Found;
import org.frontdoor.model.command.Problem;
import org.jspecify.annotations.Nullable;

/// What the knowledge room shows. JavaFX thread only.
final class KnowledgeModel {
    final StringProperty words = new SimpleStringProperty("");
    /// Language whose articles come first.
    final StringProperty language = new SimpleStringProperty("en");
    /// Whether the person chose that language here, and not only the desktop's.
    boolean languageByHand;

    /// Code of the agency whose answers are wanted, or empty for all.
    final StringProperty agency = new SimpleStringProperty("");
    /// Code of the service that they speak of, or empty for all.
    final StringProperty service = new SimpleStringProperty("");

    /// What the words were read as while they are typed.
    final ObjectProperty<AnswerTerms> terms = new SimpleObjectProperty<>(AnswerTerms.NONE);
    /// By what is filtered, be it chosen or typed: a code, or terms as they stand ([AnswerTerms#shown]).
    final ObjectProperty<Map<AnswerKey, String>> filters =
            new SimpleObjectProperty<>(Map.of(AnswerKey.LANGUAGE, "en", AnswerKey.AGENCY, "", AnswerKey.SERVICE, ""));

    final ObjectProperty<Answers.Choices> choices = new SimpleObjectProperty<>(Answers.Choices.NONE);
    /// What the terms among the words are understood by; `null` before it is known.
    final ObjectProperty<@Nullable FilterGround> ground = new SimpleObjectProperty<>();
    /// What a term that is being typed can go on with.
    final ObjectProperty<List<FilterOffer>> offers = new SimpleObjectProperty<>(List.of());

    final ObjectProperty<Answers> answers = new SimpleObjectProperty<>(Answers.NONE_YET);
    /// Nothing was typed for a moment.
    final BooleanProperty atRest = new SimpleBooleanProperty();
    /// That no answer says it was told to those who write them.
    final BooleanProperty noted = new SimpleBooleanProperty();
    /// Why each answer is there stands below it.
    final BooleanProperty whyShown = new SimpleBooleanProperty();

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

    /// What is chosen to filter by.
    StringProperty chosen(AnswerKey key) {
        return switch (key) {
            case LANGUAGE -> language;
            case AGENCY -> agency;
            case SERVICE -> service;
        };
    }

    /// What really filters.
    String filter(AnswerKey key) {
        return filters.get().getOrDefault(key, "");
    }
}
