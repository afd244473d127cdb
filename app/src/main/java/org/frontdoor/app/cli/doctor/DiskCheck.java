package org.frontdoor.app.cli.doctor;

import java.nio.file.Path;
import java.util.List;
import org.frontdoor.app.disk.DiskSpace;
import org.frontdoor.app.disk.DiskSpace.Room;

/// The room that is left where the data folder is.
final class DiskCheck implements Check {
    private static final String TOPIC = "Disk";

    private final Path data;

    DiskCheck(Path data) {
        this.data = data;
    }

    @Override
    public List<Finding> look() {
        Room room = DiskSpace.of(FolderCheck.nearest(data)).room();
        return List.of(
                switch (room) {
                    case Room.Enough enough -> new Finding.Good(TOPIC, (enough.freeBytes() >> 20) + " MB free");
                    case Room.Low low -> new Finding.Note(TOPIC, low.words(), "Free some space.");
                    case Room.TooLittle full -> new Finding.Stop(TOPIC, full.words(), "Free some space.");
                    case Room.Unknown unknown ->
                        new Finding.Note(
                                TOPIC,
                                "the system does not say how much is free: " + unknown.cause(),
                                "Nothing to do.");
                });
    }
}
