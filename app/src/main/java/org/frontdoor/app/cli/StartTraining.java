package org.frontdoor.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.module.ModuleReader;
import java.lang.module.ResolvedModule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.frontdoor.app.tour.Rehearsal;
import org.frontdoor.app.tour.TourStopped;

/// Goes through a whole start off screen and ends, so that the JDK can record what it loads and does
/// (`-XX:AOTCacheOutput`). Touches nobody's data.
final class StartTraining {
    /// Parts of JavaFX that differ with the platform: off screen they are never used, so they are loaded by name.
    private static final List<String> OF_THE_SCREEN = List.of(
            "com/sun/glass/ui/gtk/",
            "com/sun/glass/ui/mac/",
            "com/sun/glass/ui/win/",
            "com/sun/prism/es2/",
            "com/sun/prism/d3d/",
            "com/sun/prism/mtl/");

    private static final String CLASS = ".class";

    private final PrintWriter errors;

    StartTraining(PrintWriter errors) {
        this.errors = errors;
    }

    /// The exit code: 0 when all of it went well.
    int run() {
        try {
            new Rehearsal(LogFile::to).run();
            loadScreen();
            return 0;
        } catch (TourStopped | IOException trouble) {
            errors.println(trouble.getMessage());
            errors.flush();
            return 1;
        }
    }

    private static void loadScreen() throws IOException {
        Module javafx = Node.class.getModule();
        Optional<ResolvedModule> source = Optional.ofNullable(javafx.getLayer())
                .flatMap(layer -> layer.configuration().findModule(javafx.getName()));
        if (source.isEmpty()) {
            return;
        }
        try (ModuleReader reader = source.get().reference().open();
                Stream<String> files = reader.list()) {
            files.filter(file -> file.endsWith(CLASS) && OF_THE_SCREEN.stream().anyMatch(file::startsWith))
                    .forEach(file -> load(javafx, file));
        }
    }

    /// Loads the class without running any of it. One that is there for another system stays out.
    private static void load(Module javafx, String file) {
        try {
            Class.forName(
                    javafx, file.substring(0, file.length() - CLASS.length()).replace('/', '.'));
        } catch (LinkageError elsewhere) {
            return;
        }
    }
}
