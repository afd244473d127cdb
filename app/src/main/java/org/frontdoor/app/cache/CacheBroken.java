package org.frontdoor.app.cache;

/// The cache file cannot be read or written any more: damaged, gone, or its disk is full.
final class CacheBroken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CacheBroken(Throwable cause) {
        super(cause);
    }
}
