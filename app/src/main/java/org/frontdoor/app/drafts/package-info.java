/// Half-typed screens, kept in the journal so that a crash in mid-call takes at most the last third of a second.
@NullMarked
package org.frontdoor.app.drafts;

import org.jspecify.annotations.NullMarked;
