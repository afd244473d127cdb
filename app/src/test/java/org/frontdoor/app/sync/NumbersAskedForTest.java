package org.frontdoor.app.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.frontdoor.app.remote.Answer;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.number.NumberBlock;
import org.frontdoor.model.number.ProvisionalBlock;
import org.frontdoor.model.number.ProvisionalNumber;
import org.frontdoor.model.number.Series;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A desktop asks for numbers of both kinds, and what there is of the one does not wait for the other.
class NumbersAskedForTest extends SteppedStand {
    private static final Problem USED_UP = new Problem("numbers-used-up", "The center has no more numbers this year.");
    private static final int FIRST = ProvisionalNumber.FIRST_SERIAL;

    private final List<String> asked = new ArrayList<>();
    private boolean ordinary = true;
    private boolean provisional = true;

    @BeforeEach
    void centralGivesWhatItHas() {
        central.leases = request -> {
            asked.add("ordinary");
            int first = 100 * asked.size();
            return ordinary
                    ? new Answer.Got<>(new NumberBlock(request.leaseId(), new Series(26), first, first + 99))
                    : new Answer.Broken<>(USED_UP);
        };
        central.provisional = request -> {
            asked.add("provisional");
            return provisional
                    ? new Answer.Got<>(new ProvisionalBlock(request.leaseId(), FIRST, FIRST + 499))
                    : new Answer.Broken<>(USED_UP);
        };
    }

    /// Steps until none is due at once.
    private void lease() {
        while (engine.lease()) {}
    }

    private NumberStock stock() {
        return engine.workspace().state().numbers();
    }

    @Test
    void bothKindsAreFetchedUntilThereAreEnough() {
        lease();
        assertEquals(List.of("ordinary", "ordinary", "provisional"), asked);
        assertEquals(200, stock().left());
        assertEquals(500, stock().provisional());
    }

    @Test
    void withoutOrdinaryOnesProvisionalOnesAreFetchedAndTold() {
        ordinary = false;
        lease();
        assertEquals(0, stock().provisional(), "first the ones that are wanted more");
        lease();
        assertEquals(500, stock().provisional());
        String told = Samples.open(engine.workspace(), new UUID(0, 9));
        assertTrue(ProvisionalNumber.like(told), told);
    }

    @Test
    void ordinaryOnesAreAskedForAgainAfterProvisionalOnesCame() {
        ordinary = false;
        lease();
        lease();
        assertEquals(List.of("ordinary", "provisional", "ordinary"), asked);
        ordinary = true;
        lease();
        lease();
        assertEquals(200, stock().left());
    }

    @Test
    void neitherKindHoldsUpTheOtherForEverNorIsAskedForInHaste() {
        ordinary = false;
        provisional = false;
        for (int i = 0; i < 6; i++) {
            assertFalse(engine.lease(), "a pause after each refusal");
        }
        assertEquals(List.of("ordinary", "provisional", "ordinary", "provisional", "ordinary", "provisional"), asked);
        assertTrue(stock().low());
    }

    @Test
    void theSameLeaseIsAskedForAgainUntilItCame() {
        List<UUID> leases = new ArrayList<>();
        central.provisional = request -> {
            leases.add(request.leaseId());
            return new Answer.Unreachable<>(USED_UP);
        };
        lease();
        lease();
        assertEquals(2, leases.size());
        assertEquals(1, leases.stream().distinct().count(), "an answer that was lost may have been a block");
    }
}
