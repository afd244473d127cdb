package org.frontdoor.app.torture.processes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Desktops that reach central over a line only that cuts, delays, doubles and garbles.
final class RoughLines {
    private static final int DESKS = 3;
    private static final int LONGEST_PAUSE = 20;
    private static final int REQUESTS_A_KILL = 40;
    private static final int SERVER_ERROR = 500;
    /// What HTTP wants as an answer to a garbled method or version: the request was wrong, central is well.
    private static final Set<Integer> NOT_SPOKEN = Set.of(501, 505);

    private RoughLines() {}

    static Finding play(Stage stage) {
        CentralChild central = CentralChild.inFolder(stage, stage.folder().resolve("central"));
        try (central;
                RoughLine line = new RoughLine(central.port(), stage.random())) {
            central.start();
            List<Desk> desks = stage.desks(DESKS, line.address(), LONGEST_PAUSE);
            try {
                desks.forEach(Desk::start);
                desks.forEach(Desk::awaitWork);
                int wanted = stage.kills() * REQUESTS_A_KILL;
                while (line.met().values().stream().mapToInt(count -> count).sum() < wanted) {
                    stage.awhile(1_000);
                }
                line.calm();
                Verdict verdict = stage.judge(central, desks);
                Map<String, Object> figures = new LinkedHashMap<>();
                figures.put("line", line.met().toString().toLowerCase(Locale.ROOT));
                figures.put("answers", line.answers());
                Finding finding = Finding.of(verdict, figures);
                List<String> wrongs = new ArrayList<>(finding.wrongs());
                line.answers().forEach((status, count) -> {
                    if (status >= SERVER_ERROR && !NOT_SPOKEN.contains(status)) {
                        wrongs.add("central answered " + status + " " + count + " times");
                    }
                });
                return new Finding(finding.figures(), wrongs, "");
            } finally {
                desks.forEach(Desk::close);
            }
        }
    }
}
