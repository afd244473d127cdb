package org.frontdoor.app.journal;

import java.util.List;

/// What became of opening a journal.
public sealed interface Opening {

    /// Open, with everything that had been saved.
    ///
    /// @param journal    the journal; close it
    /// @param live       what is alive in it
    /// @param damage     what could not be read; empty on all but bad days
    /// @param unfinished saves that had not been acknowledged when the program ended, and were cut; for the log
    record Opened(Journal journal, Live live, List<Damage> damage, long unfinished) implements Opening {
        public Opened {
            damage = List.copyOf(damage);
        }
    }

    /// Not opened; nothing was changed.
    sealed interface NotOpened extends Opening {
        /// What to tell the person, and what to do.
        String words();
    }

    /// Another program writes here.
    record InUse() implements NotOpened {
        @Override
        public String words() {
            return "Frontdoor is already running with this data. Use that window, or close it and start again.";
        }
    }

    /// The files were written under another key, or for another person or computer.
    record OtherKey(String file) implements NotOpened {
        @Override
        public String words() {
            return "The saved work in " + file + " belongs to another sign-in and cannot be opened with this one. "
                    + "Nothing was changed; call support.";
        }
    }

    /// Written by a newer program.
    record Newer(String file, int version) implements NotOpened {
        @Override
        public String words() {
            return "The saved work on this computer was written by a newer Frontdoor. Start the newer one; "
                    + "nothing was changed.";
        }
    }

    /// The folder cannot be read or written.
    record NoAccess(String cause) implements NotOpened {
        @Override
        public String words() {
            return "The folder with your saved work cannot be used (" + cause
                    + "). Check that the disk has room and that you may write there, then start again.";
        }
    }
}
