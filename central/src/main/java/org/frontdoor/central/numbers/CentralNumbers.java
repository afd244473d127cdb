package org.frontdoor.central.numbers;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.frontdoor.model.number.CaseNumber;

/// Numbers for the cases that central opens itself, from blocks that this node leases like any workstation. What is
/// left of a block when the node stops is never given out.
public final class CentralNumbers {
    private static final int BLOCK = 500;

    private final NumberLeases leases;
    private final Deque<CaseNumber> left = new ArrayDeque<>();

    public CentralNumbers(NumberLeases leases) {
        this.leases = leases;
    }

    /// Takes some for a person's work; nothing when this year's are used up.
    public synchronized Optional<List<CaseNumber>> take(int count, UUID person) {
        while (left.size() < count) {
            int size = Math.clamp((long) count - left.size(), BLOCK, NumberLeases.LARGEST);
            switch (leases.take(size, person)) {
                case NumberLeases.Answer.Leased leased ->
                    leased.block().numbers().forEach(left::add);
                case NumberLeases.Answer.Provisional _, NumberLeases.Answer.NoneLeft _ -> {
                    return Optional.empty();
                }
            }
        }
        List<CaseNumber> taken = new ArrayList<>();
        while (taken.size() < count) {
            taken.add(left.remove());
        }
        return Optional.of(taken);
    }
}
