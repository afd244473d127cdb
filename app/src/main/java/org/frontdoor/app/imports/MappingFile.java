package org.frontdoor.app.imports;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads a [Mapping]; what is wrong in the file is told with its line.
public final class MappingFile {
    private final String text;

    private MappingFile(String text) {
        this.text = text;
    }

    /// Reads one.
    /// @throws IOException with words for the analyst
    public static Mapping read(Path file) throws IOException {
        return new MappingFile(text(file)).mapping();
    }

    private static String text(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("it is a folder");
        }
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            throw new IOException("there is no such file", e);
        } catch (CharacterCodingException e) {
            throw new IOException("it is not UTF-8; save it as UTF-8", e);
        }
    }

    private Mapping mapping() throws IOException {
        try {
            return checked(YAMLMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                    .build()
                    .readValue(text, Mapping.class));
        } catch (JacksonException e) {
            throw new IOException(words(e), e);
        }
    }

    private String words(JacksonException e) {
        return switch (e) {
            case UnrecognizedPropertyException unknown ->
                "unknown key «" + unknown.getPropertyName() + "»" + lineOf(unknown.getPropertyName()) + "; known are "
                        + Arrays.stream(unknown.getReferringClass().getRecordComponents())
                                .map(RecordComponent::getName)
                                .collect(Collectors.joining(", "));
            case JsonMappingException within
            when within.getCause() instanceof JsonParseException broken -> words(broken);
            case JsonMappingException other when other.getPath().isEmpty() -> "it is empty, or no list of keys";
            case JsonMappingException other -> {
                String key = String.valueOf(other.getPath().getFirst().getFieldName());
                yield "«" + key + "»" + lineOf(key)
                        + " has another form than it should; docs/mappings/requests.yaml shows it";
            }
            default -> "it is no good YAML" + line(e.getLocation().getLineNr()) + ": " + reason(e);
        };
    }

    /// A record is made once all of it was read, so the parser stands below the key by then.
    private String lineOf(String key) {
        List<String> lines = text.lines().toList();
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).strip().startsWith(key + ":"))
                .mapToObj(i -> line(i + 1))
                .findFirst()
                .orElse("");
    }

    private static String line(int number) {
        return number < 1 ? "" : " on line " + number;
    }

    private static Mapping checked(@Nullable Mapping mapping) throws IOException {
        if (mapping == null) {
            throw new IOException("it is empty");
        }
        if (Stream.of(
                        mapping.system(),
                        mapping.id(),
                        mapping.opened(),
                        mapping.description(),
                        mapping.outcome(),
                        mapping.status(),
                        mapping.channel(),
                        mapping.zone())
                .anyMatch(Objects::isNull)) {
            throw new IOException("it needs system, id, opened, description, outcome, status, channel and zone");
        }
        if (Stream.of(mapping.status(), mapping.channel(), mapping.zone())
                .map(Mapping.Choice::column)
                .anyMatch(Objects::isNull)) {
            throw new IOException("status, channel and zone each need a column");
        }
        if (Stream.of(mapping.outcome().kind(), mapping.outcome().words()).anyMatch(Objects::isNull)) {
            throw new IOException("outcome needs kind and words");
        }
        return mapping;
    }

    /// The parser tells the context first, each with its place and an excerpt; the cause stands after it.
    private static String reason(JacksonException e) {
        return e.getOriginalMessage()
                .lines()
                .map(String::strip)
                .filter(words -> !words.isEmpty() && !words.startsWith("in ") && !words.startsWith("^"))
                .filter(words -> !words.startsWith("while "))
                .findFirst()
                .orElse("it cannot be understood");
    }
}
