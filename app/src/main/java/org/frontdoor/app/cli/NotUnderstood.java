package org.frontdoor.app.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says which word of the command line is not understood, and which may have been meant.
final class NotUnderstood implements IParameterExceptionHandler {
    /// So many letters may be wrong, missing, too many or in the place of their neighbor.
    private static final int SLIPS = 2;

    @Override
    public int handleParseException(ParameterException failure, String[] words) {
        CommandLine line = failure.getCommandLine();
        PrintWriter err = line.getErr();
        err.println(
                failure instanceof UnmatchedArgumentException unmatched
                        ? words(line, unmatched.getUnmatched().getFirst())
                        : failure.getMessage());
        err.println("«" + line.getCommandSpec().qualifiedName() + " --help» says which words there are.");
        err.flush();
        return line.getCommandSpec().exitCodeOnInvalidInput();
    }

    /// Names the first word alone: those after it may be its own.
    private static String words(CommandLine line, String given) {
        boolean option = given.startsWith("-");
        String word = option ? given.replaceFirst("=.*", "") : given;
        String before = line.getCommandSpec().qualifiedName() + " ";
        Stream<String> known = option
                ? line.getCommandSpec().options().stream()
                        .filter(each -> !each.hidden())
                        .map(CommandLine.Model.OptionSpec::longestName)
                : line.getSubcommands().keySet().stream();
        List<String> alike = known.filter(each -> slips(word, each) <= SLIPS)
                .map(each -> option ? each : before + each)
                .toList();
        String sentence = (option ? "There is no option " : "There is no command ") + word + ".";
        return alike.isEmpty() ? sentence : sentence + " Did you mean " + String.join(", or ", alike) + "?";
    }

    /// How many slips lead from one word to the other.
    private static int slips(String one, String other) {
        int[][] least = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    least[i][j] = i + j;
                    continue;
                }
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                least[i][j] =
                        Math.min(least[i - 1][j - 1] + (same ? 0 : 1), Math.min(least[i - 1][j], least[i][j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    least[i][j] = Math.min(least[i][j], least[i - 2][j - 2] + 1);
                }
            }
        }
        return least[one.length()][other.length()];
    }
}
