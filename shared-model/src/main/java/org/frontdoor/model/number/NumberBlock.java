package org.frontdoor.model.number;

import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A run of case numbers that central has leased to one workstation and gives to nobody else, ever.
///
/// @param leaseId names the lease; asking again with the same id gets the same block
/// @param first lowest serial
/// @param last highest serial, inclusive
public record NumberBlock(UUID leaseId, Series series, int first, int last) {

    public NumberBlock {
        if (first < 0 || last < first || last > CaseNumber.LAST_SERIAL) {
            throw new IllegalArgumentException("no block of numbers: " + first + " to " + last);
        }
    }

    public int size() {
        return last - first + 1;
    }

    /// All its numbers, in order.
    public Stream<CaseNumber> numbers() {
        return IntStream.rangeClosed(first, last).mapToObj(serial -> CaseNumber.of(series, serial));
    }

    public boolean contains(CaseNumber number) {
        return number.series().equals(series) && number.serial() >= first && number.serial() <= last;
    }

    boolean shares(NumberBlock other) {
        return series.equals(other.series) && first <= other.last && other.first <= last;
    }
}
