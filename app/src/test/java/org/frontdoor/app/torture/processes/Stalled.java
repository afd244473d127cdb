package org.frontdoor.app.torture.processes;

/// Something that should go on by itself does not.
final class Stalled extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stalled(String what) {
        super(what);
    }
}
