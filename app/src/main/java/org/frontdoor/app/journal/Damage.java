package org.frontdoor.app.journal;

/// Something that had been saved and cannot be read any more. The files are kept, never deleted.
public sealed interface Damage {

    /// The segment concerned.
    long segment();

    /// What to tell the person, and what to do.
    String words();

    /// Frames inside a segment are unreadable; the others were read.
    ///
    /// @param read how many frames were read
    /// @param lost how many are unreadable
    record Frames(long segment, long read, long lost) implements Damage {
        @Override
        public String words() {
            return lost + (lost == 1 ? " save" : " saves") + " on this computer cannot be read any more; the other "
                    + read + " around it are unharmed. The file is kept as damaged-" + segment
                    + ".fdj: call support and look through today's cases.";
        }
    }

    /// The start of a segment is unreadable, and with it all of it.
    record WholeSegment(long segment) implements Damage {
        @Override
        public String words() {
            return "A file with saves on this computer cannot be read any more. It is kept as damaged-" + segment
                    + ".fdj: call support and look through today's cases.";
        }
    }

    /// A segment's file is gone.
    record Missing(long segment) implements Damage {
        @Override
        public String words() {
            return "A file with saves on this computer is missing (segment-" + segment
                    + ".fdj). If it was moved, put it back and start again; else call support.";
        }
    }
}
