package org.frontdoor.installer;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/// The program's sign, a door ajar on a blue square, drawn at each size that desktops ask for, and as SVG.
final class AppIcon {
    static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512);

    /// The largest size, for what takes one picture.
    private static final int LARGEST = 512;

    /// All measures below are in this many units a side.
    private static final int UNITS = 64;

    private static final Color BLUE = new Color(0x1f6feb);
    private static final Color LIGHT = new Color(0xdbeafe);

    private AppIcon() {}

    /// Writes `frontdoor-SIZE.png` of each size and `frontdoor.svg`; returns the largest picture.
    static Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (int size : SIZES) {
            ImageIO.write(draw(size), "png", folder.resolve(name(size)).toFile());
        }
        Files.writeString(folder.resolve("frontdoor.svg"), svg(), StandardCharsets.UTF_8);
        return folder.resolve(name(LARGEST));
    }

    static String name(int size) {
        return "frontdoor-" + size + ".png";
    }

    private static BufferedImage draw(int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.scale(size / (double) UNITS, size / (double) UNITS);
        pen.setColor(BLUE);
        pen.fill(new RoundRectangle2D.Double(2, 2, 60, 60, 28, 28));
        pen.setColor(LIGHT);
        pen.setStroke(new BasicStroke(3));
        pen.draw(new RoundRectangle2D.Double(20, 13, 25, 38, 3, 3));
        pen.setColor(Color.WHITE);
        pen.fill(door());
        pen.setColor(BLUE);
        pen.fill(new Ellipse2D.Double(32, 32, 4, 4));
        pen.dispose();
        return image;
    }

    private static Path2D door() {
        Path2D door = new Path2D.Double();
        door.moveTo(20, 13);
        door.lineTo(39, 18);
        door.lineTo(39, 55);
        door.lineTo(20, 51);
        door.closePath();
        return door;
    }

    private static String svg() {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d">
                  <rect x="2" y="2" width="60" height="60" rx="14" fill="#%2$06x"/>
                  <rect x="20" y="13" width="25" height="38" rx="1.5" fill="none" stroke="#%3$06x" stroke-width="3"/>
                  <path d="M20 13 39 18V55L20 51Z" fill="#ffffff"/>
                  <circle cx="34" cy="34" r="2" fill="#%2$06x"/>
                </svg>
                """.formatted(UNITS, rgb(BLUE), rgb(LIGHT));
    }

    private static int rgb(Color color) {
        return color.getRGB() & 0xffffff;
    }
}
