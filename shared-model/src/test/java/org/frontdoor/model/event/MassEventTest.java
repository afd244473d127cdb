package org.frontdoor.model.event;

import static org.frontdoor.model.SampleProgram.AGENT;
import static org.frontdoor.model.SampleProgram.LEAD;
import static org.frontdoor.model.SampleProgram.STREETS_RESOLVER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.frontdoor.model.SampleDesk;
import org.frontdoor.model.cases.AddCaller;
import org.frontdoor.model.cases.CaseStatus;
import org.frontdoor.model.cases.ReopenCase;
import org.frontdoor.model.cases.Resolution;
import org.frontdoor.model.cases.ResolveCase;
import org.frontdoor.model.command.Clash;
import org.frontdoor.model.command.FieldChange;
import org.frontdoor.model.place.Point;
import org.junit.jupiter.api.Test;

/// A lead says that many call about one thing; one case stands for all of it, and ends it as its service has it.
class MassEventTest {
    private static final Point HERE = new Point(45.5, -122.6);

    private final SampleDesk desk = new SampleDesk();
    private final UUID parent = desk.pothole().id();
    private final UUID first = desk.pothole().id();
    private final UUID second = desk.pothole().id();
    private final UUID event = UUID.randomUUID();

    private DeclareEvent declaring(UUID... children) {
        return new DeclareEvent(
                event,
                " Street is flooded ",
                List.of("pothole"),
                List.of("flood"),
                HERE,
                500,
                parent,
                Map.of("en", "We know, crews are there.", "es", " "),
                List.of(children));
    }

    private MassEvent found() {
        return desk.entries().find(MassEvent.KIND, event).orElseThrow();
    }

    private void rules(EventRules.Children children) {
        desk.entries()
                .with(EventRules.KIND, new EventRules(EventRules.theId(), 8, 500, 60, Map.of("pothole", children)));
    }

    @Test
    void isDeclaredWithWordsAnAreaAndACase() {
        desk.accepted(LEAD, declaring());
        assertEquals("Street is flooded", found().title());
        assertEquals(Map.of("en", "We know, crews are there."), found().words());
        assertEquals("We know, crews are there.", found().words("es"));
        assertEquals(desk.find(parent).number(), found().number());
        assertTrue(found().running());
        desk.accepted(AGENT, new AddCaller(parent, "our cellar, too", SampleDesk.MARIA));
        desk.refused("event-exists", LEAD, declaring());
    }

    @Test
    void concernsItsServicesWithinItsAreaAsFarAsThatIsKnown() {
        desk.accepted(LEAD, declaring());
        assertTrue(found().concerns(Set.of("pothole"), new Point(45.504, -122.6)));
        assertFalse(found().concerns(Set.of("pothole"), new Point(45.505, -122.6)));
        assertTrue(found().concerns(Set.of("pothole", "animals"), null));
        assertFalse(found().concerns(Set.of("animals"), HERE));
    }

    @Test
    void needsALeadWordsAServiceAnAreaAndAnOpenCase() {
        desk.refused("not-your-role", AGENT, declaring());
        var good = declaring();
        desk.refused(
                "event-words-missing",
                LEAD,
                new DeclareEvent(
                        event, "x", good.services(), List.of(), HERE, 500, parent, Map.of("en", " "), List.of()));
        desk.refused(
                "title-missing",
                LEAD,
                new DeclareEvent(event, " ", good.services(), List.of(), HERE, 500, parent, good.words(), List.of()));
        desk.refused(
                "event-services-missing",
                LEAD,
                new DeclareEvent(event, "x", List.of(), List.of(), HERE, 500, parent, good.words(), List.of()));
        desk.refused(
                "service-unknown",
                LEAD,
                new DeclareEvent(event, "x", List.of("moon"), List.of(), HERE, 500, parent, good.words(), List.of()));
        desk.refused(
                "event-area-wrong",
                LEAD,
                new DeclareEvent(event, "x", good.services(), List.of(), HERE, 5, parent, good.words(), List.of()));
        desk.accepted(STREETS_RESOLVER, new ResolveCase(parent, Resolution.Kind.WORK_DONE, "dry"));
        desk.refused("event-parent-closed", LEAD, declaring());
    }

