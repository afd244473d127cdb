package org.frontdoor.app.knowledge.health;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.frontdoor.app.cases.SampleWorkspace;
import org.frontdoor.model.knowledge.FailedSearch;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.people.Role;
import org.junit.jupiter.api.Test;

class FoundTodayTest {
    private final SampleWorkspace workspace = new SampleWorkspace(new Actor(new UUID(0, 2), "lou", Role.LEAD, null));

    @Test
    void wordsAreAskedForInTheLanguageInWhichNothingWasFound() {
        workspace.load(List.of(failed("taxi", "en"), failed("taxi", "es"), failed("tranvía", "es")));
        var interactor = new HealthInteractor(
                workspace,
                ZoneId.of("America/Los_Angeles"),
                (words, language) -> words.equals("taxi") && language.equals("es"),
                () -> 1);
        Measured failed = interactor.read(Span.WEEK).find(Measure.FAILED).orElseThrow();
        assertEquals(3, failed.rows().size());
        assertEquals(Set.of("es taxi"), interactor.foundToday(failed));
    }

    @Test
    void wordsAreAskedForAnewOnceTheSearchUnderstandsWhatTheyMean() {
        workspace.load(List.of(failed("taxi", "en")));
        AtomicInteger edition = new AtomicInteger(1);
        var interactor = new HealthInteractor(
                workspace, ZoneId.of("America/Los_Angeles"), (words, language) -> edition.get() == 1, edition::get);
        Measured failed = interactor.read(Span.WEEK).find(Measure.FAILED).orElseThrow();
        assertEquals(Set.of("en taxi"), interactor.foundToday(failed));
        edition.set(2);
        assertEquals(Set.of(), interactor.foundToday(failed));
    }

    private FailedSearch failed(String words, String language) {
        return new FailedSearch(UUID.randomUUID(), words, language, "maya", workspace.now());
    }
}
