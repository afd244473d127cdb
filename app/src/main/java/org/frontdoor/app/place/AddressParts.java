package org.frontdoor.app.place;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// An address label taken apart: `1526 SE Hawthorne Blvd Apartment 1`.
///
/// @param house the label without the unit
/// @param number as written, in small letters (`1526`), or empty
/// @param street as written, without number and unit
/// @param unit its words in their short form, the kind of unit first
record AddressParts(String house, String number, String street, List<String> unit) {
    private static final Set<String> UNITS =
            Set.of("apt", "ste", "spc", "unit", "bldg", "fl", "rm", "trlr", "bsmt", "lowr", "uppr");

    static AddressParts of(String label) {
        List<String> parts = Arrays.stream(label.strip().split("\\s+")).toList();
        boolean numbered =
                parts.size() > 1 && Character.isDigit(parts.getFirst().charAt(0));
        int from = numbered ? 1 : 0;
        int to = parts.size();
        for (int i = parts.size() - 1; i > from; i--) {
            if (isUnit(parts.get(i))) {
                to = i;
            }
        }
        return new AddressParts(
                String.join(" ", parts.subList(0, to)),
                numbered ? String.join("", AddressWords.of(parts.getFirst())) : "",
                String.join(" ", parts.subList(from, to)),
                AddressWords.of(String.join(" ", parts.subList(to, parts.size()))));
    }

    private static boolean isUnit(String part) {
        return part.startsWith("#") || AddressWords.of(part).stream().anyMatch(UNITS::contains);
    }

    /// Without the letters after it; 0 where there is none or it is no number.
    static int value(String number) {
        int end = 0;
        while (end < number.length() && end < 9 && Character.isDigit(number.charAt(end))) {
            end++;
        }
        return end == 0 ? 0 : Integer.parseInt(number, 0, end, 10);
    }
}
