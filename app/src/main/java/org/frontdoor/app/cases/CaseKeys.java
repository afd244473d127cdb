package org.frontdoor.app.cases;

import java.util.UUID;
import java.util.function.IntPredicate;
import org.frontdoor.model.alike.AlikeRules;
import org.frontdoor.model.catalog.Answer;
import org.frontdoor.model.customer.Phone;
import org.frontdoor.model.place.Point;
import org.frontdoor.model.words.SharedWords;

/// What many rows are looked up by, side by side in memory: each a number that may be that of several rows. Fetching
/// 80,000 rows to look at them takes ten milliseconds, passing over these a tenth of one.
final class CaseKeys {
    private static final int TAIL = Phone.FEWEST_DIGITS;
    private static final int NO_PHONE = -1;
    private static final int SEVERAL_PHONES = -2;
    private static final int NO_OTHERS = 0;
    private static final int SEVERAL_OTHERS = 1;
    private static final int NOWHERE = Integer.MIN_VALUE;

    /// Ten million parts of a degree are a centimeter and fit an `int`.
    private static final double PARTS = 1e7;

    /// A degree of longitude is a little shorter at the far side of a square than in its middle.
    private static final double MARGIN = 1.1;

    /// So near the poles a square goes all around.
    private static final double POLAR = 89;

    private final int[] ids;
    private final int[] numbers;
    private final int[] provisional;
    private final int[] others;
    private final int[] phones;
    private final int[] latitudes;
    private final int[] longitudes;
    private final int[] addresses;

    /// Two bits for each answer (a Bloom filter).
    private final long[] answers;

    CaseKeys(int size) {
        ids = new int[size];
        numbers = new int[size];
        provisional = new int[size];
        others = new int[size];
        phones = new int[size];
        latitudes = new int[size];
        longitudes = new int[size];
        addresses = new int[size];
        answers = new long[size];
    }

    void set(int index, CaseRow row) {
        ids[index] = row.id().hashCode();
        numbers[index] = row.number().hashCode();
        provisional[index] = row.provisional().hashCode();
        others[index] = others(row.others());
        phones[index] = phone(row.phones());
        Point point = row.point();
        latitudes[index] = point == null ? NOWHERE : (int) Math.round(point.latitude() * PARTS);
        longitudes[index] = point == null ? NOWHERE : (int) Math.round(point.longitude() * PARTS);
        addresses[index] = SharedWords.key(row.place());
        long said = 0;
        for (Answer answer : row.answers()) {
            said |= bits(AlikeRules.asset(answer));
        }
        answers[index] = said;
    }

    void copy(CaseKeys from, int index, int to) {
        ids[to] = from.ids[index];
        numbers[to] = from.numbers[index];
        provisional[to] = from.provisional[index];
        others[to] = from.others[index];
        phones[to] = from.phones[index];
        latitudes[to] = from.latitudes[index];
        longitudes[to] = from.longitudes[index];
        addresses[to] = from.addresses[index];
        answers[to] = from.answers[index];
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

    /// The first index with a number that a customer who was added was told, or -1.
    /// @param passes whether the row there has it indeed
    int byOther(String number, IntPredicate passes) {
        int key = other(number);
        for (int i = 0; i < others.length; i++) {
            if (others[i] != NO_OTHERS && (others[i] == key || others[i] == SEVERAL_OTHERS) && passes.test(i)) {
                return i;
            }
        }
        return -1;
    }

    /// A square around a spot in which all rows lie that are so near, and few others.
    final class Square {
        private final double latitude;
        private final double longitude;
        private final double high;
        private final double wide;

        Square(Point center, double meters) {
            latitude = center.latitude() * PARTS;
            longitude = center.longitude() * PARTS;
            double degrees = meters / Point.METERS_A_DEGREE;
            high = degrees * PARTS + 2;
            wide = Math.abs(center.latitude()) + degrees < POLAR
                    ? degrees * MARGIN / Math.cos(Math.toRadians(center.latitude())) * PARTS + 2
                    : 360 * PARTS;
        }

        boolean has(int index) {
            double apart = Math.abs(longitudes[index] - longitude);
            return latitudes[index] != NOWHERE
                    && Math.abs(latitudes[index] - latitude) <= high
                    && Math.min(apart, 360 * PARTS - apart) <= wide;
        }
    }

    boolean nowhere(int index) {
        return latitudes[index] == NOWHERE;
    }

    /// Whether the row may say this address.
    /// @param key of the address, as `SharedWords` makes it
    boolean mayBeAt(int index, int key) {
        return addresses[index] == key;
    }

    /// Whether the row may name this asset in an answer.
    /// @param bits of its name
    boolean mayName(int index, long bits) {
        return (answers[index] & bits) == bits;
    }

    static long bits(String asset) {
        int hash = asset.hashCode() * 0x9E3779B9;
        return asset.isEmpty() ? 0 : 1L << (hash >>> 26) | 1L << (hash >>> 20 & 63);
    }

    private static int others(String numbers) {
        return numbers.isEmpty() ? NO_OTHERS : numbers.indexOf(' ') >= 0 ? SEVERAL_OTHERS : other(numbers);
    }

    /// Never one of the two that mean something else.
    private static int other(String number) {
        return number.hashCode() | 2;
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
