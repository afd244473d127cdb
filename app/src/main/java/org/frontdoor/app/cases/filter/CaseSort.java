package org.frontdoor.app.cases.filter;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.frontdoor.app.cases.CaseRow;

/// Puts rows into the order a person asked for; equal ones stay newest first, as the list gives them.
public final class CaseSort {
    /// The order until a person asks for another: newest first.
    public static final List<Key> USUAL = List.of(new Key(CaseColumn.OPENED, true));

    /// A collator takes a microsecond a comparison: too much for the names of all customers.
    private static final int MOST_COLLATED = 1_000;

    private final Function<CaseRow, String> serviceName;
    private final Function<CaseRow, String> agencyName;
    private final Collator collator;

    /// By one column.
    public record Key(CaseColumn column, boolean descending) {}

    /// @param collator of the person's language
    public CaseSort(Function<CaseRow, String> serviceName, Function<CaseRow, String> agencyName, Collator collator) {
        this.serviceName = serviceName;
        this.agencyName = agencyName;
        this.collator = collator;
    }

    /// The rows in that order, by the first key, then the next.
    /// @param newestFirst is sorted in place
    public List<CaseRow> sort(List<CaseRow> newestFirst, List<Key> keys) {
        if (keys.isEmpty() || keys.getFirst().equals(USUAL.getFirst())) {
            return newestFirst;
        }
        CaseRow[] rows = newestFirst.toArray(CaseRow[]::new);
        Arrays.sort(
                rows,
                keys.stream()
                        .map(key -> order(rows, key))
                        .reduce(Comparator::thenComparing)
                        .orElseThrow());
        return Arrays.asList(rows);
    }

    private Comparator<CaseRow> order(CaseRow[] rows, Key key) {
        Comparator<CaseRow> up = switch (key.column()) {
            case NUMBER -> Comparator.comparing(CaseRow::number);
            case SERVICE -> ranked(rows, serviceName);
            case AGENCY -> ranked(rows, agencyName);
            case PLACE -> CaseSort::byStreet;
            case STATUS -> Comparator.comparing(CaseRow::status);
            case OPENED -> Comparator.comparingLong(CaseRow::opened);
            case CHANGED -> Comparator.comparingLong(CaseRow::changed);
            case CALLERS -> Comparator.comparingInt(CaseRow::callers);
            case CUSTOMER -> ranked(rows, CaseRow::name);
            case CHANNEL -> Comparator.comparing(CaseRow::channel);
            case OPENED_BY -> ranked(rows, CaseRow::openedBy);
            case TYPE -> Comparator.comparing(CaseRow::type);
        };
        return key.descending() ? up.reversed() : up;
    }

    /// Many rows share few names: these are put in order once, and then only places are compared.
    private Comparator<CaseRow> ranked(CaseRow[] rows, Function<CaseRow, String> name) {
        Map<String, Integer> places = new HashMap<>();
        for (CaseRow row : rows) {
            places.put(name.apply(row), 0);
        }
        String[] names = places.keySet().toArray(String[]::new);
        Arrays.sort(names, names.length > MOST_COLLATED ? String.CASE_INSENSITIVE_ORDER : collator);
        for (int i = 0; i < names.length; i++) {
            places.put(names[i], names[i].isEmpty() ? Integer.MAX_VALUE : i);
        }
        return Comparator.comparingInt(row -> places.getOrDefault(name.apply(row), 0));
    }

    /// Streets by name and then by the number of the house; rows without a place last.
    static int byStreet(CaseRow one, CaseRow other) {
        if (one.place().isEmpty() || other.place().isEmpty()) {
            return Boolean.compare(one.place().isEmpty(), other.place().isEmpty());
        }
        String left = one.folded();
        String right = other.folded();
        int i = street(left);
        int j = street(right);
        int numberLength = Integer.compare(i, j);
        while (i < left.length() && j < right.length()) {
            char a = left.charAt(i++);
            char b = right.charAt(j++);
            if (a != b) {
                return a == '\n' ? -1 : b == '\n' ? 1 : Character.compare(a, b);
            }
            if (a == '\n') {
                break;
            }
        }
        return numberLength != 0 ? numberLength : left.compareTo(right);
    }

    private static int street(String folded) {
        int at = 0;
        while (at < folded.length() && (Character.isDigit(folded.charAt(at)) || folded.charAt(at) == ' ')) {
            at++;
        }
        return at;
    }
}
