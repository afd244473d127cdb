package org.frontdoor.app.cli.doctor;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The system's libraries that JavaFX opens on Linux: asked of the loader itself, since folders lie.
final class LibraryCheck implements Check {
    /// Library to Debian's package; needed for text, so for pictures too.
    private static final Map<String, String> TEXT = Map.of(
            "libfreetype.so.6", "libfreetype6",
            "libfontconfig.so.1", "libfontconfig1",
            "libpangoft2-1.0.so.0", "libpangoft2-1.0-0");

    /// Library to Debian's package; needed for a window on a screen.
    private static final Map<String, String> WINDOW = Map.of(
            "libgtk-3.so.0", "libgtk-3-0",
            "libX11.so.6", "libx11-6",
            "libXtst.so.6", "libxtst6",
            "libXxf86vm.so.1", "libxxf86vm1",
            "libGL.so.1", "libgl1");

    private final String system;

    LibraryCheck(String system) {
        this.system = system;
    }

    @Override
    public List<Finding> look() {
        if (!system.startsWith("Linux")) {
            return List.of(new Finding.Good("Libraries", "JavaFX brings all it needs on " + system));
        }
        List<Finding> found = new ArrayList<>();
        Map<String, String> text = missing(TEXT);
        if (!text.isEmpty()) {
            found.add(new Finding.Stop("Libraries", "No text can be drawn without " + names(text), install(text)));
        }
        Map<String, String> window = missing(WINDOW);
        if (!window.isEmpty()) {
            found.add(new Finding.Note("Libraries", "No window opens without " + names(window), install(window)));
        }
        return found.isEmpty()
                ? List.of(new Finding.Good("Libraries", "all that text and windows need"))
                : List.copyOf(found);
    }

    private static Map<String, String> missing(Map<String, String> libraries) {
        Map<String, String> missing = new TreeMap<>(libraries);
        missing.keySet().removeIf(LibraryCheck::opens);
        return missing;
    }

    @SuppressWarnings("restricted") // Opens a library to see whether it is there; nothing in it is called.
    private static boolean opens(String library) {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(library, arena);
            return true;
        } catch (IllegalArgumentException absent) {
            return false;
        }
    }

    private static String names(Map<String, String> libraries) {
        return String.join(", ", libraries.keySet());
    }

    private static String install(Map<String, String> libraries) {
        return "On Debian and Ubuntu: sudo apt-get install " + String.join(" ", libraries.values())
                + ". ./frontdoor names the packages of other systems.";
    }
}
