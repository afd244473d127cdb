package org.frontdoor.app.bench;

/// Something that must work before it can be measured does not; the message is for a person.
final class BenchFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BenchFailure(String words) {
        super(words);
    }

    BenchFailure(String words, Throwable cause) {
        super(words, cause);
    }
}
