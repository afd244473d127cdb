package org.frontdoor.model.wire;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.frontdoor.model.ProgramVocabulary;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.CommandKind;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.command.Migration;
import org.frontdoor.model.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a journal once took down is readable for ever. `forms/KIND.FORM.json` holds commands as they were written in
/// that form, and the form's shape; such a file never changes once it is released.
class FormsTest {
    private static final int SAMPLES = 4;

    private final WireJson json = new WireJson(ProgramVocabulary.create());

    /// A kind in one of its forms.
    record Form(CommandKind<?> kind, int form) {
        String file() {
            return kind.name() + "." + form + ".json";
        }

        boolean current() {
            return form == kind.form();
        }

        @Override
        public String toString() {
            return kind.name() + " " + form;
        }
    }

    static Stream<Form> everyForm() {
        return ProgramVocabulary.create().commands().stream()
                .flatMap(kind -> IntStream.rangeClosed(1, kind.form()).mapToObj(form -> new Form(kind, form)));
    }

    @ParameterizedTest
    @MethodSource("everyForm")
    void everyFormHasItsSamplesAndTheyAreRead(Form form) throws IOException {
        JsonNode frozen = frozen(form);
        for (JsonNode sample : frozen.get("samples")) {
            JsonNode body = sample.get("body");
            Command read = json.command(envelope(form.kind().name(), form.form(), body))
                    .orElseThrow();
            assertEquals(sample.get("lane").textValue(), read.subject().toString());
            if (form.current()) {
                assertEquals(body, written(read), form.file());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everyForm")
    void aShapeThatChangesIsANewForm(Form form) throws IOException {
        if (form.current()) {
            List<String> then = frozen(form)
                    .get("shape")
                    .valueStream()
                    .map(JsonNode::textValue)
                    .toList();
            assertEquals(
                    String.join("\n", then),
                    String.join("\n", Shape.of(form.kind().type())),
                    "A «" + form.kind().name() + "» looks different now. Journals hold form " + form.form()
                            + " of it, and an older central would misread this one. Give it form " + (form.form() + 1)
                            + " with a migration; leave forms/" + form.file() + " as it is.");
        }
    }

    @ParameterizedTest
    @MethodSource("everyForm")
    void noBodyMakesAMigrationFail(Form form) {
        ObjectNode empty = JsonNodeFactory.instance.objectNode();
        ObjectNode odd = written(new RecordMaker(form.form()).make(form.kind().type()));
        List<JsonNode> strange = List.of(
                JsonNodeFactory.instance.nullNode(),
                JsonNodeFactory.instance.numberNode(7),
                JsonNodeFactory.instance.arrayNode().add(1),
                JsonNodeFactory.instance.objectNode().put("x", "y"));
        assertDoesNotThrow(() -> form.kind().migrated(form.form(), empty));
        for (String field : odd.properties().stream().map(each -> each.getKey()).toList()) {
            for (JsonNode value : strange) {
                ObjectNode body = odd.deepCopy();
                body.set(field, value);
                assertDoesNotThrow(() -> form.kind().migrated(form.form(), body), () -> body.toString());
            }
        }
    }

    /// Lost things once had one text, then a list, then a list of parts.
    record Keep(UUID thing, List<Part> parts) implements Command {
        record Part(String what, boolean broken) {}

        static CommandKind<Keep> in(int form, List<Migration> migrations) {
            return new CommandKind<>(
                    "keep",
                    form,
                    Keep.class,
                    EnumSet.allOf(Role.class),
                    (command, entries, actor, now) -> Decision.accepted(),
                    migrations);
        }

        static ObjectNode listed(ObjectNode body) {
            body.putArray("parts").add(body.path("part"));
            body.remove("part");
            return body;
        }

        static ObjectNode described(ObjectNode body) {
            ArrayNode parts = JsonNodeFactory.instance.arrayNode();
            body.path("parts")
                    .forEach(part -> parts.addObject().put("broken", false).set("what", part));
            body.set("parts", parts);
            return body;
        }

        @Override
        public EntryRef subject() {
            return new EntryRef("thing", thing);
        }
    }

    @Test
    void anEarlierFormIsReadThroughEveryStepBetween() throws JsonProcessingException {
        CommandKind<Keep> kind = Keep.in(3, List.of(Keep::listed, Keep::described));
        WireJson later = new WireJson(ProgramVocabulary.create().with(List.of(), List.of(kind)));
        UUID thing = UUID.randomUUID();
        Keep kept = new Keep(thing, List.of(new Keep.Part("hat", false)));
        ObjectNode first = JsonNodeFactory.instance
                .objectNode()
                .put("thing", thing.toString())
                .put("part", "hat");
        ObjectNode asGiven = first.deepCopy();
        assertEquals(Optional.of(kept), later.command(envelope("keep", 1, first)));
        assertEquals(asGiven, first);
        assertEquals(Optional.of(kept), later.command(envelope("keep", 3, later.body(kept))));
        assertEquals(Optional.empty(), later.command(envelope("keep", 4, later.body(kept))));
        assertThrows(JsonProcessingException.class, () -> later.command(envelope("keep", 0, first)));
        assertThrows(JsonProcessingException.class, () -> later.command(envelope("keep", 1, json.body("hat"))));
    }

    @Test
    void aFormWithoutAMigrationIsNoKind() {
        assertThrows(IllegalArgumentException.class, () -> Keep.in(2, List.of()));
        assertThrows(IllegalArgumentException.class, () -> Keep.in(3, List.of(Keep::listed)));
        assertThrows(IllegalArgumentException.class, () -> Keep.in(0, List.of()));
        assertThrows(IllegalArgumentException.class, () -> Keep.in(1, List.of(Keep::listed)));
    }

    private static Envelope envelope(String kind, int form, JsonNode body) {
        return new Envelope(
                UUID.randomUUID(), kind, form, UUID.randomUUID(), "desk 1", "lane", List.of(), Instant.EPOCH, body);
    }

    private ObjectNode written(Command command) {
        try {
            return (ObjectNode) json.mapper().readTree(json.mapper().writeValueAsBytes(json.body(command)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private JsonNode frozen(Form form) throws IOException {
        try (InputStream file = FormsTest.class.getResourceAsStream("/forms/" + form.file())) {
            if (file != null) {
                return json.mapper().readTree(file);
            }
        }
        if (!form.current()) {
            throw new AssertionError("forms/" + form.file() + " is gone: journals still hold this form");
        }
        Path made = Path.of("target", "forms", form.file());
        Files.createDirectories(made.getParent());
        json.mapper().writerWithDefaultPrettyPrinter().writeValue(made.toFile(), fresh(form));
        throw new AssertionError("No samples of this form yet. Look at shared-model/" + made
                + ", which was made now, and move it to src/test/resources/forms.");
    }

    private ObjectNode fresh(Form form) {
        ObjectNode file = json.mapper().createObjectNode();
        ArrayNode shape = file.putArray("shape");
        Shape.of(form.kind().type()).forEach(shape::add);
        ArrayNode samples = file.putArray("samples");
        for (int i = 0; i < SAMPLES; i++) {
            Command made = new RecordMaker(i).make(form.kind().type());
            samples.addObject().put("lane", made.subject().toString()).set("body", written(made));
        }
        return file;
    }
}
