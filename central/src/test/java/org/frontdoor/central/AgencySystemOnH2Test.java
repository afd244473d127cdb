package org.frontdoor.central;

import java.util.UUID;

class AgencySystemOnH2Test extends AgencySystemContract {
    AgencySystemOnH2Test() {
        super(CentralSettings.on(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000", "central", ""));
    }
}
