package org.frontdoor.app.journal;

import java.util.UUID;

/// A command as it was written down: its id and its envelope as JSON text. The text is never edited, so that the same
/// id always goes to central with the same body.
///
/// @param id   the command's id, minted once
/// @param json the whole envelope
public record FrozenCommand(UUID id, String json) {}
