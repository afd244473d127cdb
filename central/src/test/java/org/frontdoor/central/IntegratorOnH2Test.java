package org.frontdoor.central;

class IntegratorOnH2Test extends IntegratorContract {
    @Override
    CentralSettings settings() {
        return CentralSettings.on("jdbc:h2:mem:integrators;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000", "central", "");
    }
}
