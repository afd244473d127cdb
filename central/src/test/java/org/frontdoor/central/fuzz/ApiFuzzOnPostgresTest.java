package org.frontdoor.central.fuzz;

import org.frontdoor.central.CentralSettings;
import org.frontdoor.fixtures.Postgres;
import org.junit.jupiter.api.AfterAll;

class ApiFuzzOnPostgresTest extends ApiFuzzContract {
    private final Postgres postgres = Postgres.start();

    @Override
    CentralSettings settings() {
        return CentralSettings.on(postgres.newDatabase(), Postgres.USER, "");
    }

    @Override
    int requestsEach() {
        return 120;
    }

    @AfterAll
    void stopDatabase() {
        postgres.close();
    }
}
