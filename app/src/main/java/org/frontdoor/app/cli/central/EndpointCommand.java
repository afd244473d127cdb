package org.frontdoor.app.cli.central;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `frontdoor central endpoint`: agencies' own Open311 systems, to which their cases are handed over.
@Command(
        name = "endpoint",
        description = "Hands agencies' cases over to their own Open311 systems.",
        mixinStandardHelpOptions = true,
        subcommands = {
            EndpointCommand.Add.class,
            EndpointCommand.Show.class,
            EndpointCommand.Try.class,
            EndpointCommand.Remove.class
        })
final class EndpointCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say add, list, try or remove.");
    }

    /// `endpoint add AGENCY URL`.
    @Command(name = "add", description = "Hands over every case that comes to the agency from now on.")
    static final class Add extends AdminCall implements Callable<Integer> {
        @Parameters(index = "0", paramLabel = "AGENCY", description = "The agency's code.")
        private String agency = "";

        @Parameters(
                index = "1",
                paramLabel = "URL",
                description = "Its GeoReport v2 address, up to what stands before /requests.json.")
        private String url = "";

        @Option(names = "--key-file", paramLabel = "F", description = "A file that holds its api_key.")
        private @Nullable Path keyFile;

        @Option(names = "--jurisdiction", paramLabel = "ID", description = "Its jurisdiction_id.")
        private @Nullable String jurisdiction;

        @Option(
                names = "--services",
                paramLabel = "FILE.csv",
                description = "Its codes for ours: columns service, question (empty for the service itself), theirs.")
        private @Nullable Path services;

        @Option(names = "--xml", description = "It speaks no JSON.")
        private boolean xml;

        @Option(
                names = "--contact",
                description = "The customer's name, phone and mail address go with the case, as the agency may see"
                        + " them.")
        private boolean contact;

        @Option(
                names = "--idempotent",
                description = "It makes one request of what has one Idempotency-Key: lost answers are asked for anew.")
        private boolean idempotent;

        @Override
        public Integer call() throws IOException {
            Map<String, Object> body = new LinkedHashMap<>(Map.of("agency", agency, "url", url));
            if (keyFile != null) {
                if (!Files.isReadable(keyFile)) {
                    return failed("The file " + keyFile + " cannot be read. Check its name and rights.");
                }
                body.put("key", Files.readString(keyFile).strip());
            }
            if (jurisdiction != null) {
                body.put("jurisdiction", jurisdiction);
            }
            if (services != null) {
                CodeTable.Reading codes = CodeTable.read(services);
                if (codes instanceof CodeTable.Reading.Bad bad) {
                    return failed(bad.words());
                }
                body.put("codes", codes.codes());
            }
            body.put("xml", xml);
            body.put("contact", contact);
            body.put("idempotent", idempotent);
            return ask(
                    "POST",
                    "/endpoints",
                    body,
                    made -> "added; see with «frontdoor central endpoint try " + agency + "» whether it answers");
        }
    }

    /// `endpoint list`.
    @Command(name = "list", description = "Shows all; never their keys.")
    static final class Show extends AdminCall implements Callable<Integer> {
        @Override
        public Integer call() throws IOException {
            return ask(
                    "GET",
                    "/endpoints",
                    Map.of(),
                    body -> lines(
                            body.path("items"),
                            "no agency has an endpoint",
                            item -> item.path("agency").asText() + "  "
                                    + item.path("url").asText()
                                    + text(item, "jurisdiction", "  ", null)
                                    + (item.path("hasKey").asBoolean() ? "  with a key" : "  without a key")
                                    + text(item, "pausedUntil", "  ! left alone until ", null)));
        }
    }

    /// `endpoint try AGENCY`.
    @Command(name = "try", description = "Asks it for its services, and says what does not fit. Sends nothing.")
    static final class Try extends AdminCall implements Callable<Integer> {
        @Parameters(paramLabel = "AGENCY", description = "The agency's code.")
        private String agency = "";

        @Override
        public Integer call() throws IOException {
            return ask("POST", path("/endpoints/", agency, "/try"), Map.of(), Try::found);
        }

        private static String found(JsonNode body) {
            StringBuilder words = new StringBuilder(body.path("words").asText());
            if (body.path("answers").asBoolean()) {
                words.append(" Services: ")
                        .append(body.path("services").asInt())
                        .append('.');
                add(words, " It does not have: ", body.path("unknown"));
                add(words, " Ours without one of theirs: ", body.path("without"));
            }
            return words.toString();
        }

        private static void add(StringBuilder words, String before, JsonNode codes) {
            if (!codes.isEmpty()) {
                words.append(before).append(String.join(", ", texts(codes))).append('.');
            }
        }

        private static List<String> texts(JsonNode codes) {
            return codes.valueStream().map(JsonNode::asText).toList();
        }
    }

    /// `endpoint remove AGENCY`.
    @Command(name = "remove", description = "Hands nothing over any more; what it has stays known.")
    static final class Remove extends AdminCall implements Callable<Integer> {
        @Parameters(paramLabel = "AGENCY", description = "The agency's code.")
        private String agency = "";

        @Override
        public Integer call() throws IOException {
            return ask("DELETE", path("/endpoints/", agency, ""), Map.of(), body -> "removed");
        }
    }
}
