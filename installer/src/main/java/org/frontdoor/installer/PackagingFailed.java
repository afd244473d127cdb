package org.frontdoor.installer;

/// A tool of the JDK or the system said no; the message says which, and what it said.
final class PackagingFailed extends Exception {
    private static final long serialVersionUID = 1L;

    PackagingFailed(String message) {
        super(message);
    }
}
