package org.frontdoor.central.open311;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.frontdoor.central.CentralSettings;
import org.frontdoor.central.StartFailure;
import org.frontdoor.fixtures.Postgres;
import org.junit.jupiter.api.Test;

/// Other systems are told to come again, in words that they read.
class DatabaseAwayTest {
    @Test
    void isToldInTheFormatAskedFor() throws StartFailure {
        Postgres postgres = Postgres.start();
        try (City city = new City(CentralSettings.on(postgres.newDatabase(), Postgres.USER, ""))) {
            city.pothole();
            postgres.close();
            City.Answer xml = city.get("/open311/v2/services.xml");
            assertEquals("503 503", xml.status() + " " + xml.text("code"), xml.body());
            assertEquals("5", xml.response().headers().firstValue("Retry-After").orElse(""));
            City.Answer json = city.post("service_code", "pothole", "address_string", "x");
            assertEquals(503, json.status());
            assertTrue(json.first().path("description").asText().contains("database"), json.body());
        }
    }
}
