package org.frontdoor.central;

import org.frontdoor.fixtures.Postgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class AgencySystemOnPostgresTest extends AgencySystemContract {
    private static Postgres postgres;

    AgencySystemOnPostgresTest() {
        super(CentralSettings.on(postgres.newDatabase(), Postgres.USER, ""));
    }

    @BeforeAll
    static void startDatabase() {
        postgres = Postgres.start();
    }

    @AfterAll
    static void stopDatabase() {
        postgres.close();
    }
}
