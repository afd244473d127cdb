package org.frontdoor.app.journal;

/// Everything a frame can hold: what callers write, and the journal's own bookkeeping.
sealed interface Line permits JournalEntry, Bookkeeping {}
