package org.frontdoor.app.torture.processes;

import java.util.List;
import java.util.Map;
import org.frontdoor.fixtures.Postgres;

/// Central is killed at any moment under the load of several desktops.
final class CentralKills {
    private static final int DESKS = 3;
    private static final int LONGEST_PAUSE = 60;
    private static final int LONGEST_LIFE = 3_000;

    private CentralKills() {}

    static Finding onH2(Stage stage) {
        return play(stage, CentralChild.inFolder(stage, stage.folder().resolve("central")));
    }

    static Finding onPostgres(Stage stage) {
        try (Postgres postgres = Postgres.start()) {
            return play(stage, CentralChild.on(stage, postgres.newDatabase()));
        }
    }

    private static Finding play(Stage stage, CentralChild central) {
        List<Desk> desks = stage.desks(DESKS, central.address(), LONGEST_PAUSE);
        try (central) {
            central.start();
            desks.forEach(Desk::start);
            desks.forEach(Desk::awaitWork);
            for (int kill = 0; kill < stage.kills(); kill++) {
                stage.awhile(LONGEST_LIFE);
                central.kill();
                // Now and then it is killed while it starts.
                if (stage.random().nextInt(8) == 0) {
                    central.launch();
                    stage.awhile(LONGEST_LIFE);
                    central.kill();
                }
                central.start();
            }
            return Finding.of(stage.judge(central, desks), Map.of("kills", stage.kills()));
        } finally {
            desks.forEach(Desk::close);
        }
    }
}
