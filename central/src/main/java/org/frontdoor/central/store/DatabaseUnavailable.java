package org.frontdoor.central.store;

/// The database cannot be used, in words for the person who runs central.
public final class DatabaseUnavailable extends Exception {
    private static final long serialVersionUID = 1L;

    public DatabaseUnavailable(String words, Throwable cause) {
        super(words, cause);
    }
}
