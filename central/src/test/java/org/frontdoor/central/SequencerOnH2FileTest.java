package org.frontdoor.central;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/// As central runs: one transaction writes at a time, and its changes have their position from the start.
class SequencerOnH2FileTest extends SequencerContract {
    @TempDir
    private Path folder;

    @Override
    CentralSettings settings() {
        return CentralSettings.inFolder(folder);
    }

    @Override
    boolean writeSideBySide() {
        return false;
    }
}
