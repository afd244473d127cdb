package org.frontdoor.app.torture;

/// Mistakes that other sync engines made, built in on purpose: the simulation must find each of them.
enum Plant {
    /// Changes get their position when they are written, not when they are committed, so that a reader runs past one.
    NAIVE_CURSOR,
    /// The cursor is moved before the rows that it stands for, in a transaction of its own.
    CURSOR_APART,
    /// Each attempt at sending a command gets a new id.
    NEW_ID_EACH_TIME,
    /// A command leaves the journal when it is sent, not when it is answered.
    DELETED_BEFORE_RECEIPT,
    /// What waits to be sent belongs to a token: with a new token it is gone.
    QUEUE_BY_TOKEN,
    /// The disk is told to write, but not waited for.
    NOT_FORCED,
    /// Each workstation counts provisional numbers by itself, without a run of its own from central.
    COUNTED_ALONE,
    /// A newer program does not know the form in which the one before wrote.
    FORM_FORGOTTEN,
    /// A newer program makes its tables anew, and what waits to be sent goes with them.
    QUEUE_WITH_CACHE,
    /// The horizon moves, and what it passed over is not named.
    NOT_EVICTED
}
