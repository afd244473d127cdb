package org.frontdoor.app.directory.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.frontdoor.app.directory.ListingSearch;
import org.frontdoor.fixtures.fx.Accessibility;
import org.frontdoor.fixtures.fx.FxTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DirectoryEmptyTest {
    @RegisterExtension
    final FxTest fx = new FxTest();

    @Test
    void aProgramWithoutADirectorySaysSo() {
        try (DirectoryStand stand =
                new DirectoryStand(fx, new ListingSearch.Holding(List.of(), List.of(), List.of()))) {
            fx.await("the sentence", () -> fx.sees(".directory > .empty-state"));
            stand.picture("directory-08-empty");
            assertEquals(List.of(), fx.call(() -> Accessibility.problems(stand.window.scene)));
        }
    }
}
