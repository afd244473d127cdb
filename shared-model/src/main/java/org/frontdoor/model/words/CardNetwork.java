package org.frontdoor.model.words;

import java.util.List;

/// A network whose cards a customer may read out, by the first digits and lengths of ISO/IEC 7812 as the networks
/// publish them.
/// Without it, one in ten phone, account and permit numbers of that length would pass for a card.
///
/// @param lowest the first digits begin here
/// @param highest and end here
record CardNetwork(String lowest, String highest, List<Integer> lengths) {

    private static final List<CardNetwork> ALL = List.of(
            new CardNetwork("4", "4", List.of(13, 16, 19)), // Visa
            new CardNetwork("51", "55", List.of(16)), // Mastercard
            new CardNetwork("2221", "2720", List.of(16)), // Mastercard
            new CardNetwork("34", "34", List.of(15)), // American Express
            new CardNetwork("37", "37", List.of(15)), // American Express
            new CardNetwork("6011", "6011", List.of(16, 17, 18, 19)), // Discover
            new CardNetwork("644", "659", List.of(16, 17, 18, 19)), // Discover
            new CardNetwork("300", "305", List.of(14, 16, 19)), // Diners Club
            new CardNetwork("36", "36", List.of(14, 16, 19)), // Diners Club
            new CardNetwork("38", "39", List.of(14, 16, 19)), // Diners Club
            new CardNetwork("3528", "3589", List.of(16, 17, 18, 19)), // JCB
            new CardNetwork("62", "62", List.of(16, 17, 18, 19)), // UnionPay
            new CardNetwork("6759", "6763", List.of(16, 17, 18, 19))); // Maestro

    /// Whether any network gives out numbers of this length that begin so.
    static boolean issues(CharSequence digits) {
        return ALL.stream().anyMatch(network -> network.begins(digits));
    }

    private boolean begins(CharSequence digits) {
        var prefix = digits.subSequence(0, lowest.length()).toString();
        return prefix.compareTo(lowest) >= 0 && prefix.compareTo(highest) <= 0 && lengths.contains(digits.length());
    }
}
