package org.frontdoor.app.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// JavaFX paints an effect into pictures of its own and keeps them softly: without a graphics card each toast with a
/// drop shadow held four megabytes for minutes, 300 MiB after a hundred contacts. Edges are painted in layers instead.
class ShadowTest {
    @Test
    void nothingCastsAShadow() throws IOException, URISyntaxException {
        Path sheets = Path.of(Objects.requireNonNull(Theme.class.getResource("base.css"), "base.css")
                        .toURI())
                .resolve("../../..")
                .normalize();
        List<Path> all;
        try (Stream<Path> files = Files.walk(sheets)) {
            all = files.filter(file -> file.toString().endsWith(".css")).toList();
        }
        assertFalse(all.isEmpty());
        List<Path> casting = new ArrayList<>();
        for (Path sheet : all) {
            String text = Files.readString(sheet);
            if (text.contains("shadow(")) {
                casting.add(sheet.getFileName());
            }
        }
        assertEquals(List.of(), casting);
    }
}
