package org.frontdoor.app.ui.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import org.frontdoor.fixtures.fx.FxTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class PngTest {
    private static final int WIDTH = 37;
    private static final int HEIGHT = 11;

    @RegisterExtension
    final FxTest fx = new FxTest();

    @Test
    void whatIsWrittenIsReadBackPixelByPixel(@TempDir Path folder) throws IOException {
        var image = new WritableImage(WIDTH, HEIGHT);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                image.getPixelWriter().setArgb(x, y, color(x, y));
            }
        }
        Path file = folder.resolve("deep/picture.png");
        Png.write(image, file);
        Image back = new Image(file.toUri().toString());
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                assertEquals(color(x, y), back.getPixelReader().getArgb(x, y), x + "," + y);
            }
        }
    }

    private static int color(int x, int y) {
        return 0xff000000 | (x * 7) << 16 | (y * 23) << 8 | (x * y) % 256;
    }
}
