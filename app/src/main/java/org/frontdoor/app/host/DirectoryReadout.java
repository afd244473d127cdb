package org.frontdoor.app.host;

import java.nio.file.Path;
import org.frontdoor.central.directory.DirectoryReading;

/// What reading a directory of other bodies came to.
///
/// @param good whether it can be taken in
/// @param report for whoever brings it: a finding a line, then the sum
public record DirectoryReadout(boolean good, String report) {
    /// Reads a folder, or one file.
    /// @param source what it is called where it does not say so itself
    public static DirectoryReadout of(Path place, String source) {
        DirectoryReading reading = DirectoryReading.of(place, source);
        return new DirectoryReadout(reading.isGood(), reading.report());
    }
}
