package org.frontdoor.central;

import java.util.UUID;

class HorizonOnH2Test extends HorizonContract {
    HorizonOnH2Test() {
        super(CentralSettings.on(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000", "central", ""));
    }
}
