package org.frontdoor.central.fuzz;

import java.nio.file.Path;
import org.frontdoor.central.CentralSettings;
import org.junit.jupiter.api.io.TempDir;

class ApiFuzzOnH2Test extends ApiFuzzContract {
    @TempDir
    static Path folder;

    @Override
    CentralSettings settings() {
        return CentralSettings.inFolder(folder, "0123456789abcdef");
    }

    @Override
    int requestsEach() {
        return 200;
    }
}
