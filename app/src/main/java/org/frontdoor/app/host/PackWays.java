package org.frontdoor.app.host;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.frontdoor.app.place.AreaShapes;
import org.frontdoor.app.place.Lies;
import org.frontdoor.central.pack.Pack;
import org.frontdoor.model.catalog.Agency;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.command.Entries;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.place.Point;
import org.frontdoor.model.program.OpeningHours;
import org.frontdoor.model.triage.Triage;
import org.frontdoor.model.triage.TriageRule;
import org.frontdoor.model.triage.Way;

/// Where triage sends each service of a pack at some places, as a table in Markdown: for whoever writes its rules to
/// look at before callers do. No question is answered in it, so rules that look at answers decide nothing here.
public final class PackWays {
    private final Pack pack;
    private final AreaShapes shapes;
    private final Triage triage;
    private final Entries entries;
    private final Instant now;

    /// Reasons in the order in which they are named, with the numbers that stand for them in the table.
    private final Map<String, Integer> reasons = new LinkedHashMap<>();

    /// A place that is looked at.
    public record Tried(String name, Point spot) {}

    /// @param now by which rules hold, in the program's time zone
    PackWays(Pack pack, Instant now) {
        this.pack = pack;
        this.now = now;
        shapes = new AreaShapes(pack.grounds().areas());
        triage = new Triage(pack.program(), pack.rules());
        entries = new Agencies(pack.agencies());
    }

    private record Agencies(List<Agency> known) implements Entries {
        @Override
        public <T extends Entry> Optional<T> find(EntryKind<T> kind, UUID id) {
            return known.stream()
                    .filter(agency -> agency.id().equals(id) && kind.equals(Agency.KIND))
                    .map(kind.type()::cast)
                    .findFirst();
        }
    }

    /// Lines of Markdown.
    List<String> table(List<Tried> places) {
        LocalDate day = LocalDate.ofInstant(now, pack.program().timeZone());
        List<List<Lies>> areas =
                places.stream().map(place -> shapes.at(place.spot(), day)).toList();
        List<String> lines = new ArrayList<>();
        lines.add("| service | " + places.stream().map(Tried::name).collect(Collectors.joining(" | ")) + " |");
        lines.add("|---|" + "---|".repeat(places.size()));
        for (Service service : pack.services()) {
            lines.add("| " + service.plainName().in("en") + " | "
                    + areas.stream().map(there -> way(service, there, day)).collect(Collectors.joining(" | "))
                    + " |");
        }
        lines.add("");
        reasons.forEach((reason, number) -> lines.add(number + ". " + reason));
        lines.add("");
        for (int i = 0; i < places.size(); i++) {
            Tried place = places.get(i);
            lines.add("- " + place.name() + " (" + place.spot().latitude() + ", "
                    + place.spot().longitude() + "): "
                    + areas.get(i).stream()
                            .map(area -> area.layer() + " " + area.name() + ", " + Math.round(area.metersToBoundary())
                                    + " m to its boundary")
                            .collect(Collectors.joining("; ")));
        }
        return lines;
    }

    private String way(Service service, List<Lies> there, LocalDate day) {
        TriageRule.Facts facts = new TriageRule.Facts(
                there.isEmpty()
                        ? null
                        : there.stream()
                                .collect(Collectors.groupingBy(
                                        Lies::layer, Collectors.mapping(Lies::name, Collectors.toList()))),
                Map.of(),
                new OpeningHours(pack.program()).isOpen(now),
                day);
        Way way = triage.ruled(service, facts, "en", entries)
                .orElseGet(() -> triage.way(Triage.Asked.of("", service), entries));
        return switch (way) {
            case Way.Help help -> "HELP, " + help.agency();
            case Way.Refer refer -> "REFER to " + refer.card().agency().code();
            case Way.Given given -> "HELP, " + given.agency() + " [" + number(given.reason()) + "]";
            case Way.Ruled ruled -> "REFER to " + ruled.card().agency().code() + " [" + number(ruled.reason()) + "]";
            case Way.Emergency _, Way.Needs _, Way.Undecided _ -> "";
        };
    }

    private int number(String reason) {
        return reasons.computeIfAbsent(reason, none -> reasons.size() + 1);
    }
}
