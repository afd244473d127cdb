package org.frontdoor.central;

import org.frontdoor.fixtures.Postgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SequencerOnPostgresTest extends SequencerContract {
    private Postgres postgres;

    @BeforeAll
    void startPostgres() {
        postgres = Postgres.start();
    }

    @Override
    CentralSettings settings() {
        return CentralSettings.on(postgres.newDatabase(), Postgres.USER, "");
    }

    @AfterAll
    void stopPostgres() {
        postgres.close();
    }

    @Override
    boolean writeSideBySide() {
        return true;
    }
}
