package org.frontdoor.app.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// What the Health page shows, as a file: told of, asked before, and written whole.
class HealthExportTest extends HealthPageStand {
    @Test
    void whatCannotBeWrittenIsSaidWithWhatToDoAndTriedAgain() throws IOException {
        lead(city());
        awaitRows(2);
        Path folderToCome = folder.resolve("usb");
        chosen.set(folderToCome.resolve("mine.csv"));
        stand.press("Export as CSV");
        fx.await(
                "why not",
                () -> stand.says("mine.csv could not be written: its folder is not there. Choose another place."));
        Files.createDirectory(folderToCome);
        stand.press("Try again");
        fx.await("it to be written", () -> written(chosen.get()));
    }

    @Test
    void callersWordsAreToldOfBeforeTheyAreWrittenAndNothingIsWrittenOver() throws IOException {
        lead(city());
        Path bare = folder.resolve("mine");
        Path there = Files.writeString(folder.resolve("mine.csv"), "precious");
        chosen.set(bare);
        stand.press("Searched in vain");
        awaitRows(2);
        stand.press("Export as CSV");
        fx.await(
                "the warning",
                () -> stand.says("These lines may hold callers’ words."
                        + " Keep the file where only those are who may read them."));
        assertEquals("precious", Files.readString(there));
        stand.press("Export them");
        fx.await("to be asked about the file", () -> stand.says("mine.csv is there already."));
        assertEquals("precious", Files.readString(there));
        stand.press("Write over it");
        fx.await("it to be written", () -> written(there));
        assertEquals(
                "\uFEFFWhat,Agency,Times,Last,How it stands\r\ngraffiti,,2,2026-11-29,\r\n'=library hours,,1,2026-11-28,\r\n",
                Files.readString(there));
        fx.await(
                "to be told where it is",
                () -> stand.shell().toasts().getLast().words().contains("mine.csv, in the folder " + folder));
        chosen.set(folder.resolve("as-named"));
        stand.press("Open reports");
        awaitRows(2);
        stand.press("Export as CSV");
        Path named = folder.resolve("reports-by-agency-2026-11-30.csv");
        fx.await("the file", () -> written(named));
        assertEquals(
                "What,Agency,Open,Late,Answered,In time,Median hours,Corrected,Stands,Last reported,How it stands",
                Files.readAllLines(named).getFirst().substring(1));
        assertEquals(
                "Bureau of Transportation,Bureau of Transportation,1,1,0,0,,0,0,2026-11-29,",
                Files.readAllLines(named).get(1));
    }

    private static boolean written(Path file) {
        try {
            return Files.exists(file) && Files.readString(file).startsWith("\uFEFF");
        } catch (IOException notYet) {
            return false;
        }
    }
}
