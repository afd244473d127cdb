package org.frontdoor.app.tour;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import org.frontdoor.app.ui.snapshot.Png;

/// The pictures of a tour in a folder, with a page that shows them in order.
final class Album {
    private final Path folder;
    private final Screenwork screen;
    private final List<Picture> pictures = new ArrayList<>();

    private record Picture(String file, String sentence) {}

    Album(Path folder, Screenwork screen) {
        this.folder = folder;
        this.screen = screen;
    }

    /// Keeps what the window shows now.
    ///
    /// @param name of the file, without number and ending
    /// @param sentence what it shows
    void take(Scene scene, String name, String sentence) {
        screen.settle();
        String file = "%02d-%s.png".formatted(pictures.size() + 1, name);
        WritableImage image = screen.call(() -> scene.snapshot(null));
        try {
            Png.write(image, folder.resolve(file));
        } catch (IOException trouble) {
            throw cannotWrite(trouble);
        }
        pictures.add(new Picture(file, sentence));
    }

    /// Writes the page.
    ///
    /// @param results lines to stand above the pictures
    Path close(List<String> results) {
        StringBuilder page = new StringBuilder("""
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width">
                <title>Frontdoor: the tour</title>
                <style>
                body { font: 16px/1.5 system-ui, sans-serif; margin: 2em auto; max-width: 1000px; padding: 0 1em; color: #1f2328; }
                figure { margin: 2em 0; }
                figcaption { margin: 0 0 .5em; }
                img { width: 100%; border: 1px solid #d1d9e0; border-radius: 8px; }
                </style>
                </head>
                <body>
                <h1>Frontdoor: the tour</h1>
                <p>The real desktop, worked by its keys, from the first word to a case number, online and not.</p>
                <ul>
                """);
        results.forEach(line -> page.append("<li>").append(safe(line)).append("</li>\n"));
        page.append("</ul>\n");
        for (int i = 0; i < pictures.size(); i++) {
            Picture picture = pictures.get(i);
            page.append("""
                    <figure>
                    <figcaption>%d. %s</figcaption>
                    <img src="%s" alt="%s" loading="lazy">
                    </figure>
                    """.formatted(i + 1, safe(picture.sentence), picture.file, safe(picture.sentence)));
        }
        page.append("</body>\n</html>\n");
        Path index = folder.resolve("index.html");
        try {
            Files.writeString(index, page, StandardCharsets.UTF_8);
        } catch (IOException trouble) {
            throw cannotWrite(trouble);
        }
        return index;
    }

    private TourStopped cannotWrite(IOException trouble) {
        return new TourStopped(
                "The pictures cannot be written to " + folder + ". Free some space, or name another folder with --out.",
                trouble);
    }

    private static String safe(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
