package org.frontdoor.central;

import org.frontdoor.fixtures.Postgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class WebhookOnPostgresTest extends WebhookContract {
    private static Postgres postgres;

    WebhookOnPostgresTest() {
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
