package org.frontdoor.app.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// How much room the disk has for new work. Asked before something new is begun: what is already on the screen is
/// still saved, from the journal's reserve.
public final class DiskSpace {
    /// Below this the person is warned.
    public static final long WARN_BYTES = 200L << 20;

    /// Below this nothing new is begun.
    public static final long REFUSE_BYTES = 50L << 20;

    private final Gauge gauge;

    /// Reads the free room, in bytes.
    @FunctionalInterface
    public interface Gauge {
        long freeBytes() throws IOException;
    }

    public DiskSpace(Gauge gauge) {
        this.gauge = gauge;
    }

    /// The disk that this folder is on.
    public static DiskSpace of(Path folder) {
        return new DiskSpace(() -> Files.getFileStore(folder).getUsableSpace());
    }

    /// The room there is now.
    public Room room() {
        try {
            long free = gauge.freeBytes();
            if (free < REFUSE_BYTES) {
                return new Room.TooLittle(free);
            }
            return free < WARN_BYTES ? new Room.Low(free) : new Room.Enough(free);
        } catch (IOException unreadable) {
            return new Room.Unknown(String.valueOf(unreadable.getMessage()));
        }
    }

    /// What the gauge says.
    public sealed interface Room {

        /// Whether something new may be begun.
        default boolean mayBegin() {
            return !(this instanceof TooLittle);
        }

        /// Plenty.
        record Enough(long freeBytes) implements Room {}

        /// Saves work, but somebody should free some room.
        record Low(long freeBytes) implements Room {
            /// What to tell the person, and what to do.
            public String words() {
                return "This computer's disk is nearly full (" + (freeBytes >> 20)
                        + " MB left). Everything is still saved; free some space soon.";
            }
        }

        /// Nothing new should be begun.
        record TooLittle(long freeBytes) implements Room {
            /// What to tell the person, and what to do.
            public String words() {
                return "This computer's disk is full (" + (freeBytes >> 20)
                        + " MB left). Finish what is open; free some space before you start something new.";
            }
        }

        /// The system does not say; saves go on.
        record Unknown(String cause) implements Room {}
    }
}
