package org.frontdoor.app.sync;

import java.nio.file.Path;
import org.frontdoor.central.CentralSettings;
import org.junit.jupiter.api.io.TempDir;

class SyncOnH2Test extends SyncTest {
    @TempDir
    private Path onDisk;

    @Override
    TestCentral central() {
        return new TestCentral(CentralSettings.inFolder(onDisk));
    }
}
