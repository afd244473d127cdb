package org.frontdoor.installer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// With the system's own `dpkg-deb`, on a small image.
class DebianPackageTest {
    @TempDir
    private Path folder;

    @Test
    void thePackageHoldsTheProgramItsCommandItsMenuEntryAndItsIcons() throws Exception {
        assumeTrue(DebianPackage.isPossible(), "dpkg-deb is only on Debian and its kin");
        Path image = Files.createDirectories(folder.resolve("image/bin")).getParent();
        Path program = Files.writeString(image.resolve("bin/frontdoor"), "#!/bin/sh\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        AppIcon.write(folder.resolve("icons"));

        Path deb = new DebianPackage(image, folder.resolve("icons"), Version.of("1.0.0-SNAPSHOT"))
                .make(folder.resolve("tree"), folder);

        String list = said("dpkg-deb", "--contents", deb.toString());
        assertTrue(list.contains("-rwxr-xr-x root/root"), list);
        assertTrue(list.contains("./opt/frontdoor/bin/frontdoor\n"), list);
        assertTrue(list.contains("./usr/bin/frontdoor -> /opt/frontdoor/bin/frontdoor"), list);
        assertTrue(list.contains("./usr/share/applications/frontdoor.desktop"), list);
        assertTrue(list.contains("./usr/share/icons/hicolor/48x48/apps/frontdoor.png"), list);
        assertTrue(list.contains("./usr/share/icons/hicolor/scalable/apps/frontdoor.svg"), list);
        assertEquals("1.0.0~snapshot\n", said("dpkg-deb", "--field", deb.toString(), "Version"));
        assertTrue(said("dpkg-deb", "--field", deb.toString(), "Depends").contains("libgtk-3-0t64 | libgtk-3-0"));
    }

    private static String said(String... words) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said;
    }
}
