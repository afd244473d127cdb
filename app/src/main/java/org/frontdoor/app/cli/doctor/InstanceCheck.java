package org.frontdoor.app.cli.doctor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.frontdoor.app.cli.OneAtATime;

/// Whether a desktop has the data folder open, which then keeps others from it.
final class InstanceCheck implements Check {
    private static final String TOPIC = "Open already";

    private final Path data;

    InstanceCheck(Path data) {
        this.data = data;
    }

    @Override
    public List<Finding> look() {
        try {
            return List.of(
                    OneAtATime.isTaken(data)
                            ? new Finding.Note(
                                    TOPIC,
                                    "a Frontdoor is open with this data folder",
                                    "Starting it again brings that window to the front.")
                            : new Finding.Good(TOPIC, "no Frontdoor is open with this data folder"));
        } catch (IOException failure) {
            return List.of(new Finding.Note(
                    TOPIC, "cannot be told: " + failure.getMessage(), "See the line on the data folder."));
        }
    }
}
