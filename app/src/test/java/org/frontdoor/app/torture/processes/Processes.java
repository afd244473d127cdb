package org.frontdoor.app.torture.processes;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `frontdoor torture processes`: the same promise with real processes, sockets, disks and databases.
@Command(
        name = "processes",
        description = "Kills, starves and lies to real desktops, centrals and databases, and compares afterwards what"
                + " was called saved with what there is. Takes about half an hour; leave the computer alone meanwhile.",
        mixinStandardHelpOptions = true)
public final class Processes implements Callable<Integer> {
    private static final int KILLS = 50;
    private static final int TOLD = 20;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--kills", paramLabel = "N", description = "How often each campaign kills; 50 when left out.")
    private int kills = KILLS;

    @Option(names = "--seed", paramLabel = "S", description = "Of all chance; one of today's when left out.")
    private @Nullable Long seed;

    @Option(
            names = "--only",
            paramLabel = "NAME",
            split = ",",
            description =
                    "desktop-kills, central-kills-h2, central-kills-postgres, small-disk, postgres, proxy, cursor;"
                            + " all when left out.")
    private List<String> only = List.of();

    @Option(names = "--json", paramLabel = "FILE", description = "Writes the figures there, too.")
    private @Nullable Path json;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        long first = seed == null ? System.currentTimeMillis() : seed;
        // What databases say of their own deaths is not worth a line each.
        if (LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME) instanceof Logger root) {
            root.setLevel(Level.OFF);
        }
        Map<String, Object> all = new LinkedHashMap<>();
        boolean good = true;
        for (Ordeal ordeal : chosen()) {
            out.println(ordeal + ", seed " + first);
            out.flush();
            Finding finding = played(ordeal, first, out);
            Map<String, Object> figures = new LinkedHashMap<>();
            figures.put("seed", first);
            figures.putAll(finding.figures());
            all.put(ordeal.toString(), figures);
            good &= finding.wrongs().isEmpty();
            tell(out, ordeal, first, finding);
        }
        if (json != null) {
            new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(json.toFile(), all);
        }
        return good ? 0 : 1;
    }

    private Finding played(Ordeal ordeal, long first, PrintWriter out) {
        Stage stage = Stage.make(first, kills, words -> {
            out.println("  " + words);
            out.flush();
        });
        Finding finding = ordeal.play(stage);
        if (finding.wrongs().isEmpty()) {
            stage.close();
        } else {
            out.println("  what is left to look at: " + stage.folder());
        }
        return finding;
    }

    private List<Ordeal> chosen() {
        if (only.isEmpty()) {
            return Arrays.asList(Ordeal.values());
        }
        return only.stream()
                .map(name -> Optional.of(name)
                        .flatMap(Ordeal::named)
                        .orElseThrow(() -> new ParameterException(
                                spec.commandLine(),
                                "There is no campaign «" + name + "». There are "
                                        + Arrays.stream(Ordeal.values())
                                                .map(Ordeal::toString)
                                                .collect(Collectors.joining(", "))
                                        + ".")))
                .toList();
    }

    private static void tell(PrintWriter out, Ordeal ordeal, long seed, Finding finding) {
        if (!finding.notRun().isEmpty()) {
            out.println("  NOT RUN: " + finding.notRun());
        } else if (finding.wrongs().isEmpty()) {
            out.println("  nothing lost");
        } else {
            out.println("  seed " + seed + " of " + ordeal + " breaks a promise:");
            finding.wrongs().stream().limit(TOLD).forEach(wrong -> out.println("    " + wrong));
            if (finding.wrongs().size() > TOLD) {
                out.println("    and " + (finding.wrongs().size() - TOLD) + " more");
            }
        }
        out.println("  " + finding.figures());
        out.flush();
    }
}
