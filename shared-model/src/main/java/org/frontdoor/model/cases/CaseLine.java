package org.frontdoor.model.cases;

import java.time.Instant;
import java.util.UUID;

/// Points to a note or a customer by where it was first written down, so that it is known again in whichever case it
/// stands now.
///
/// @param origin the case in which it was first written
/// @param by sign-in name of who wrote it
/// @param at when; the customer who opened a case has the time of its opening
public record CaseLine(UUID origin, String by, Instant at) {}
