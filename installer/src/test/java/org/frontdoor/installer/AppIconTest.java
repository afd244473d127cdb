package org.frontdoor.installer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppIconTest {
    @TempDir
    private Path folder;

    @Test
    void everySizeShowsAWhiteDoorOnBlueWithClearCorners() throws IOException {
        AppIcon.write(folder);
        for (int size : AppIcon.SIZES) {
            BufferedImage picture =
                    ImageIO.read(folder.resolve(AppIcon.name(size)).toFile());
            assertEquals(size, picture.getWidth());
            assertEquals(0, picture.getRGB(0, 0) >>> 24, "corner at " + size);
            assertEquals(0xff1f6feb, picture.getRGB(size / 8, size / 2), "square at " + size);
            assertEquals(0xffffffff, picture.getRGB(size * 25 / 64, size * 20 / 64), "door at " + size);
        }
    }

    @Test
    void theScalableOneIsXmlOfTheSameColors() throws IOException {
        AppIcon.write(folder);
        String svg = Files.readString(folder.resolve("frontdoor.svg"));
        assertTrue(svg.startsWith("<svg ") && svg.contains("#1f6feb"), svg);
    }
}
