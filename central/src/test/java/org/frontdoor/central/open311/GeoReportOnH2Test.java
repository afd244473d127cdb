package org.frontdoor.central.open311;

import org.frontdoor.central.CentralSettings;

class GeoReportOnH2Test extends GeoReportContract {
    @Override
    CentralSettings settings() {
        return CentralSettings.on("jdbc:h2:mem:georeport;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000", "central", "");
    }
}
