package org.frontdoor.central.open311;

import org.frontdoor.central.CentralSettings;
import org.frontdoor.fixtures.Postgres;

class StatusOnPostgresTest extends StatusContract {
    private final Postgres postgres = Postgres.start();

    @Override
    CentralSettings settings() {
        return CentralSettings.on(postgres.newDatabase(), Postgres.USER, "");
    }

    @Override
    void stopDatabase() {
        postgres.close();
    }
}
