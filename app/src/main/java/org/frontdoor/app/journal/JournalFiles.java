package org.frontdoor.app.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;

/// The few file operations that a journal needs, in one folder. Tests stand a simulated disk behind it.
public interface JournalFiles {

    /// The names of all files in the folder.
    List<String> list() throws IOException;

    /// Opens a file for reading and writing.
    ///
    /// @param create whether to make an empty one if it is not there
    OpenFile open(String name, boolean create) throws IOException;

    /// Gives a file another name, at once; what bore that name is gone.
    void rename(String from, String to) throws IOException;

    /// Deletes a file if it is there.
    void delete(String name) throws IOException;

    /// Makes the folder's own entries durable: names made, changed and deleted.
    void forceFolder() throws IOException;

    /// Takes the folder for this process; empty when another one, or another opening in this one, has it.
    Optional<Closeable> lock() throws IOException;

    /// One open file.
    interface OpenFile extends Closeable {
        /// Writes all of `bytes` at `position`.
        void write(ByteBuffer bytes, long position) throws IOException;

        /// All bytes of the file.
        ByteBuffer readAll() throws IOException;

        /// Makes everything written so far durable.
        void force() throws IOException;

        /// Cuts the file to this many bytes.
        void truncate(long bytes) throws IOException;
    }

    /// The disk is full.
    final class NoRoom extends IOException {
        private static final long serialVersionUID = 1L;

        public NoRoom(String message) {
            super(message);
        }

        public NoRoom(IOException cause) {
            super(cause);
        }
    }
}
