package org.frontdoor.app.disk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Set;

/// A file channel that outlives an interrupt. The JDK closes a channel when the thread that uses it is interrupted, and
/// a cancelled search must not cost a save.
public final class SteadyChannel implements Closeable {
    private static final Set<OpenOption> ONCE =
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.CREATE_NEW, StandardOpenOption.TRUNCATE_EXISTING);

    private final Path path;
    private final OpenOption[] again;
    private FileChannel channel;

    private SteadyChannel(Path path, OpenOption... options) throws IOException {
        this.path = path;
        this.again =
                Arrays.stream(options).filter(option -> !ONCE.contains(option)).toArray(OpenOption[]::new);
        this.channel = FileChannel.open(path, options);
    }

    /// Opens the file.
    public static SteadyChannel open(Path path, OpenOption... options) throws IOException {
        return new SteadyChannel(path, options);
    }

    /// Uses the channel. After an interrupt it is opened anew and used again from the start, so what is done must be
    /// the same when it is done twice. The interrupt is told to its thread afterwards.
    public void use(Use use) throws IOException {
        boolean interrupted = Thread.interrupted();
        try {
            while (true) {
                try {
                    use.of(channel);
                    return;
                } catch (ClosedByInterruptException byInterrupt) {
                    interrupted = true;
                    Thread.interrupted();
                    channel = FileChannel.open(path, again);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /// What is done with the channel.
    @FunctionalInterface
    public interface Use {
        void of(FileChannel channel) throws IOException;
    }
}
