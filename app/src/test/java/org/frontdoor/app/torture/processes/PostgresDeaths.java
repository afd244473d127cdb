package org.frontdoor.app.torture.processes;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// PostgreSQL goes under load: stopped and started, then its primary is killed and a synchronous standby promoted.
final class PostgresDeaths {
    private static final int DESKS = 3;
    private static final int LONGEST_PAUSE = 15;
    private static final int KILLS_A_ROUND = 10;

    private PostgresDeaths() {}

    static Finding play(Stage stage) {
        Path programs = Cluster.programs().orElse(null);
        if (programs == null) {
            return Finding.notRun("no PostgreSQL with pg_basebackup is installed in /usr/lib/postgresql");
        }
        int rounds = Math.max(1, stage.kills() / KILLS_A_ROUND);
        Path place = Cluster.place();
        int first = Cluster.freePort();
        int second = Cluster.freePort();
        List<Cluster> all = new ArrayList<>();
        try {
            Cluster primary = Cluster.make(programs, place, first);
            all.add(primary);
            primary.sql("CREATE DATABASE frontdoor");
            CentralChild central = CentralChild.on(
                    stage,
                    "jdbc:postgresql://127.0.0.1:" + first + ",127.0.0.1:" + second
                            + "/frontdoor?targetServerType=primary");
            List<Desk> desks = stage.desks(DESKS, central.address(), LONGEST_PAUSE);
            try (central) {
                central.start();
                desks.forEach(Desk::start);
                desks.forEach(Desk::awaitWork);
                stopAndStart(stage, primary, central, rounds);
                for (int round = 0; round < rounds; round++) {
                    Cluster standby = primary.standby(place, round % 2 == 0 ? second : first);
                    all.add(standby);
                    failOver(stage, primary, standby);
                    primary = standby;
                    central.awaitHealth(true);
                }
                stage.awhile(2_000);
                Map<String, Object> figures = new LinkedHashMap<>();
                figures.put("stops", rounds);
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

    private static void stopAndStart(Stage stage, Cluster primary, CentralChild central, int rounds) {
        for (int round = 0; round < rounds; round++) {
            stage.awhile(2_000);
            primary.stop();
            central.awaitHealth(false);
            stage.awhile(2_000);
            primary.start();
            central.awaitHealth(true);
        }
    }

    private static void failOver(Stage stage, Cluster primary, Cluster standby) {
        primary.waitForStandby();
        stage.tell().accept("the standby is in step");
        stage.awhile(4_000);
        primary.kill();
        stage.awhile(2_000);
        standby.promote();
        primary.close();
    }
}
