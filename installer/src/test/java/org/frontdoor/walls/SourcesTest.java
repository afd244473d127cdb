package org.frontdoor.walls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What only the text of the sources shows, tests included.
class SourcesTest {
    private static final int MOST_LINES = 400;
    private static final Pattern CATCHES_ALL =
            Pattern.compile("catch \\((?:\\w+ \\| )*(?:Exception|RuntimeException|Throwable|Error)\\b");
    private static final List<String> MODULES =
            List.of("shared-model", "central", "app", "installer", "src-test-fixtures");

    @Test
    void allSourcesAreSeen() {
        for (String module : MODULES) {
            assertTrue(sources().anyMatch(file -> file.startsWith(root().resolve(module))), module);
        }
    }

    @Test
    void noFileIsTooLongToRead() {
        assertEquals(List.of(), where(text -> text.lines().count() > MOST_LINES));
    }

    @Test
    void testsDoNotSleepEither() {
        String sleep = "Thread." + "sleep(";
        assertEquals(List.of(), where(text -> text.contains(sleep)));
    }

    /// What meets failures of every kind at a named boundary tells them on, in words of its own.
    @Test
    void whateverMayFailIsCaughtAtBoundariesOnly() {
        Set<String> boundaries = Set.of("Loop.java", "Database.java", "Decider.java", "GroupCommit.java");
        assertEquals(
                List.of(),
                where(text -> CATCHES_ALL.matcher(text).find()).stream()
                        .filter(file -> file.toString().contains("src/main"))
                        .filter(file -> !file.startsWith(root().resolve("src-test-fixtures")))
                        .filter(file -> !boundaries.contains(String.valueOf(file.getFileName())))
                        .toList());
    }

    @Test
    void nothingIsAModule() {
        assertEquals(
                List.of(),
                sources().filter(file -> file.endsWith("module-info.java")).toList());
    }

    @Test
    void everyPackageIsNullMarked() {
        assertEquals(
                List.of(),
                sources()
                        .map(Path::getParent)
                        .distinct()
                        .filter(folder -> folder.toString().contains("src/main"))
                        .filter(folder ->
                                !read(folder.resolve("package-info.java")).contains("@NullMarked"))
                        .toList());
    }

    @Test
    void nothingIsLeftToDo() {
        String mark = "TO" + "DO";
        assertEquals(List.of(), where(text -> text.contains("// " + mark) || text.contains("FIX" + "ME")));
    }

    private static List<Path> where(Predicate<String> wrong) {
        return sources().filter(file -> wrong.test(read(file))).toList();
    }

    private static Stream<Path> sources() {
        return MODULES.stream().flatMap(module -> below(root().resolve(module).resolve("src")));
    }

    private static Stream<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Tests run in their module's folder.
    private static Path root() {
        return Path.of("").toAbsolutePath().resolveSibling("");
    }
}
