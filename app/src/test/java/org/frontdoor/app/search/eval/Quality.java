package org.frontdoor.app.search.eval;

import java.util.List;
import java.util.Set;

/// How good the answers to many questions were, each 0 to 1.
///
/// @param recallAt1 share of the questions whose first answer is right
/// @param recallAt5 share of those with a right one among the first five
/// @param mrrAt10 mean of 1/rank of the first right one of ten, 0 without one
/// @param ndcgAt10 mean of the discounted gain of the first ten, by its best (K. Järvelin and J. Kekäläinen, Cumulated
///     gain-based evaluation of IR techniques, 2002)
record Quality(int n, double recallAt1, double recallAt5, double mrrAt10, double ndcgAt10) {
    static final int DEPTH = 10;

    /// One question's answers, best first, and the right ones.
    record Answered(List<String> found, Set<String> right) {
        /// Of the first right one, from 1; 0 without one among the first ten.
        private int rank() {
            for (int i = 0; i < Math.min(DEPTH, found.size()); i++) {
                if (right.contains(found.get(i))) {
                    return i + 1;
                }
            }
            return 0;
        }

        private boolean within(int first) {
            return rank() > 0 && rank() <= first;
        }

        private double gain() {
            double sum = 0;
            for (int i = 0; i < Math.min(DEPTH, found.size()); i++) {
                sum += right.contains(found.get(i)) ? discount(i) : 0;
            }
            double best = 0;
            for (int i = 0; i < Math.min(DEPTH, right.size()); i++) {
                best += discount(i);
            }
            return sum / best;
        }

        private static double discount(int place) {
            return Math.log(2) / Math.log(place + 2.0);
        }
    }

    static Quality of(List<Answered> all) {
        return new Quality(
                all.size(),
                all.stream().mapToInt(each -> each.within(1) ? 1 : 0).average().orElse(0),
                all.stream().mapToInt(each -> each.within(5) ? 1 : 0).average().orElse(0),
                all.stream()
                        .mapToDouble(each -> each.rank() == 0 ? 0 : 1.0 / each.rank())
                        .average()
                        .orElse(0),
                all.stream().mapToDouble(Answered::gain).average().orElse(0));
    }
}
