package org.frontdoor.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataFolderTest {
    private static final Path HOME = Path.of("/home/ana");

    @Test
    void linuxFollowsTheXdgFolders() {
        assertEquals(Path.of("/home/ana/.local/share/frontdoor"), DataFolder.of(Map.of(), HOME, "Linux"));
        assertEquals(
                Path.of("/srv/data/frontdoor"), DataFolder.of(Map.of("XDG_DATA_HOME", "/srv/data"), HOME, "Linux"));
    }

    @Test
    void aRelativeXdgFolderIsIgnored() {
        assertEquals(
                Path.of("/home/ana/.local/share/frontdoor"),
                DataFolder.of(Map.of("XDG_DATA_HOME", "data"), HOME, "Linux"));
    }

    @Test
    void macAndWindowsHaveTheirOwn() {
        assertEquals(
                Path.of("/home/ana/Library/Application Support/Frontdoor"),
                DataFolder.of(Map.of("XDG_DATA_HOME", "/srv/data"), HOME, "Mac OS X"));
        assertEquals(Path.of("/home/ana/AppData/Local/Frontdoor"), DataFolder.of(Map.of(), HOME, "Windows 11"));
    }
}
