package org.frontdoor.model.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.command.Ids;
import org.frontdoor.model.people.Scope;

/// Somebody has a case that waits in triage before their eyes, so that two people do not work on one unawares. It
/// tells; it never locks.
///
/// @param caseId of the case
/// @param by sign-in name
public record InHand(UUID id, UUID caseId, String by, Instant at) implements Entry {
    public static final EntryKind<InHand> KIND = EntryKind.of("in-hand", InHand.class, held -> Scope.INTAKE);

    /// After so long nobody is believed to look at it any more: a computer may have been switched off.
    private static final Duration BELIEVED = Duration.ofMinutes(10);

    /// One for each case.
    public static UUID idOf(UUID caseId) {
        return Ids.named("in-hand", caseId.toString());
    }

    /// Whether it still tells something at a moment.
    public boolean holds(Instant now) {
        return now.isBefore(at.plus(BELIEVED));
    }
}
