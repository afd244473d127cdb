package org.frontdoor.app.torture;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.CaseEvent;
import org.jspecify.annotations.Nullable;

/// What a person sees between any two steps, whatever is under way: no note twice. But for those whose clock was wrong:
/// central corrects the time of what they did, and a desktop does not know that again before the answer.
final class Glance {
    private final City city;
    private @Nullable String first;

    Glance(City city) {
        this.city = city;
    }

    void at(Station station) {
        if (station.clockWasWrong()) {
            return;
        }
        station.running().ifPresent(engine -> {
            for (UUID id : city.promises().cases()) {
                engine.workspace().find(Case.KIND, id).ifPresent(shown -> seesNothingTwice(station, shown));
            }
        });
    }

    private void seesNothingTwice(Station station, Case shown) {
        Set<Integer> seen = new HashSet<>();
        for (CaseEvent event : shown.timeline()) {
            if (first == null
                    && event instanceof CaseEvent.Noted noted
                    && !seen.add(Promises.wordIn(noted.words()).orElseThrow())) {
                first = station + " shows a note twice in " + city.nameOf(shown.id()) + ": " + noted.words();
                city.tell(first);
            }
        }
    }

    /// After the judgment, which counts what is worse.
    void judge() {
        if (first != null) {
            throw new Broken(first);
        }
    }
}
