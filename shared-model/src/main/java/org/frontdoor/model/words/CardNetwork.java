package org.frontdoor.model.words;

import java.util.List;
import java.util.Set;

/// A network whose cards a customer may read out, by the first digits and lengths of ISO/IEC 7812 as the networks
/// publish them.
/// Without it, one in ten phone, account and permit numbers of that length would pass for a card.
///
/// @param lowest the first four digits lie between this
/// @param highest and this
record CardNetwork(int lowest, int highest, Set<Integer> lengths) {

    private static final Set<Integer> LONG = Set.of(16, 17, 18, 19);
    private static final Set<Integer> DINERS = Set.of(14, 16, 19);

    private static final List<CardNetwork> ALL = List.of(
            new CardNetwork(4000, 4999, Set.of(13, 16, 19)), // Visa
            new CardNetwork(5100, 5599, Set.of(16)), // Mastercard
            new CardNetwork(2221, 2720, Set.of(16)), // Mastercard
            new CardNetwork(3400, 3499, Set.of(15)), // American Express
            new CardNetwork(3700, 3799, Set.of(15)), // American Express
            new CardNetwork(6011, 6011, LONG), // Discover
            new CardNetwork(6440, 6599, LONG), // Discover
            new CardNetwork(3000, 3059, DINERS), // Diners Club
            new CardNetwork(3600, 3699, DINERS), // Diners Club
            new CardNetwork(3800, 3999, DINERS), // Diners Club
            new CardNetwork(3528, 3589, LONG), // JCB
            new CardNetwork(6200, 6299, LONG), // UnionPay
            new CardNetwork(6759, 6763, LONG)); // Maestro

    /// Whether any network gives out numbers of this length that begin so.
    static boolean issues(String digits, int from, int to) {
        var prefix = Integer.parseInt(digits, from, from + 4, 10);
        for (var network : ALL) {
            if (prefix >= network.lowest && prefix <= network.highest && network.lengths.contains(to - from)) {
                return true;
            }
        }
        return false;
    }
}
