package org.frontdoor.app.journal;

import java.util.UUID;

/// What became of an append.
public sealed interface Appended {

    /// Forced to disk: it survives a crash and a power cut.
    ///
    /// @param segment the segment it is in
    /// @param frame   its place in there; `(segment, frame)` grows from save to save
    record Saved(long segment, long frame) implements Appended {}

    /// Not saved. The caller keeps what it has and may append the same entry again, with the same ids.
    sealed interface NotSaved extends Appended {
        /// What to tell the person, and what to do.
        String words();
    }

    /// No room left, not even in the reserve.
    record DiskFull() implements NotSaved {
        @Override
        public String words() {
            return "This computer's disk is full, so this could not be saved. Free some space, then try again. "
                    + "What you typed is still on the screen.";
        }
    }

    /// The disk did not take it.
    ///
    /// @param cause the system's own words, for the log and support
    record DiskFailed(String cause) implements NotSaved {
        @Override
        public String words() {
            return "This computer's disk did not take the save. Try again; if it happens again, write down what is on "
                    + "the screen and call support.";
        }
    }

    /// More than one frame may hold.
    ///
    /// @param bytes what it takes
    /// @param most  what a frame may take
    record TooLarge(long bytes, long most) implements NotSaved {
        @Override
        public String words() {
            return "This is too long to be saved at once (" + bytes / 1024 + " KB, at most " + most / 1024
                    + " KB). Shorten the text or split it.";
        }
    }

    /// The id is already in the journal with another body; a command is never edited.
    record Reworded(UUID command) implements NotSaved {
        @Override
        public String words() {
            return "This was already saved in other words. Save the change as a new step.";
        }
    }

    /// The journal was closed: the person signed out, or the program ends.
    record Closed() implements NotSaved {
        @Override
        public String words() {
            return "You are signed out, so this was not saved. Sign in again, then save.";
        }
    }
}
