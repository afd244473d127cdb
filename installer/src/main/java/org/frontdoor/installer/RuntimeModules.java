package org.frontdoor.installer;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/// Which modules of the JDK the program needs: those of every class that a class of its jars names.
///
/// `jdeps` would say the same, but it stops at libraries that are modules and miss an optional one.
final class RuntimeModules {
    /// Found by name at run time, so that no class names them: Jar and zip file systems, the locales of our languages,
    /// TLS with elliptic curves, name lookup by Logback and JDBC drivers, and `Unsafe` for JavaFX's renderer.
    private static final Set<String> BY_NAME = Set.of(
            "java.management",
            "java.naming",
            "java.sql",
            "jdk.crypto.ec",
            "jdk.localedata",
            "jdk.management",
            "jdk.unsupported",
            "jdk.zipfs");

    /// Parts of a JDK that only tools, agents and servers of old use, or that must be asked for with an option at each
    /// start; an optional code path in a library names them.
    private static final Set<String> NEVER = Set.of(
            "jdk.compiler",
            "jdk.jdi",
            "jdk.jshell",
            "jdk.attach",
            "jdk.incubator.vector",
            "jdk.internal.vm.ci",
            "java.rmi",
            "java.se");

    private RuntimeModules() {}

    /// Sorted names, the ones found by name included. `java.rmi` may come back through what requires it.
    static Set<String> neededBy(List<Path> jars) throws IOException {
        Map<String, String> moduleOf = packages();
        Set<String> needed = new TreeSet<>(BY_NAME);
        for (Path jar : jars) {
            collect(jar, moduleOf, needed);
        }
        needed.removeAll(NEVER);
        return needed;
    }

    private static Map<String, String> packages() {
        Map<String, String> moduleOf = new HashMap<>();
        for (ModuleReference module : ModuleFinder.ofSystem().findAll()) {
            for (String name : module.descriptor().packages()) {
                moduleOf.put(name, module.descriptor().name());
            }
        }
        return moduleOf;
    }

    private static void collect(Path jar, Map<String, String> moduleOf, Set<String> needed) throws IOException {
        try (JarFile file = new JarFile(jar.toFile(), false, JarFile.OPEN_READ, Runtime.version())) {
            for (JarEntry entry : (Iterable<JarEntry>) file.versionedStream()::iterator) {
                if (entry.getName().endsWith(".class") && !entry.getName().endsWith("module-info.class")) {
                    try (InputStream stream = file.getInputStream(entry)) {
                        collect(stream.readAllBytes(), moduleOf, needed);
                    }
                }
            }
        }
    }

    private static void collect(byte[] type, Map<String, String> moduleOf, Set<String> needed) {
        ClassFile.of().parse(type).constantPool().forEach(entry -> {
            if (entry instanceof ClassEntry named) {
                String module = moduleOf.get(packageOf(named.asInternalName()));
                if (module != null) {
                    needed.add(module);
                }
            }
        });
    }

    // An array's name is a descriptor: [Ljava/lang/String;
    private static String packageOf(String internalName) {
        int start = internalName.lastIndexOf('[') + 1;
        String name = start > 0 && start < internalName.length() && internalName.charAt(start) == 'L'
                ? internalName.substring(start + 1)
                : internalName;
        int end = name.lastIndexOf('/');
        return end < 0 ? "" : name.substring(0, end).replace('/', '.');
    }
}
