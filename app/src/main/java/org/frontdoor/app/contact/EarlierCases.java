package org.frontdoor.app.contact;

import java.util.List;
import org.frontdoor.model.alike.Seen;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.customer.Phone;
import org.frontdoor.model.place.Point;

/// Looks up cases that the caller in the ear may be speaking of. Answers from the local copy, in milliseconds.
public interface EarlierCases {
    /// Open and lately closed cases that may be the same thing: the same asset first, then nearest first. While no
    /// service is chosen, all open ones nearby.
    List<EarlierCase> like(Seen asked, int most);

    /// Open cases of any kind around a spot, nearest first.
    List<EarlierCase> around(Point spot, int most);

    /// This phone's cases, newest first.
    List<EarlierCase> ofCaller(Phone phone, int most);

    /// The same of cases that came from elsewhere.
    List<EarlierCase> those(List<Case> cases);
}
