package org.frontdoor.app.cli.central;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.frontdoor.app.host.PackReadout;
import org.frontdoor.app.host.PackWays;
import org.frontdoor.model.place.Point;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `frontdoor pack ways DIR`: where triage sends each service at some places.
@Command(
        name = "ways",
        description = "Tells where triage sends each service of a pack at some places, as a table in Markdown.",
        mixinStandardHelpOptions = true)
final class PackWaysCommand implements Callable<Integer> {
    private static final int COLUMNS = 3;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "DIR",
            description = "The pack's folder, or the name of a pack that comes with Frontdoor (portland).")
    private String folder = "";

    @Option(
            names = "--places",
            required = true,
            paramLabel = "FILE",
            description = "The places, one a line: name,latitude,longitude. The first line is a heading.")
    private Path places = Path.of("");

    @Override
    public Integer call() throws IOException {
        List<PackWays.Tried> tried = tried();
        PrintWriter out = spec.commandLine().getOut();
        return switch (PackReadout.of(folder)) {
            case PackReadout.Good good -> {
                good.ways(tried, Clock.systemUTC().instant()).forEach(out::println);
                out.flush();
                yield 0;
            }
            case PackReadout.Bad bad -> {
                spec.commandLine().getErr().print(bad.report());
                yield 1;
            }
        };
    }

    private List<PackWays.Tried> tried() throws IOException {
        if (!Files.isRegularFile(places)) {
            throw new ParameterException(spec.commandLine(), "There is no file " + places + ".");
        }
        List<PackWays.Tried> tried = new ArrayList<>();
        List<String> lines = Files.readAllLines(places, StandardCharsets.UTF_8);
        for (int i = 1; i < lines.size(); i++) {
            String[] parts = lines.get(i).split(",", -1);
            try {
                if (parts.length != COLUMNS) {
                    throw new IllegalArgumentException("it has not three parts");
                }
                tried.add(new PackWays.Tried(
                        parts[0].strip(), new Point(Double.parseDouble(parts[1]), Double.parseDouble(parts[2]))));
            } catch (IllegalArgumentException wrong) {
                throw new ParameterException(
                        spec.commandLine(),
                        places + ", line " + (i + 1) + ": write name,latitude,longitude (" + wrong.getMessage() + ").",
                        wrong);
            }
        }
        return tried;
    }
}
