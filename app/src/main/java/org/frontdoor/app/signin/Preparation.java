package org.frontdoor.app.signin;

/// What is being done before work can begin.
///
/// @param done how much of it is done, 0 to `total`
/// @param total 0 when unknown
public record Preparation(Step step, long done, long total) {

    /// The steps, in their usual order.
    public enum Step {
        STARTING_CENTRAL,
        LOADING_PACK,
        CONNECTING,
        CHECKING_PASSWORD,
        OPENING_STORE,
        FETCHING,
        REBUILDING
    }

    /// A step whose length is not known.
    public static Preparation of(Step step) {
        return new Preparation(step, 0, 0);
    }
}
