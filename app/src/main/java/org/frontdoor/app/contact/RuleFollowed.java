package org.frontdoor.app.contact;

import java.util.Optional;
import java.util.function.Supplier;
import org.frontdoor.app.place.Places;
import org.frontdoor.app.place.Surroundings;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.app.triage.RuledWays;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.place.Place;
import org.frontdoor.model.place.Point;
import org.frontdoor.model.program.Program.PlacesTold;
import org.frontdoor.model.triage.Way;

/// The rule of triage that says which desk gets a request that is taken in, found anew from the whole form when it is
/// kept: what the screen showed may be older than the last answer.
final class RuleFollowed {
    private final Workspace workspace;
    private final Supplier<Places> places;
    private final RuledWays ruled;

    RuleFollowed(Workspace workspace, Supplier<Places> places, RuledWays ruled) {
        this.workspace = workspace;
        this.places = places;
        this.ruled = ruled;
    }

    /// Its code; empty where the service's own desk gets it, or where the agent knew better.
    Optional<String> of(Service service, ContactForm form) {
        Place place = form.place();
        Point spot = place == null ? null : place.point();
        Surroundings around = spot == null ? Surroundings.UNKNOWN : places.get().around(spot, PlacesTold.of(workspace));
        ContactForm.Overruling overruled = form.overruled();
        return ruled.of(
                        service,
                        RuledWays.Asking.of(
                                form.answers(), around, form.caller().language()),
                        workspace.now())
                .filter(Way.Given.class::isInstance)
                .map(RuledWays::rule)
                .filter(rule -> overruled == null || !overruled.rule().equals(rule));
    }
}
