package org.frontdoor.app.contact;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.frontdoor.app.map.MapDot;
import org.frontdoor.app.map.MapView;
import org.frontdoor.app.ui.controls.Card;
import org.frontdoor.app.ui.controls.SectionLabel;
import org.frontdoor.app.ui.distance.DistanceWords;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.number.ToldNumber;
import org.frontdoor.model.place.Place;
import org.jspecify.annotations.Nullable;

/// Where the place is and what is open around it, to look at rather than to read; gone while no spot is known. Whoever
/// cannot see it hears the same as a list.
final class MapCard extends VBox {
    private static final int MOST_HEARD = 8;

    private final ContactModel model;
    private final Texts texts;
    private final DistanceWords distances;
    private final MapView map;
    private final Label caption = new Label();

    /// @param toPlace goes to where the place is typed
    MapCard(ContactController controller, Texts texts, Runnable toPlace) {
        this.model = controller.model();
        this.texts = texts;
        this.distances = DistanceWords.in(texts);
        this.map = new MapView(spot -> {
            controller.place().choose(spot);
            // There Esc brings back the place before.
            toPlace.run();
        });
        map.setId("contact-map");
        map.chosenProperty().subscribe((before, now) -> tell(now));
        caption.getStyleClass().addAll("words-small", "words-quiet");
        caption.setWrapText(true);
        StackPane frame = new StackPane(map);
        frame.getStyleClass().add("map-frame");
        frame.getStylesheets().addAll(map.getStylesheets());
        Label keys = new Label(texts.say("map.keys"));
        keys.getStyleClass().addAll("words-small", "words-quiet");
        keys.setWrapText(true);
        keys.visibleProperty().bind(map.focusedProperty());
        keys.managedProperty().bind(keys.visibleProperty());
        map.setAccessibleHelp(keys.getText());
        Card card = Card.titled(new SectionLabel(texts.say("map")), frame, caption, keys);
        card.getStyleClass().add("contact-map-card");
        getChildren().add(card);
        model.around.subscribe((before, now) -> show());
        model.nearby.subscribe(this::show);
        model.place.subscribe((before, now) -> show());
        show();
    }

    private void show() {
        Place place = model.place.get();
        boolean known = place != null && place.point() != null;
        setVisible(known);
        setManaged(known);
        if (place == null || place.point() == null) {
            return;
        }
        ContactInteractor.Around around = model.around.get();
        Set<UUID> like = model.nearby.stream().map(EarlierCase::id).collect(Collectors.toSet());
        List<MapDot> dots = around.cases().stream()
                .flatMap(found -> dot(found, like.contains(found.id())))
                .sorted(Comparator.comparing(MapDot::like).reversed())
                .toList();
        map.ground(around.drawing());
        map.dots(dots);
        map.pin(place.point());
        map.setAccessibleText(heard(place, dots));
        tell(map.chosenProperty().get());
    }

    private Stream<MapDot> dot(EarlierCase found, boolean like) {
        if (found.point() == null) {
            return Stream.of();
        }
        String meters = found.meters().isPresent()
                ? " · "
                        + distances.of(
                                found.meters().getAsInt(),
                                model.around.get().surroundings().told().feet())
                : "";
        return Stream.of(new MapDot(
                found.id(),
                found.point(),
                found.service() + meters + " · " + found.where() + " · "
                        + ToldNumber.of(found.number()).grouped(),
                like));
    }

    private String heard(Place place, List<MapDot> dots) {
        String list = dots.stream().limit(MOST_HEARD).map(MapDot::label).collect(Collectors.joining("; "));
        return texts.say("map.heard", place.address(), dots.size(), list);
    }

    private void tell(@Nullable MapDot chosen) {
        int count = model.around.get().cases().size();
        caption.setText(
                chosen == null
                        ? texts.count("map.around", count)
                        : texts.say("map.chosen", map.place(chosen), count, chosen.label()));
    }
}
