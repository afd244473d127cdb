package org.frontdoor.installer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class VersionTest {
    @Test
    void aReleaseIsSpelledAsItIs() throws PackagingFailed {
        assertEquals("1.2.3", Version.of("1.2.3").debian());
    }

    @Test
    void aSnapshotIsOlderThanItsRelease() throws PackagingFailed {
        assertEquals("1.0.0~snapshot", Version.of("1.0.0-SNAPSHOT").debian());
        assertEquals("1.0.0", Version.of("1.0.0-SNAPSHOT").numbers());
    }

    @Test
    void whatIsNoVersionIsNamed() {
        PackagingFailed failed = assertThrows(PackagingFailed.class, () -> Version.of("(built in place)"));
        assertEquals("«(built in place)» is no version that a package can have.", failed.getMessage());
    }
}
