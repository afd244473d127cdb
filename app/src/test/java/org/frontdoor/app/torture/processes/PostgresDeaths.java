package org.frontdoor.app.torture.processes;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// PostgreSQL goes under load: stopped and started, then its primary is killed and a synchronous standby promoted. At
/// the end once more with a standby that nobody waits for, and that is behind: this must lose something, else the
/// others prove nothing.
final class PostgresDeaths {
    private static final int DESKS = 3;
    private static final int LONGEST_PAUSE = 15;
    private static final int KILLS_A_ROUND = 10;
    private static final int BEHIND = 200;

    private final Stage stage;
    private final Path programs;
    private final Path place = Cluster.place();
    private final List<Integer> ports = List.of(Cluster.freePort(), Cluster.freePort());
    private final List<Cluster> all = new ArrayList<>();

    private PostgresDeaths(Stage stage, Path programs) {
        this.stage = stage;
        this.programs = programs;
    }

    static Finding play(Stage stage) {
        Path programs = Cluster.programs().orElse(null);
        if (programs == null) {
            return Finding.notRun("no PostgreSQL with pg_basebackup is installed in /usr/lib/postgresql");
        }
        int rounds = Math.max(1, stage.kills() / KILLS_A_ROUND);
        Finding real = new PostgresDeaths(stage, programs).run(rounds, true);
        stage.tell().accept("waited for: " + real.figures());
        try (Stage second = Stage.make(stage.seed(), stage.kills(), stage.tell())) {
            return real.beside(new PostgresDeaths(second, programs).run(1, false));
        }
    }

    /// @param waited whether what is committed is on the standby's disk, too
    private Finding run(int rounds, boolean waited) {
        try {
            Cluster primary = Cluster.make(programs, place, ports.getFirst());
            all.add(primary);
            primary.sql("CREATE DATABASE frontdoor");
            CentralChild central = CentralChild.on(
                    stage,
                    "jdbc:postgresql://127.0.0.1:" + ports.getFirst() + ",127.0.0.1:" + ports.getLast()
                            + "/frontdoor?targetServerType=primary");
            List<Desk> desks = stage.desks(DESKS, central.address(), LONGEST_PAUSE);
            try (central) {
                central.start();
                desks.forEach(Desk::start);
                desks.forEach(Desk::awaitWork);
                if (waited) {
                    stopAndStart(primary, central, rounds);
                }
                for (int round = 0; round < rounds; round++) {
                    Cluster standby = primary.standby(place, ports.get((round + 1) % 2));
                    all.add(standby);
                    failOver(primary, standby, waited);
                    primary = standby;
                    central.awaitHealth(true);
                }
                stage.awhile(2_000);
                Map<String, Object> figures = new LinkedHashMap<>();
                figures.put("stops", waited ? rounds : 0);
                figures.put("failovers", rounds);
                return Finding.of(stage.judge(central, desks), figures);
            } finally {
                desks.forEach(Desk::close);
            }
        } finally {
            all.forEach(Cluster::close);
            Commands.run("rm", "-rf", place.toString());
        }
    }

    private void stopAndStart(Cluster primary, CentralChild central, int rounds) {
        for (int round = 0; round < rounds; round++) {
            stage.awhile(2_000);
            primary.stop();
            central.awaitHealth(false);
            stage.awhile(2_000);
            primary.start();
            central.awaitHealth(true);
        }
    }

    private void failOver(Cluster primary, Cluster standby, boolean waited) {
        if (waited) {
            primary.waitForStandby();
            stage.tell().accept("the standby is in step");
            stage.awhile(4_000);
            primary.kill();
            stage.awhile(2_000);
        } else {
            primary.followed();
            standby.suspend(true);
            long before = primary.receipts();
            while (primary.receipts() < before + BEHIND) {
                stage.awhile(500);
            }
            stage.tell().accept("the standby is behind");
            primary.kill();
            standby.suspend(false);
        }
        standby.promote();
        primary.close();
    }
}
