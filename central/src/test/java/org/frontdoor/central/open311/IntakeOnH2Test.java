package org.frontdoor.central.open311;

import org.frontdoor.central.CentralSettings;

class IntakeOnH2Test extends IntakeContract {
    @Override
    CentralSettings settings() {
        return CentralSettings.on("jdbc:h2:mem:intake;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000", "central", "");
    }
}
