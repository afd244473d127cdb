package org.frontdoor.app.torture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The whole engine in simulated cities; `./frontdoor torture` lives through as many as one likes.
class TortureTest {
    private static final int SEEDS = 200;
    private static final int MOST_COUNTED = 40;
    private static final int MOST_UNTIL_FOUND = 1_000;

    @Test
    void nothingThatWasSavedIsLostOrDoubledWhateverGoesWrong() {
        try (Campaign campaign = new Campaign()) {
            for (long seed = 1; seed <= SEEDS; seed++) {
                assertEquals(Optional.empty(), campaign.run(seed));
            }
            assertEquals(
                    EnumSet.allOf(Fault.class),
                    campaign.tally().faults().keySet(),
                    "everything went wrong at some time");
            assertEquals(0, campaign.tally().lost() + campaign.tally().doubled());
            assertTrue(campaign.tally().commands() > 10L * SEEDS);
        }
    }

    @ParameterizedTest
    @EnumSource(Plant.class)
    void aMistakeOfOtherEnginesIsFound(Plant plant) {
        try (Campaign campaign = new Campaign(Optional.of(plant))) {
            long seed = 1;
            while (!campaign.breaks(seed)) {
                seed++;
                assertTrue(seed < MOST_UNTIL_FOUND, () -> plant + " was not found");
            }
            System.Logger log = System.getLogger(TortureTest.class.getName());
            log.log(System.Logger.Level.INFO, "{0} is found by seed {1}", plant, seed);
        }
    }

    @Test
    void theSameSeedIsTheSameCity() {
        try (Campaign campaign = new Campaign(Optional.of(Plant.NOT_FORCED))) {
            Script broken = Script.of(2).planted(Plant.NOT_FORCED);
            assertEquals(campaign.once(broken), campaign.once(broken));
        }
    }

    /// A mistake that loses or doubles much is not one failure: all of it is counted.
    @Test
    void allThatIsLostAndDoubledIsCounted() {
        assertTrue(counted(Plant.NEW_ID_EACH_TIME).doubled() > 3);
        assertTrue(counted(Plant.DELETED_BEFORE_RECEIPT).lost() > 3);
    }

    private static Tally counted(Plant plant) {
        try (Campaign campaign = new Campaign(Optional.of(plant))) {
            for (long seed = 1; seed <= MOST_COUNTED; seed++) {
                campaign.breaks(seed);
            }
            return campaign.tally();
        }
    }
}
