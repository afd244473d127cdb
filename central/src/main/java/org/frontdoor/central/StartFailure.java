package org.frontdoor.central;

/// Central does not start, in one line for the person who starts it: what is wrong and what to do.
public final class StartFailure extends Exception {
    private static final long serialVersionUID = 1L;

    public StartFailure(String words) {
        super(words);
    }

    public StartFailure(String words, Throwable cause) {
        super(words, cause);
    }

    public String words() {
        return String.valueOf(getMessage());
    }
}
