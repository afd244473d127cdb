package org.frontdoor.app.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.frontdoor.app.place.Lies;
import org.frontdoor.app.place.Spot;
import org.frontdoor.app.place.Surroundings;
import org.frontdoor.app.place.Surroundings.Doubt;
import org.frontdoor.app.ui.controls.Pill;
import org.frontdoor.app.ui.controls.Tone;
import org.frontdoor.app.ui.distance.DistanceWords;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.place.Place;

/// What a place is called on offer, and what is told of the ground it is on.
final class PlaceWords {
    private static final String CITY = "city";
    private static final String COUNTY = "county";
    private static final String NEIGHBORHOOD = "neighborhood";
    private static final String HIGHWAY = "state-highway";
    private static final int MOST_DOUBTS = 2;

    private final Texts texts;
    private final DistanceWords distances;

    PlaceWords(Texts texts) {
        this.texts = texts;
        this.distances = DistanceWords.in(texts);
    }

    String of(Spot spot) {
        String about = spot.about() && spot.kind() != Spot.Kind.AREA ? texts.say("place.about") : "";
        String near =
                spot.near() == null || spot.label().endsWith(spot.near()) ? "" : texts.say("place.near", spot.near());
        String area = spot.kind() == Spot.Kind.AREA ? texts.say("place.area") : "";
        return String.join(
                "  ·  ",
                Stream.of(spot.label(), spot.zip() == null ? "" : spot.zip(), near, about, area)
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    /// The facts of a place with a spot: what it lies in, whether that is ours at all, and what makes it doubtful.
    List<Node> of(Place place, Surroundings around) {
        List<Node> facts = new ArrayList<>();
        if (place.neighborhood() != null) {
            facts.add(new Pill(place.neighborhood()).mayWrap());
        }
        facts.add(
                place.county() == null
                        ? new Pill(texts.say("place.outside.county"), Tone.AMBER).mayWrap()
                        : new Pill(texts.say("place.county", place.county())).mayWrap());
        if (place.zip() != null) {
            facts.add(new Pill(place.zip()));
        }
        around.layers().stream().flatMap(layer -> layer(layer, around)).forEach(facts::add);
        around.doubts().stream()
                .limit(MOST_DOUBTS)
                .map(doubt -> doubt(doubt, around))
                .forEach(facts::add);
        return facts;
    }

    private Stream<Node> layer(String layer, Surroundings around) {
        return switch (layer) {
            case NEIGHBORHOOD, COUNTY -> Stream.of();
            case CITY ->
                around.name(CITY).isPresent()
                        ? Stream.of()
                        : Stream.of(new Pill(texts.say("place.outside.city"), Tone.AMBER).mayWrap());
            case HIGHWAY ->
                around.in(layer).map(area -> new Pill(texts.say("place.highway", area.name()), Tone.AMBER).mayWrap());
            default -> around.in(layer).map(area -> new Pill(named(area)).mayWrap());
        };
    }

    private String named(Lies area) {
        return texts.find("place.layer." + area.layer())
                .map(name -> name + ": " + area.name())
                .orElseGet(area::name);
    }

    private Node doubt(Doubt doubt, Surroundings around) {
        String name = doubt.layer().equals(COUNTY) ? texts.say("place.county", doubt.name()) : doubt.name();
        return new Pill(
                        texts.say(
                                doubt.ends() ? "place.doubt.ends" : "place.doubt",
                                distances.of(doubt.meters(), around.told().feet()),
                                name),
                        // Whose ground it is matters more than which neighborhood's.
                        doubt.layer().equals(NEIGHBORHOOD) ? Tone.NEUTRAL : Tone.AMBER)
                .mayWrap();
    }
}
