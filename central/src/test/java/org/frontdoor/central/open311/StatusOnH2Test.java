package org.frontdoor.central.open311;

import org.frontdoor.central.CentralSettings;

class StatusOnH2Test extends StatusContract {
    @Override
    CentralSettings settings() {
        return CentralSettings.on("jdbc:h2:mem:status;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000", "central", "");
    }
}
