package org.frontdoor.central;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SyncOnH2Test extends SyncContract {
    @TempDir
    static Path folder;

    @Override
    CentralSettings settings() {
        return CentralSettings.inFolder(folder, "0123456789abcdef");
    }
}
