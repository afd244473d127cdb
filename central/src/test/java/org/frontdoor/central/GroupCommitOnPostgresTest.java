package org.frontdoor.central;

import org.frontdoor.fixtures.Postgres;

class GroupCommitOnPostgresTest extends GroupCommitContract {
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
