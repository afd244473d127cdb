package org.frontdoor.app.cases;

import java.util.OptionalLong;

/// Two open cases that may be the same thing, opened by two people who did not know of each other's.
///
/// @param mine the one that this person opened
/// @param meters between them; empty where both say the same address and not where it is
public record Twin(CaseRow mine, CaseRow other, OptionalLong meters) {}
