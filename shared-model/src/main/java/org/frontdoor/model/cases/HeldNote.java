package org.frontdoor.model.cases;

/// A note that a case holds, its own or one that came from another case.
public record HeldNote(CaseLine line, CaseEvent.Noted note) {}
