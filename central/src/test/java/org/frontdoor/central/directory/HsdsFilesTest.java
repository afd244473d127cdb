package org.frontdoor.central.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.frontdoor.central.open311.SchemaCheck;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What is handed out fits the specification: its schemas where they lie beside this program, which may not ship them,
/// and the shape of its own example everywhere.
class HsdsFilesTest {
    private static final Path SCHEMAS = Path.of("..", "..", "shared", "data", "hsds", "spec-3", "schema");
    private static final Path DEMO = Path.of("packs", "portland", "directory");
    private static final ObjectMapper JSON = new ObjectMapper();

    /// Not of HSDS, which allows more than it names; and a program's organization, which its schemas have.
    private static final Set<String> OURS = Set.of("translations", "organization_id");

    private static Map<String, String> files;

    @BeforeAll
    static void write() {
        DirectoryReading demo = DirectoryReading.of(DEMO, "demo");
        assertEquals(List.of(), demo.findings());
        files = new HsdsFiles(demo.source(), demo.entries()).json();
    }

    private static JsonNode contents(String file) throws IOException {
        JsonNode all = JSON.readTree(files.get(file)).path("contents");
        assertFalse(all.isEmpty(), file);
        return all;
    }

    @Test
    void fitsThePublishedSchemas() throws IOException {
        assumeTrue(Files.isDirectory(SCHEMAS), "the published schemas are not here: " + SCHEMAS);
        SchemaCheck check = new SchemaCheck(SCHEMAS);
        for (JsonNode service : contents("services.json")) {
            assertEquals(List.of(), check.faults("service.json", service));
        }
        for (JsonNode organization : contents("organizations.json")) {
            assertEquals(List.of(), check.faults("organization.json", organization));
        }
        for (JsonNode term : contents("taxonomy_terms.json")) {
            assertEquals(List.of(), check.faults("taxonomy_term.json", term));
        }
        ObjectNode wrong = contents("services.json").path(0).deepCopy();
        wrong.put("status", "open").remove("name");
        assertEquals(2, check.faults("service.json", wrong).size(), "the check finds what does not fit");
    }

    @Test
    void hasTheShapeOfTheSpecificationsExample() throws IOException {
        try (InputStream example = HsdsFilesTest.class.getResourceAsStream("/hsds/service_full.json")) {
            JsonNode whole = JSON.readTree(example);
            List<String> strange = new ArrayList<>();
            contents("services.json").forEach(service -> compare(service, whole, "", strange));
            assertEquals(List.of(), strange.stream().distinct().toList());
        }
    }

    private static void compare(JsonNode ours, JsonNode example, String at, List<String> strange) {
        if (ours.isObject()) {
            ours.properties().forEach(field -> {
                JsonNode theirs = example.path(field.getKey());
                if (!OURS.contains(field.getKey())) {
                    compare(field.getValue(), theirs, at + "/" + field.getKey(), strange);
                }
            });
        } else if (ours.isArray() && example.isArray()) {
            ours.forEach(one -> compare(one, example.path(0), at, strange));
        }
        boolean sameKind = ours.getNodeType() == example.getNodeType();
        if (!sameKind) {
            strange.add(at + " is " + ours.getNodeType() + ", there " + example.getNodeType());
        }
    }

    @Test
    void whatIsHandedOutComesBack() throws IOException {
        DirectoryReading demo = DirectoryReading.of(DEMO, "demo");
        Path folder = Files.createTempDirectory("hsds");
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        DirectoryReading again = DirectoryReading.of(folder, "other");
        assertEquals(demo.source(), again.source());
        assertEquals(Set.copyOf(demo.entries()), Set.copyOf(again.entries()));
    }
}
