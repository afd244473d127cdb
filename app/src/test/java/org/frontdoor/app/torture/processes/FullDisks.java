package org.frontdoor.app.torture.processes;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A small disk is filled up under load: first the desktop's, then central's.
final class FullDisks {
    private static final int DESK_MB = 64;
    private static final int CENTRAL_MB = 96;
    private static final int KILLS_A_ROUND = 10;
    private static final int LONGEST_PAUSE = 2;
    private static final int LONG_NOTE = 3_000;
    private static final String NOT_WRITTEN = "not not-written";

    private FullDisks() {}

    static Finding play(Stage stage) {
        if (!SmallDisk.canMount(stage.folder().resolve("probe"))) {
            return Finding.notRun("only root may mount a small disk; JournalCrashTest fills a simulated one");
        }
        int rounds = Math.max(1, stage.kills() / KILLS_A_ROUND);
        Finding desktop = desktop(stage, rounds);
        stage.tell().accept("the desktop's: " + desktop.figures());
        Stage second = Stage.make(stage.seed(), stage.kills(), stage.tell());
        Finding central = central(second, rounds);
        if (central.wrongs().isEmpty()) {
            second.close();
        }
        return desktop.and("central", central);
    }

    private static Finding desktop(Stage stage, int rounds) {
        CentralChild central = CentralChild.inFolder(stage, stage.folder().resolve("central"));
        Path data = stage.folder().resolve("small-desktop");
        Desk small = new Desk(stage, 1, data, central.address(), LONGEST_PAUSE, LONG_NOTE);
        Desk other = new Desk(stage, 2, stage.folder().resolve("desktop-2"), central.address(), LONGEST_PAUSE * 100, 0);
        try (SmallDisk disk = SmallDisk.mount(data, DESK_MB);
                central;
                small;
                other) {
            central.start();
            small.start();
            other.start();
            for (int round = 0; round < rounds; round++) {
                small.awaitNext("saved");
                stage.awhile(1_000);
                // While central takes everything, the journal may never need more room.
                central.kill();
                disk.fill();
                small.awaitNext(NOT_WRITTEN);
                stage.awhile(1_000);
                if (round % 2 == 1) {
                    small.kill();
                    small.start();
                    stage.awhile(3_000);
                }
                disk.makeRoom();
                small.awaitNext("saved");
                central.start();
            }
            Map<String, Object> figures = new LinkedHashMap<>();
            figures.put("full", rounds);
            figures.put("not_saved", small.notSaved());
            return Finding.of(stage.judge(central, List.of(small, other)), figures);
        }
    }

    private static Finding central(Stage stage, int rounds) {
        Path data = stage.folder().resolve("small-central");
        CentralChild central = CentralChild.inFolder(stage, data);
        List<Desk> desks = stage.desks(2, central.address(), LONGEST_PAUSE * 5);
        try (SmallDisk disk = SmallDisk.mount(data, CENTRAL_MB);
                central) {
            central.start();
            desks.forEach(Desk::start);
            desks.forEach(Desk::awaitWork);
            for (int round = 0; round < rounds; round++) {
                stage.awhile(1_500);
                disk.fill();
                central.awaitHealth(false);
                stage.awhile(1_500);
                if (round % 2 == 1) {
                    central.kill();
                    central.launch();
                    stage.awhile(3_000);
                }
                disk.makeRoom();
                if (!central.alive()) {
                    central.start();
                }
                central.awaitHealth(true);
            }
            return Finding.of(stage.judge(central, desks), Map.of("full", rounds));
        } finally {
            desks.forEach(Desk::close);
        }
    }
}
