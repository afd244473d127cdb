package org.frontdoor.app.attention;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import org.frontdoor.app.cases.CaseRows;
import org.frontdoor.app.cases.CaseWords;
import org.frontdoor.app.cases.CasesStand;
import org.frontdoor.app.cases.SampleCases;
import org.frontdoor.app.line.LineWords;
import org.frontdoor.app.sync.Deed;
import org.frontdoor.app.sync.Given;
import org.frontdoor.app.sync.WorkspaceFixture;
import org.frontdoor.app.ui.tasks.FxThread;
import org.frontdoor.app.ui.text.WallClock;
import org.frontdoor.fixtures.fx.FxTest;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.CaseEvent;
import org.frontdoor.model.cases.CaseStatus;
import org.frontdoor.model.cases.EditCase;
import org.frontdoor.model.cases.Origin;
import org.frontdoor.model.cases.Resolution;
import org.frontdoor.model.cases.Routing;
import org.frontdoor.model.command.Clash;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.FieldChange;
import org.frontdoor.model.contact.Channel;
import org.frontdoor.model.customer.Caller;
import org.frontdoor.model.people.Person;
import org.frontdoor.model.people.Role;
import org.frontdoor.model.place.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// The room of what central did not take, in the real window over a real journal.
abstract class AttentionStand {
    static final Routing GRAFFITI = new Routing("graffiti", 1, "CIVIC", "");

    @RegisterExtension
    final FxTest fx = new FxTest();

    @TempDir
    Path folder;

    final SampleCases samples = new SampleCases(11);
    final Case found = of(samples.of(
            GRAFFITI,
            CaseStatus.ASSIGNED,
            SampleCases.NOON,
            Caller.anonymous("en"),
            Place.named("1221 SW 4th Ave"),
            "paint on the wall"));
    final List<UUID> looked = new ArrayList<>();
    /// Cases that were to be put side by side, the one first that would be closed.
    final List<List<UUID>> besides = new ArrayList<>();
    WorkspaceFixture fixture;
    CasesStand stand;
    CaseRows rows;
    AttentionRoom room;

    /// Opened by the desk, so that it is nobody's twin.
    static Case of(Case any) {
        return opened(any, any.id(), "desk", any.place());
    }

    static Case opened(Case any, UUID id, String by, Place place) {
        return new Case(
                id,
                any.number(),
                any.type(),
                any.routing(),
                any.status(),
                any.resolution(),
                any.description(),
                place,
                any.answers(),
                any.caller(),
                any.followUp(),
                new Origin(Channel.PHONE, any.origin().openedAt(), by, null, null, null, null),
                1,
                List.of(new CaseEvent.Opened(by, any.origin().openedAt())));
    }

    Role role() {
        return Role.AGENT;
    }

    @BeforeEach
    void open() {
        fixture = WorkspaceFixture.in(folder)
                .as("agent", role())
                .with(List.of(CaseRows.EXTRACT))
                .at(SampleCases.NOON.plusSeconds(3600))
                .open();
        fixture.load(CasesStand.services());
        fixture.load(CasesStand.agencies());
        fixture.load(new Person(UUID.randomUUID(), "lead", "Lan Nguyễn", Role.LEAD, null, true));
        fixture.load(found);
        window();
    }

    void window() {
        stand = fx.call(() -> new CasesStand(fx, on -> {
            rows = new CaseRows(fixture.workspace(), on.workers().background());
            var wall = new WallClock(ZoneId.of("America/Los_Angeles"));
            room = new AttentionRoom(new AttentionRoom.Parts(
                    on.texts("attention"),
                    fixture.workspace(),
                    rows,
                    on.shell,
                    new LineWords(on.texts("line"), wall, fixture.workspace()::now),
                    new CaseWords(on.texts("cases"), wall),
                    Place::named,
                    looked::add,
                    (child, parent) -> besides.add(List.of(child, parent)),
                    UUID::randomUUID,
                    on.workers().clock(),
                    on.workers().background(),
                    new FxThread()));
            return List.of(room);
        }));
        fixture.workspace().onState(state -> new FxThread().execute(() -> room.moved(state)));
    }

    @AfterEach
    void close() {
        room.close();
        rows.close();
        stand.close();
        fixture.close();
    }

    UUID give(Command command) {
        return assertInstanceOf(Given.Saved.class, fixture.workspace().give(Deed.of(command)))
                .commands()
                .getFirst();
    }

    EditCase describe(String words) {
        return new EditCase(found.id(), new FieldChange<>("paint on the wall", words), null, null, Map.of());
    }

    /// The lead was first.
    void theirs(String words) {
        Case theirs = new Case(
                found.id(),
                found.number(),
                found.type(),
                found.routing(),
                found.status(),
                null,
                words,
                found.place(),
                found.answers(),
                found.caller(),
                found.followUp(),
                found.origin(),
                1,
                List.of(
                        found.timeline().getFirst(),
                        new CaseEvent.Edited("lead", SampleCases.NOON.plusSeconds(1800), List.of("description"))));
        fixture.load(theirs);
    }

    void closed() {
        fixture.load(new Case(
                found.id(),
                found.number(),
                found.type(),
                found.routing(),
                CaseStatus.CLOSED,
                new Resolution(Resolution.Kind.WORK_DONE, "painted over", "lead", SampleCases.NOON),
                found.description(),
                found.place(),
                found.answers(),
                found.caller(),
                found.followUp(),
                found.origin(),
                1,
                List.of(
                        found.timeline().getFirst(),
                        new CaseEvent.Resolved("lead", SampleCases.NOON, Resolution.Kind.WORK_DONE, "painted over"))));
    }

    void conflict() {
        UUID mine = give(describe("paint on two walls"));
        theirs("paint on the roof");
        fixture.conflict(
                mine, new Clash("description", "paint on the wall", "paint on two walls", "paint on the roof"));
        awaitOne();
    }

    void refuse(Command command, String code) {
        fixture.refuse(give(command), code, "no");
        awaitOne();
    }

    void awaitOne() {
        fx.await("the item", () -> fx.sees("#attention-end"));
        fx.run(() -> fx.find("#attention-list").requestFocus());
    }

    Case now() {
        return fixture.workspace().find(Case.KIND, found.id()).orElseThrow();
    }

    void done() {
        fx.await(
                "nothing to wait",
                () -> fixture.workspace().attention().isEmpty()
                        && fx.call(() -> fx.find("#attention-list", ListView.class)
                                .getItems()
                                .isEmpty()));
    }

    String shown() {
        return fx.call(() -> fx.find("#attention-item").lookupAll(".label").stream()
                .map(node -> ((Labeled) node).getText())
                .collect(Collectors.joining("\n")));
    }

    void write(String field, String words) {
        fx.run(() -> fx.find(field, TextInputControl.class).setText(words));
    }
}
