package org.frontdoor.app.cases.eval;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.frontdoor.app.cases.eval.LabeledPair.Label;
import org.frontdoor.app.imports.RealRequests;
import org.frontdoor.model.alike.AlikeRule;
import org.frontdoor.model.alike.AlikeRules;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `frontdoor duplicates-eval`: how often what is called likely the same is the same, beside a plain rule of 250
/// meters.
@Command(
        name = "frontdoor duplicates-eval",
        description =
                "Makes pairs of real requests of which the city's own closing words say whether they were the same"
                        + " thing, tunes the rule on one half of them, and says how often it is right on both.",
        mixinStandardHelpOptions = true)
public final class DuplicatesEval implements Callable<Integer> {
    private static final String PACKED = "requests.csv.xz";
    private static final String PLAIN = "requests.csv";

    /// Those of which there are enough pairs to say something.
    private static final int MANY = 20;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--data",
            required = true,
            paramLabel = "FOLDER",
            description = "Holds requests.csv.xz or requests.csv with request_id, city, type, opened_at, closed_at,"
                    + " resolution, address, latitude and longitude. It is not part of Frontdoor.")
    private Path data = Path.of(".");

    @Option(names = "--city", defaultValue = "Boston MA", paramLabel = "CITY", description = "Only its requests.")
    private String city = "Boston MA";

    private DuplicatesEval() {}

    public static void main(String[] words) {
        System.exit(commandLine().execute(words));
    }

    static CommandLine commandLine() {
        return new CommandLine(new DuplicatesEval());
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Path file = Files.exists(data.resolve(PACKED)) ? data.resolve(PACKED) : data.resolve(PLAIN);
        if (!Files.exists(file)) {
            spec.commandLine()
                    .getErr()
                    .println("duplicates-eval: there is no " + PACKED + " in " + data
                            + ". The requests of other cities are not part of Frontdoor; name a folder that has them.");
            return 1;
        }
        List<RealRequest> requests = new ArrayList<>();
        RealRequests.read(file, row -> {
            if (row.getOrDefault("city", "").equals(city)) {
                RealRequest.of(row).ifPresent(requests::add);
            }
        });
        List<LabeledPair> pairs = Labels.of(requests);
        out.printf("%d requests of %s, %d labeled pairs%n", requests.size(), city, pairs.size());
        for (Label label : Label.values()) {
            List<LabeledPair> those =
                    pairs.stream().filter(pair -> pair.label() == label).toList();
            long tuning = those.stream().filter(LabeledPair::tuning).count();
            out.printf("%s: %d for tuning, %d unseen%n", label, tuning, those.size() - tuning);
        }
        tell(pairs, out);
        return 0;
    }

    private static void tell(List<LabeledPair> pairs, PrintWriter out) {
        List<LabeledPair> half = pairs.stream().filter(LabeledPair::tuning).toList();
        List<LabeledPair> unseen = pairs.stream().filter(pair -> !pair.tuning()).toList();
        List<AlikeRule> tuned = Tuning.on(half);
        tuned.forEach(rule -> out.printf(
                "tuned: %s %s likely within %d m and %d h%n",
                rule.code(), rule.services(), rule.likelyMeters(), rule.likelyHours()));
        out.println();
        out.println("| rule | half | precision | recall |");
        out.println("|---|---|---|---|");
        Predicate<LabeledPair> plain = pair -> pair.later().metersTo(pair.earlier()) <= AlikeRule.USUAL.meters();
        Predicate<LabeledPair> rule = Judged.by(new AlikeRules(tuned, List.of()));
        Predicate<LabeledPair> usual = Judged.by(new AlikeRules(Tuning.usual(tuned), List.of()));
        String asUsual = "likely, the usual %d m and %d h"
                .formatted(AlikeRule.USUAL.likelyMeters(), AlikeRule.USUAL.likelyHours());
        row(out, "plain 250 m | tuning", half, plain);
        row(out, "likely, tuned now | tuning", half, rule);
        row(out, asUsual + " | tuning", half, usual);
        row(out, "plain 250 m | unseen", unseen, plain);
        row(out, "likely, tuned now | unseen", unseen, rule);
        row(out, asUsual + " | unseen", unseen, usual);
        List<LabeledPair> named = unseen.stream()
                .filter(pair -> !pair.label().same() || pair.label() == Label.NAMED)
                .toList();
        row(out, "plain 250 m, the same only where a number is named | unseen", named, plain);
        row(out, asUsual + ", likewise | unseen", named, usual);
        unseen.stream().map(pair -> pair.later().type()).distinct().sorted().forEach(type -> {
            List<LabeledPair> ofType = unseen.stream()
                    .filter(pair -> pair.later().type().equals(type))
                    .toList();
            if (ofType.size() >= MANY) {
                row(out, "plain 250 m, " + type + " | unseen", ofType, plain);
                row(out, asUsual + ", " + type + " | unseen", ofType, usual);
            }
        });
    }

    private static void row(PrintWriter out, String name, List<LabeledPair> pairs, Predicate<LabeledPair> taken) {
        out.println("| " + name + " | " + Judged.of(pairs, taken) + " |");
    }
}
