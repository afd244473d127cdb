package org.frontdoor.app.cases;

import java.util.UUID;
import java.util.function.IntPredicate;
import org.frontdoor.model.customer.Phone;

/// What many rows are looked up by, side by side in memory: each a number that may be that of several rows. Fetching
/// 80,000 rows to look at them takes ten milliseconds, passing over these a tenth of one.
final class CaseKeys {
    private static final int TAIL = Phone.FEWEST_DIGITS;
    private static final int NO_PHONE = -1;
    private static final int SEVERAL_PHONES = -2;

    private final int[] ids;
    private final int[] numbers;
    private final int[] provisional;
    private final int[] phones;

    CaseKeys(int size) {
        ids = new int[size];
        numbers = new int[size];
        provisional = new int[size];
        phones = new int[size];
    }

    void set(int index, CaseRow row) {
        ids[index] = row.id().hashCode();
        numbers[index] = row.number().hashCode();
        provisional[index] = row.provisional().hashCode();
        phones[index] = phone(row.phones());
    }

    void copy(CaseKeys from, int index, int to) {
        ids[to] = from.ids[index];
        numbers[to] = from.numbers[index];
        provisional[to] = from.provisional[index];
        phones[to] = from.phones[index];
    }

    /// The first index with this id, or -1.
    /// @param passes whether the row there has it indeed
    int byId(UUID id, IntPredicate passes) {
        return first(ids, id.hashCode(), passes);
    }

    /// The first index with this number, or -1.
    /// @param passes whether the row there has it indeed
    int byNumber(String number, IntPredicate passes) {
        return first(numbers, number.hashCode(), passes);
    }

    /// The first index with this provisional number, or -1.
    /// @param passes whether the row there has it indeed
    int byProvisional(String number, IntPredicate passes) {
        return first(provisional, number.hashCode(), passes);
    }

    private static int first(int[] keys, int key, IntPredicate passes) {
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] == key && passes.test(i)) {
                return i;
            }
        }
        return -1;
    }

    /// Whether a phone of this row may end with the digits that the tail was made of.
    boolean mayEnd(int index, int tail) {
        return phones[index] == tail || phones[index] == SEVERAL_PHONES;
    }

    static int tail(String digits) {
        return Integer.parseInt(digits, digits.length() - TAIL, digits.length(), 10);
    }

    private static int phone(String phones) {
        if (phones.isEmpty()) {
            return NO_PHONE;
        }
        return phones.indexOf(' ') >= 0 || phones.length() < TAIL ? SEVERAL_PHONES : tail(phones);
    }
}
