package org.frontdoor.app.journal;

/// A block of case numbers that central leased to this workstation: the serials `first` to `last`, both included.
///
/// @param id    the lease's id
/// @param first the first serial
/// @param last  the last serial
/// @param lease central's lease as JSON, kept word for word
public record SerialBlock(String id, long first, long last, String lease) {
    public SerialBlock {
        if (first < 0 || last < first) {
            throw new IllegalArgumentException("A number block runs from its first to its last serial");
        }
    }
}
