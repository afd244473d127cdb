package org.frontdoor.app.contact;

import java.util.List;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.customer.Phone;
import org.frontdoor.model.place.Place;
import org.frontdoor.model.place.Point;
import org.jspecify.annotations.Nullable;

/// Looks up cases that the caller in the ear may be speaking of. Answers from the local copy, in milliseconds.
public interface EarlierCases {
    /// Open cases of the same kind near a place, nearest first.
    List<EarlierCase> near(Place place, @Nullable Service service, int most);

    /// Open cases of any kind around a spot, nearest first.
    List<EarlierCase> around(Point spot, int most);

    /// This phone's cases, newest first.
    List<EarlierCase> ofCaller(Phone phone, int most);

    /// The same of cases that came from elsewhere.
    List<EarlierCase> those(List<Case> cases);
}
