package org.frontdoor.central.open311;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.frontdoor.central.CentralSettings;
import org.frontdoor.central.StartFailure;
import org.junit.jupiter.api.Test;

/// Every JSON answer fits the schema that is published for it. The schemas may not be shipped with this program: where
/// they do not lie beside it, nothing is held against them.
class PublishedSchemasTest {
    private static final Path SCHEMAS = Path.of("..", "..", "shared", "data", "open311", "schema");

    @Test
    void everyAnswerFitsItsSchema() throws IOException, StartFailure {
        assumeTrue(Files.isDirectory(SCHEMAS), "the published schemas are not here: " + SCHEMAS);
        SchemaCheck check = new SchemaCheck(SCHEMAS);
        try (City city = new City(
                CentralSettings.on("jdbc:h2:mem:schemas;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000", "central", ""))) {
            JsonNode services = city.get("/open311/v2/services.json").json();
            assertEquals(List.of(), check.faults("services.json", services));
            for (String code : services.findValuesAsText("service_code")) {
                JsonNode definition =
                        city.get("/open311/v2/services/" + code + ".json").json();
                assertEquals(List.of(), check.faults("service-definition.json", definition), code);
            }
            city.made("service_code", "311-general", "description", "What is this?");
            city.made("service_code", "jobs");
            String number = city.made(
                    "service_code", "pothole", "address_string", "1221 SW 4th Ave", "lat", "45.5", "long", "-122.6");
            JsonNode one = city.get("/open311/v2/requests/" + number + ".json").json();
            assertEquals(List.of(), check.faults("requests.json", one));
            JsonNode all = city.get("/open311/v2/requests.json").json();
            assertEquals(3, all.size());
            assertEquals(List.of(), check.faults("requests.json", all));
            assertFalse(check.faults("requests.json", services).isEmpty(), "the check finds what does not fit");
        }
    }
}
