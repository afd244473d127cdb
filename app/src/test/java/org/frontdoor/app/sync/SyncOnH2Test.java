package org.frontdoor.app.sync;

import java.util.UUID;
import org.frontdoor.central.CentralSettings;

class SyncOnH2Test extends SyncTest {
    @Override
    TestCentral central() {
        return new TestCentral(CentralSettings.on("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", ""));
    }
}
