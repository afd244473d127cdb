package org.frontdoor.app.torture;

/// What goes wrong in a simulated city.
enum Fault {
    REQUEST_LOST,
    REPLY_LOST,
    LATE,
    DOUBLED,
    SERVER_ERROR,
    GARBAGE,
    BUSY,
    STREAM_CUT,
    LINE_CUT,
    TOKEN_EXPIRED,
    RIGHTS_CHANGED,
    POWER_CUT,
    KILLED,
    DISK_FAILS,
    DISK_FULL,
    CACHE_LOST,
    CACHE_OLD,
    CLOCK_JUMPS,
    CENTRAL_RESTORED,
    TRANSACTION_HELD,
    TRANSACTION_DIES,
    NUMBERS_USED_UP,
    UPGRADE,
    DAYS_PASS
}
