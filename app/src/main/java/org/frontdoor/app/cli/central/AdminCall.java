package org.frontdoor.app.cli.central;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// What an administrator asks of a central by one request, and how the answer is printed.
@Command(mixinStandardHelpOptions = true)
abstract class AdminCall {
    private final ObjectMapper mapper = JsonMapper.builder().build();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private SignInOptions signIn = new SignInOptions();

    /// Asks, and prints what `words` makes of a good answer.
    /// @return the exit code
    int ask(String method, String path, Map<String, ?> body, Function<JsonNode, String> words) throws IOException {
        String json = mapper.writeValueAsString(body);
        return switch (signIn.call("admin", central -> central.json(method, path, json))) {
            case CentralCall.Answer.Good good -> {
                PrintWriter out = spec.commandLine().getOut();
                out.println(words.apply(good.body()));
                out.flush();
                yield 0;
            }
            case CentralCall.Answer.Bad bad -> failed(bad.words());
        };
    }

    int failed(String words) {
        spec.commandLine().getErr().println(words);
        return 1;
    }

    static String path(String start, String name, String end) {
        return start + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20") + end;
    }

    /// Lines of a list; a sentence where it is empty.
    static String lines(JsonNode items, String none, Function<JsonNode, String> line) {
        if (items.isEmpty()) {
            return none;
        }
        StringBuilder all = new StringBuilder();
        items.forEach(
                item -> all.append(all.isEmpty() ? "" : System.lineSeparator()).append(line.apply(item)));
        return all.toString();
    }

    static String text(JsonNode item, String field, String before, @Nullable String otherwise) {
        String found = item.path(field).asText("");
        return found.isEmpty() || found.equals("null") ? (otherwise == null ? "" : otherwise) : before + found;
    }
}
