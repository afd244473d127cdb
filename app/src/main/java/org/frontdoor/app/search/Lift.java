package org.frontdoor.app.search;

/// What raises something beside the words and the meaning of the question.
///
/// @param picked how far agents who heard like words chose it, 0 to 1
/// @param cases how far earlier cases with like words are of this service, 0 to 1
/// @param chosen it speaks of the service that is chosen already
public record Lift(float picked, float cases, boolean chosen) {
    public static final Lift NONE = new Lift(0, 0, false);

    /// See docs/decisions/0023-what-agents-picked.md.
    private static final float PICKED = 0.1f;

    private static final float CASES = 0.08f;
    private static final float CHOSEN = 0.05f;

    /// What it adds to the score.
    float score() {
        return PICKED * picked + CASES * cases + (chosen ? CHOSEN : 0);
    }
}
