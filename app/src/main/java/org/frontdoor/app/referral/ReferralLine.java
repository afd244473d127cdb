package org.frontdoor.app.referral;

import org.frontdoor.model.referral.Referral;

/// A referral as it is listed.
///
/// @param about the service in plain words, or the beginning of what was said
/// @param agency the name of the desk that the customer was sent to
/// @param maker what whoever made it goes by
/// @param toDo this person has something to do about it now
record ReferralLine(Referral full, String about, String agency, String maker, boolean toDo) {}
