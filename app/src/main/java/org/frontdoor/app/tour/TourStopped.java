package org.frontdoor.app.tour;

/// Something is not as it should be, in one sentence.
public final class TourStopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TourStopped(String sentence) {
        super(sentence);
    }

    TourStopped(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
