package org.frontdoor.app.cli.central;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where the program wants a second person, an import that is told to publish says what happens instead and who goes
/// on.
class ImportSecondPersonTest {
    @TempDir
    Path data;

    @Test
    void theImportHandsInAndSaysWhoPublishes() throws IOException {
        try (ArticleCentral central = ArticleCentral.whereASecondPersonPublishes(data)) {
            Path file = Files.writeString(data.resolve("a.md"), "# How to park\n\nPay.\n");
            central.take(file).says(0, "--publish to hand them in for a second person to publish");
            central.take(file, "--publish", "--dry-run")
                    .says(0, "nothing written yet: 1 new", "1 would wait for review");
            central.take(file, "--publish")
                    .says(
                            0,
                            "as a draft, handed in: a second person publishes it",
                            "1 new, 0 changed, 0 same, 0 refused",
                            "none of these goes out now",
                            "1 wait for review. Anybody but lead",
                            "Knowledge > Drafts");
            ArticleCentral.Ran again = central.take(file, "--publish")
                    .says(0, "same  «How to park» as a draft that waits for a second person", "1 same, 0 refused");
            assertFalse(again.out().contains("Next:"), again::toString);
            central.take(file, "--yes").says(0, "1 same");
            // A draft that was only written is handed in when asked to publish, and its words are not written again.
            Path other = Files.writeString(data.resolve("b.md"), "# How to walk\n\nWalk.\n");
            central.take(other, "--yes").says(0, "1 new");
            central.take(other, "--publish").says(0, "handed in", "0 new, 1 changed");
            central.take(other, "--publish").says(0, "1 same");
            // The second person, by the same door: nothing is left to write, so it goes out.
            central.take(other, "--publish", "--name", "admin").says(0, "and published", "1 changed");
            central.take(other, "--publish").says(0, "1 same");
        }
    }
}
