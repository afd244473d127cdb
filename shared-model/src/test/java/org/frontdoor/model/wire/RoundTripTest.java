package org.frontdoor.model.wire;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.frontdoor.model.ProgramVocabulary;
import org.frontdoor.model.cases.AddNote;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.CommandKind;
import org.frontdoor.model.command.EntryKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTest {

    private final WireJson json = new WireJson(ProgramVocabulary.create());

    private <T> T trip(T value, Class<T> type) throws IOException {
        return json.mapper().readValue(json.mapper().writeValueAsBytes(value), type);
    }

    private Envelope envelope(CommandKind<?> kind, int form, JsonNode body) {
        var at = Instant.parse("2026-11-22T03:41:34.123456Z");
        return new Envelope(
                UUID.randomUUID(), kind.name(), form, UUID.randomUUID(), "desk 1", "lane", List.of(), at, body);
    }

    @Property(tries = 600)
    void everyEntryComesBackAsItWas(@ForAll("entryKinds") EntryKind<?> kind, @ForAll long seed) throws IOException {
        var entry = new RecordMaker(seed).make(kind.type());
        var body = trip(json.body(entry), JsonNode.class);
        assertEquals(entry, json.entry(kind, body));
        assertEquals(body.toString(), json.body(json.entry(kind, body)).toString());
        assertEquals(kind, json.vocabulary().kindOf(entry));
    }

    @Property(tries = 600)
    void everyCommandComesBackAsItWas(@ForAll("commandKinds") CommandKind<?> kind, @ForAll long seed)
            throws IOException {
        Command command = new RecordMaker(seed).make(kind.type());
        var sent = envelope(kind, kind.form(), trip(json.body(command), JsonNode.class));
        var received = trip(sent, Envelope.class);
        assertEquals(sent, received);
        assertEquals(Optional.of(command), json.command(received));
        assertEquals(command.subject(), json.command(received).orElseThrow().subject());
    }

    @Property(tries = 300)
    void aNewerProgramsFieldsArePassedOver(@ForAll("commandKinds") CommandKind<?> kind, @ForAll long seed)
            throws JsonProcessingException {
        var command = new RecordMaker(seed).make(kind.type());
        ObjectNode body = json.body(command).deepCopy();
        body.put("fieldOfTomorrow", 7);
        assertEquals(Optional.of(command), json.command(envelope(kind, kind.form(), body)));
    }

    @Property(tries = 600)
    void aBodyWithAHoleIsRefusedBeforeAnyRuleSeesIt(
            @ForAll("commandKinds") CommandKind<?> kind, @ForAll long seed, @ForAll int which) {
        var command = new RecordMaker(seed).make(kind.type());
        ObjectNode body = json.body(command).deepCopy();
        var names = body.properties().stream().map(field -> field.getKey()).toList();
        var gone = names.get(Math.floorMod(which, names.size()));
        body.remove(gone);
        // What may be missing is read as missing; all else is told with its name.
        try {
            var read = json.command(envelope(kind, kind.form(), body)).orElseThrow();
            var again = json.body(read);
            assertTrue(!again.has(gone) || again.get(gone).isEmpty() || isDefault(again.get(gone)), gone);
        } catch (JsonProcessingException hole) {
            assertTrue(hole.getOriginalMessage().contains(gone), hole.getMessage());
        }
    }

    private static boolean isDefault(JsonNode value) {
        return (value.isBoolean() && !value.booleanValue()) || (value.isNumber() && value.intValue() == 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "7", "\"note\"", "[]", "{}", "{\"caseId\":\"x\"}", "{\"words\":{}}"})
    void garbageIsToldAsSuch(String body) throws JsonProcessingException {
        var sent = envelope(AddNote.KIND, 1, json.mapper().readTree(body));
        assertThrows(JsonProcessingException.class, () -> json.command(sent));
    }

    @Test
    void anUnknownKindOrANewerFormIsNotGuessed() throws JsonProcessingException {
        var note = json.body(new AddNote(UUID.randomUUID(), "hello", true));
        assertEquals(Optional.empty(), json.command(envelope(AddNote.KIND, 2, note)));
        var unknown = new CommandKind<>("fly-away", 1, AddNote.class, AddNote.KIND.roles(), AddNote.KIND.rule());
        assertEquals(Optional.empty(), json.command(envelope(unknown, 1, note)));
    }

    @Test
    void halfAnEmojiDoesNotStopTheWire() throws IOException {
        var note = new AddNote(UUID.randomUUID(), "half \uD83D of one", true);
        var bytes = json.mapper().writeValueAsBytes(json.body(note));
        var read = json.mapper().readTree(bytes);
        assertArrayEquals(bytes, json.mapper().writeValueAsBytes(read));
        assertTrue(read.get("words").textValue().startsWith("half "));
    }

    @Provide
    Arbitrary<EntryKind<?>> entryKinds() {
        return Arbitraries.of(List.copyOf(ProgramVocabulary.create().entries()));
    }

    @Provide
    Arbitrary<CommandKind<?>> commandKinds() {
        return Arbitraries.of(List.copyOf(ProgramVocabulary.create().commands()));
    }
}
