package org.frontdoor.app.cases.eval;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.frontdoor.model.alike.AlikeRules;
import org.frontdoor.model.alike.Likeness;

/// How often a rule is right about labeled pairs.
///
/// @param right pairs of the same thing that it takes for the same
/// @param wrong pairs of two things that it takes for the same
/// @param same pairs of the same thing
record Judged(int right, int wrong, int same) {
    /// The normal distribution's 97.5 % quantile.
    private static final double Z = 1.959964;

    static Judged of(List<LabeledPair> pairs, Predicate<LabeledPair> rule) {
        int right = 0;
        int wrong = 0;
        int same = 0;
        for (LabeledPair pair : pairs) {
            boolean taken = rule.test(pair);
            same += pair.label().same() ? 1 : 0;
            right += taken && pair.label().same() ? 1 : 0;
            wrong += taken && !pair.label().same() ? 1 : 0;
        }
        return new Judged(right, wrong, same);
    }

    /// What the program's rule takes for the same at the moment at which the later one comes in.
    static Predicate<LabeledPair> by(AlikeRules rules) {
        return pair -> rules.between(
                        pair.later().whileOpen(),
                        pair.earlier().whileOpen(),
                        pair.later().opened())
                .filter(Likeness::same)
                .isPresent();
    }

    double precision() {
        return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    double recall() {
        return same == 0 ? 1 : (double) right / same;
    }

    @Override
    public String toString() {
        return share(right, right + wrong) + " | " + share(right, same);
    }

    /// With Wilson's score interval at 95 %.
    private static String share(int part, int all) {
        if (all == 0) {
            return "none";
        }
        double p = (double) part / all;
        double middle = (p + Z * Z / (2 * all)) / (1 + Z * Z / all);
        double half = Z * Math.sqrt(p * (1 - p) / all + Z * Z / (4.0 * all * all)) / (1 + Z * Z / all);
        double low = Math.max(0, middle - half);
        double high = Math.min(1, middle + half);
        return String.format(Locale.ROOT, "%.3f (%.2f–%.2f, %d of %d)", p, low, high, part, all);
    }
}