    @Test
    void joinedCasesCloseWithTheirParentInItsWords() {
        desk.accepted(LEAD, declaring(first, second, parent));
        assertEquals(List.of(first, second), found().children());
        assertTrue(desk.find(first).status().open());
        desk.accepted(STREETS_RESOLVER, new ResolveCase(second, Resolution.Kind.NO_ACTION, "not there"));
        desk.accepted(STREETS_RESOLVER, new ResolveCase(parent, Resolution.Kind.WORK_DONE, "pumped dry"));
        assertEquals(CaseStatus.CLOSED, desk.find(first).status());
        assertEquals("pumped dry", desk.find(first).resolution().words());
        assertEquals("not there", desk.find(second).resolution().words());
    }

    @Test
    void orTheyKeepItOpenOrGoOnAsTheServiceHasIt() {
        rules(EventRules.Children.BLOCK);
        desk.accepted(LEAD, declaring(first));
        var done = new ResolveCase(parent, Resolution.Kind.WORK_DONE, "pumped dry");
        desk.refused("children-open", STREETS_RESOLVER, done);
        desk.accepted(STREETS_RESOLVER, new ResolveCase(first, Resolution.Kind.WORK_DONE, "dry"));
        desk.accepted(STREETS_RESOLVER, done);

        desk.accepted(AGENT, new ReopenCase(parent, "wet"));
        desk.accepted(AGENT, new ReopenCase(first, "wet"));
        rules(EventRules.Children.LEAVE);
        desk.accepted(STREETS_RESOLVER, done);
        assertTrue(desk.find(first).status().open());
    }

    @Test
    void aDuplicateEndsNothingForOthers() {
        desk.accepted(LEAD, declaring(first));
        desk.accepted(LEAD, new ResolveCase(parent, Resolution.Kind.DUPLICATE, "see " + SampleDesk.OTHER_NUMBER));
        assertTrue(desk.find(first).status().open());
    }

    @Test
    void whatIsClosedOrHasJoinedAnotherDoesNotJoin() {
        desk.accepted(STREETS_RESOLVER, new ResolveCase(first, Resolution.Kind.WORK_DONE, "dry"));
        desk.accepted(LEAD, declaring(first, second));
        assertEquals(List.of(second), found().children());
        var other = new DeclareEvent(
                UUID.randomUUID(),
                "y",
                List.of("pothole"),
                List.of(),
                null,
                0,
                parent,
                Map.of("en", "x"),
                List.of(second));
        desk.accepted(LEAD, other);
        assertEquals(
                List.of(),
                desk.entries().find(MassEvent.KIND, other.event()).orElseThrow().children());
    }

    @Test
    void wordsAreChangedLanguageByLanguage() {
        desk.accepted(LEAD, declaring());
        desk.accepted(LEAD, new ChangeEvent(event, Map.of("es", new FieldChange<>(null, "Ya lo sabemos."))));
        desk.accepted(
                LEAD, new ChangeEvent(event, Map.of("en", new FieldChange<>("We know, crews are there.", "By noon."))));
        assertEquals(Map.of("en", "By noon.", "es", "Ya lo sabemos."), found().words());
        var late = new ChangeEvent(event, Map.of("en", new FieldChange<>("We know, crews are there.", "By ten.")));
        assertEquals(
                List.of(new Clash("words-en", "We know, crews are there.", "By ten.", "By noon.")),
                desk.conflict(LEAD, late).clashes());
        desk.nothingToDo(LEAD, new ChangeEvent(event, Map.of("en", new FieldChange<>("x", "By noon."))));
    }

    @Test
    void endedItIsToldNoMoreAndStays() {
        desk.accepted(LEAD, declaring(first));
        desk.accepted(LEAD, new EndEvent(event));
        assertFalse(found().running());
        assertEquals("lead", found().end().by());
        desk.nothingToDo(LEAD, new EndEvent(event));
        desk.refused("event-ended", LEAD, new ChangeEvent(event, Map.of("en", new FieldChange<>("x", "y"))));
        desk.refused("event-gone", LEAD, new EndEvent(UUID.randomUUID()));
        assertTrue(desk.find(first).status().open());
    }
}
