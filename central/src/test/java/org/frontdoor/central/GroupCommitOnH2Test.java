package org.frontdoor.central;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class GroupCommitOnH2Test extends GroupCommitContract {
    @TempDir
    static Path folder;

    @Override
    CentralSettings settings() {
        return CentralSettings.inFolder(folder);
    }
}
