package org.frontdoor.model.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.Optional;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.CommandKind;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.command.Vocabulary;

/// Writes and reads what a vocabulary speaks, the same way on the wire, in the journal and in the stores.
/// Times are RFC 3339; unknown fields are passed over, so that an older program reads a newer one's answers.
public final class WireJson {
    private final ObjectMapper mapper;
    private final ObjectMapper strict;
    private final Vocabulary vocabulary;

    public WireJson(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.mapper = JsonMapper.builder()
                .addModule(new JavaTimeModule().addDeserializer(Instant.class, new PlainInstant()))
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .build();
        var known = mapper.getDeserializationConfig().getAnnotationIntrospector();
        this.strict = mapper.copy()
                .setAnnotationIntrospectors(
                        mapper.getSerializationConfig().getAnnotationIntrospector(),
                        AnnotationIntrospector.pair(known, new NoHoles()));
    }

    /// For HTTP libraries that want the mapper itself.
    public ObjectMapper mapper() {
        return mapper;
    }

    /// For what comes from outside: a body in which something is missing that must be there is told with the name of
    /// what is missing. Stored records are read with [#mapper], since older ones may lack what came later.
    public ObjectMapper strictMapper() {
        return strict;
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    public JsonNode body(Object value) {
        return mapper.valueToTree(value);
    }

    /// Reads an entry of a kind.
    /// @throws JsonProcessingException when the body does not fit the kind
    public <T extends Entry> T entry(EntryKind<T> kind, JsonNode body) throws JsonProcessingException {
        return mapper.treeToValue(body, kind.type());
    }

    /// The command in an envelope, or nothing when this program does not know its kind or its form is newer. The one
    /// place at which commands are read, on the desktop and at central: an earlier form comes out in today's.
    /// @throws JsonProcessingException when the body does not fit the kind
    public Optional<Command> command(Envelope envelope) throws JsonProcessingException {
        CommandKind<?> kind = vocabulary.command(envelope.kind()).orElse(null);
        if (kind == null || envelope.form() > kind.form()) {
            return Optional.empty();
        }
        if (envelope.form() < 1) {
            throw MismatchedInputException.from(null, kind.type(), "forms of a " + kind.name() + " begin at 1");
        }
        JsonNode body = envelope.body() instanceof ObjectNode given && envelope.form() < kind.form()
                ? kind.migrated(envelope.form(), given)
                : envelope.body();
        Command command = strict.treeToValue(body, kind.type());
        if (command == null) {
            throw MismatchedInputException.from(null, kind.type(), "the body of a " + kind.name() + " is null");
        }
        return Optional.of(command);
    }
}
