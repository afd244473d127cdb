package org.frontdoor.app.sync;

import org.frontdoor.central.CentralSettings;
import org.frontdoor.fixtures.Postgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class SyncOnPostgresTest extends SyncTest {
    private static Postgres postgres;

    @BeforeAll
    static void startPostgres() {
        postgres = Postgres.start();
    }

    @AfterAll
    static void stopPostgres() {
        postgres.close();
    }

    @Override
    TestCentral central() {
        return new TestCentral(CentralSettings.on(postgres.newDatabase(), Postgres.USER, ""));
    }
}
