package org.frontdoor.app.triage;

import org.frontdoor.app.cases.CaseRow;

/// A case that waits, as it is listed.
///
/// @param back an agency gave it back
/// @param heldBy what somebody else goes by who has it before their eyes, or empty
record Waiting(CaseRow row, boolean back, String heldBy) {}
