package org.frontdoor.app.torture;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.frontdoor.app.sync.AttentionItem;
import org.frontdoor.app.sync.Dealt;
import org.frontdoor.app.sync.Deed;
import org.frontdoor.app.sync.Given;
import org.frontdoor.app.sync.NumberTaking;
import org.frontdoor.app.sync.Samples;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.model.cases.AddNote;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.EditCase;
import org.frontdoor.model.cases.OpenCase;
import org.frontdoor.model.cases.ReopenCase;
import org.frontdoor.model.cases.Resolution;
import org.frontdoor.model.cases.ResolveCase;
import org.frontdoor.model.cases.TransferCase;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.FieldChange;
import org.frontdoor.model.command.Ids;
import org.frontdoor.model.number.ProvisionalNumber;

/// Whoever sits at a desktop: opens cases, works on those that are there, deals with what needs attention.
final class Person {
    private final City city;
    private final Station station;

    Person(City city, Station station) {
        this.city = city;
        this.station = station;
    }

    private Workspace workspace() {
        return station.workspace();
    }

    void act() {
        switch (city.chance(10)) {
            case 0, 1, 2 -> open();
            case 9 -> attend();
            case 8 -> askForOlder();
            default -> work();
        }
    }

    private void open() {
        if (!(workspace().takeNumber() instanceof NumberTaking.Taken number)) {
            return;
        }
        int word = city.promises().word();
        UUID id = Ids.timed(city.clock().instant(), city.random());
        OpenCase opening = Samples.opening(id, number.number(), Promises.text(word));
        city.tell(station + " opens " + city.nameOf(id) + " (tk" + word + ")");
        Given given = workspace().give(new Deed(List.of(opening), List.of(number), List.of()));
        if (given instanceof Given.Saved(var ids)) {
            city.promises().opened(word, id, number.number());
            if (ProvisionalNumber.like(number.number())) {
                city.met(Fault.NUMBERS_USED_UP);
            }
            saved(word, OpenCase.KIND.name(), id, ids);
        } else {
            workspace().putBack(number);
        }
    }

    /// A customer calls about a case that may be closed for long.
    private void askForOlder() {
        List<UUID> cases = city.promises().cases();
        if (!cases.isEmpty()) {
            UUID id = cases.get(city.chance(cases.size()));
            city.tell(station + " asks for " + city.nameOf(id));
            workspace().older(city.promises().told().get(id));
        }
    }

    private void work() {
        List<UUID> cases = city.promises().cases();
        if (cases.isEmpty()) {
            return;
        }
        UUID id = cases.get(city.chance(cases.size()));
        workspace().find(Case.KIND, id).ifPresent(found -> {
            int word = city.promises().word();
            Command command = command(found, Promises.text(word));
            String kind = station.json().vocabulary().kindOf(command).name();
            city.tell(station + ": " + kind + " on " + city.nameOf(id) + " (tk" + word + ")");
            if (workspace().give(Deed.of(command)) instanceof Given.Saved(var ids)) {
                saved(word, kind, id, ids);
            }
        });
    }

    private Command command(Case found, String text) {
        UUID id = found.id();
        if (!found.status().open()) {
            return city.chance(2) == 0 ? new ReopenCase(id, text) : note(id, text);
        }
        return switch (city.chance(8)) {
            case 0 -> new ResolveCase(id, Resolution.Kind.WORK_DONE, text);
            case 1, 2 -> transfer(found, text);
            case 3, 4 ->
                new EditCase(id, new FieldChange<>(found.description(), text), null, null, Map.of())
                        .seeing(found, workspace().me().name());
            default -> note(id, text);
        };
    }

    private Command note(UUID id, String text) {
        return station.upgraded() ? new AddNote(id, text, false) : new OldNote(id, text, false);
    }

    private Command transfer(Case found, String text) {
        String from = found.routing().agency();
        String to = Ground.AGENCIES.get(city.chance(Ground.AGENCIES.size()));
        return to.equals(from) ? note(found.id(), text) : new TransferCase(found.id(), from, to, "", text);
    }

    private void saved(int word, String kind, UUID subject, List<UUID> ids) {
        city.promises().saved(word, station, kind, subject);
        city.gave(ids.size());
        ids.forEach(id -> station.engine().envelope(id).ifPresent(city.promises()::seen));
    }

    private void attend() {
        List<AttentionItem> items = workspace().attention();
        if (items.isEmpty()) {
            return;
        }
        AttentionItem item = items.get(city.chance(items.size()));
        UUID command = item.item().id();
        int word = city.promises().wordOf(command).orElseThrow();
        // Should the power go now, either is right.
        city.promises().dealtWith(word);
        if (city.chance(2) == 0) {
            city.tell(station + " gives up tk" + word);
            if (!(workspace().giveUp(command, "given up") instanceof Dealt.Done)) {
                city.tell("... which did not work");
            }
            return;
        }
        int instead = city.promises().word();
        UUID subject = item.item().subject().id();
        city.tell(station + " writes tk" + instead + " in place of tk" + word);
        Given given = workspace().giveInstead(command, Deed.of(note(subject, Promises.text(instead))));
        if (given instanceof Given.Saved(var ids)) {
            saved(instead, "instead", subject, ids);
        }
        behind(item);
    }

    /// What waited behind goes again under other ids.
    private void behind(AttentionItem item) {
        item.behind()
                .forEach(waiting -> Optional.of(waiting.id())
                        .flatMap(station.engine()::envelope)
                        .ifPresent(city.promises()::seen));
        workspace().items().forEach(all -> station.engine().envelope(all.id()).ifPresent(city.promises()::seen));
    }
}
