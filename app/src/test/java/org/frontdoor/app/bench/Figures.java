package org.frontdoor.app.bench;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// What a probe in a process of its own found out, handed over as a JSON file.
record Figures(Map<String, Double> byName) {
    static Figures none() {
        return new Figures(new HashMap<>());
    }

    void put(String name, double value) {
        byName.put(name, value);
    }

    double get(String name) {
        Double value = byName.get(name);
        if (value == null) {
            throw new BenchFailure("The probe did not measure " + name + ".");
        }
        return value;
    }

    void write(Path file) throws IOException {
        JsonMapper.builder().build().writeValue(file.toFile(), byName);
    }

    static Figures read(Path file) throws IOException {
        return new Figures(JsonMapper.builder().build().readValue(Files.readAllBytes(file), new TypeReference<>() {}));
    }
}
