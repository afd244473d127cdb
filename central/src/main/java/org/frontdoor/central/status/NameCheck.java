package org.frontdoor.central.status;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.Follower;
import org.frontdoor.model.cases.Held;
import org.frontdoor.model.customer.Caller;

/// Whether somebody is one of those who asked for a case, by their name.
final class NameCheck {
    private NameCheck() {}

    /// Each word of the name must be one of the customer's: two of them, or all they have.
    static boolean fits(String typed, Case found) {
        List<String> words = words(typed);
        return Stream.concat(
                        Stream.of(found.caller()),
                        Held.of(found).followers().stream().map(Follower::caller))
                .map(Caller::name)
                .flatMap(Stream::ofNullable)
                .map(NameCheck::words)
                .anyMatch(known ->
                        !known.isEmpty() && known.containsAll(words) && words.size() >= Math.min(2, known.size()));
    }

    /// In small letters, without marks: `José-María` is `jose` and `maria`.
    private static List<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
