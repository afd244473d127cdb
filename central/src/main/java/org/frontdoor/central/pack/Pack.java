package org.frontdoor.central.pack;

import java.util.List;
import java.util.stream.Stream;
import org.frontdoor.model.alike.AlikeRule;
import org.frontdoor.model.catalog.Agency;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.directory.DirectoryEntry;
import org.frontdoor.model.event.EventRules;
import org.frontdoor.model.knowledge.Article;
import org.frontdoor.model.place.AddressPoint;
import org.frontdoor.model.place.Area;
import org.frontdoor.model.place.Landmark;
import org.frontdoor.model.place.StreetLine;
import org.frontdoor.model.program.Program;
import org.frontdoor.model.script.Script;
import org.frontdoor.model.triage.TriageRule;

/// A city's program, read from its pack and free of errors. Every entry's id comes from its kind and code, and
/// nothing in it from the time of reading, so that loading the same pack again changes nothing.
public record Pack(
        Program program,
        List<Agency> agencies,
        List<Service> services,
        List<TriageRule> rules,
        EventRules events,
        List<AlikeRule> alike,
        List<Script> scripts,
        List<Article> articles,
        Grounds grounds,
        List<DirectoryEntry> directory,
        DemoPeople demoPeople) {

    /// What is known of the ground.
    public record Grounds(
            List<Area> areas, List<AddressPoint> addresses, List<Landmark> landmarks, List<StreetLine> streets) {
        public Grounds {
            areas = List.copyOf(areas);
            addresses = List.copyOf(addresses);
            landmarks = List.copyOf(landmarks);
            streets = List.copyOf(streets);
        }

        Stream<Entry> entries() {
            return Stream.of(areas.stream(), addresses.stream(), landmarks.stream(), streets.stream())
                    .flatMap(entries -> entries);
        }
    }

    public Pack {
        agencies = List.copyOf(agencies);
        services = List.copyOf(services);
        rules = List.copyOf(rules);
        alike = List.copyOf(alike);
        scripts = List.copyOf(scripts);
        articles = List.copyOf(articles);
        directory = List.copyOf(directory);
    }

    /// What central stores, in the order in which one names the other, without the demo people.
    public List<Entry> entries() {
        return Stream.of(
                        Stream.of(program),
                        agencies.stream(),
                        services.stream(),
                        rules.stream(),
                        Stream.of(events),
                        alike.stream(),
                        scripts.stream(),
                        articles.stream(),
                        grounds.entries(),
                        directory.stream())
                .<Entry>flatMap(entries -> entries)
                .toList();
    }
}
