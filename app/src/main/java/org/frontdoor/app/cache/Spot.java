package org.frontdoor.app.cache;

/// Where an entry lies.
///
/// @param generation of the snapshot it belongs to
record Spot(long block, long generation, Heads.Head head) {
    boolean here() {
        return head.here();
    }

    long version() {
        return head.version();
    }
}
