package org.frontdoor.app.torture.processes;

import java.util.List;
import java.util.Map;

/// Desktops are killed at any moment and started again on the same folder.
final class DesktopKills {
    private static final int DESKS = 3;
    private static final int LONGEST_PAUSE = 12;
    private static final int LONGEST_LIFE = 2_500;

    private DesktopKills() {}

    static Finding play(Stage stage) {
        CentralChild central = CentralChild.inFolder(stage, stage.folder().resolve("central"));
        List<Desk> desks = stage.desks(DESKS, central.address(), LONGEST_PAUSE);
        try (central) {
            central.start();
            desks.forEach(Desk::start);
            for (int kill = 0; kill < stage.kills(); kill++) {
                Desk victim = desks.get(kill % DESKS);
                // Now and then it is killed before anybody is in.
                if (stage.random().nextInt(5) > 0) {
                    victim.awaitWork();
                }
                stage.awhile(LONGEST_LIFE);
                victim.kill();
                victim.start();
            }
            desks.forEach(Desk::awaitWork);
            return Finding.of(stage.judge(central, desks), Map.of("kills", stage.kills()));
        } finally {
            desks.forEach(Desk::close);
        }
    }
}
