package org.frontdoor.installer;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuntimeModulesTest {
    @Test
    void modulesThatAJarNamesAreNeeded() throws IOException {
        Set<String> modules = RuntimeModules.neededBy(jars("logback-core-"));
        assertTrue(modules.containsAll(Set.of("java.base", "java.xml", "java.naming")), modules.toString());
        assertFalse(modules.contains("java.desktop"), modules.toString());
    }

    @Test
    void whatIsFoundByNameIsAlwaysThere() throws IOException {
        Set<String> modules = RuntimeModules.neededBy(List.of());
        assertTrue(modules.containsAll(Set.of("java.sql", "jdk.crypto.ec", "jdk.localedata", "jdk.zipfs")));
    }

    @Test
    void anOptionalPathIntoTheCompilerCostsNothing() throws IOException {
        Set<String> modules = RuntimeModules.neededBy(jars("h2-"));
        assertTrue(modules.contains("java.sql"), modules.toString());
        assertFalse(modules.contains("jdk.compiler"), modules.toString());
    }

    private static List<Path> jars(String prefix) {
        List<Path> found = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> path.getFileName().toString().startsWith(prefix))
                .toList();
        assertFalse(found.isEmpty(), prefix);
        return found;
    }
}
