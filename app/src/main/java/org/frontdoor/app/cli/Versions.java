package org.frontdoor.app.cli;

import picocli.CommandLine.IVersionProvider;

/// Which Frontdoor this is, and on what it runs.
public final class Versions implements IVersionProvider {
    private static final String UNPACKED = "(built in place)";

    /// Frontdoor's own version, as the build wrote it into the jar.
    public static String frontdoor() {
        String version = Versions.class.getPackage().getImplementationVersion();
        return version == null ? UNPACKED : version;
    }

    /// JavaFX's version, or empty where JavaFX is not on the module path.
    public static String javafx() {
        return ModuleLayer.boot()
                .findModule("javafx.graphics")
                .flatMap(module -> module.getDescriptor().rawVersion())
                .orElse("");
    }

    @Override
    public String[] getVersion() {
        return new String[] {
            "Frontdoor " + frontdoor(),
            "Java " + Runtime.version() + " (" + System.getProperty("java.vendor") + ")",
            "JavaFX " + (javafx().isEmpty() ? "is missing" : javafx()),
            System.getProperty("os.name") + " " + System.getProperty("os.version") + " " + System.getProperty("os.arch")
        };
    }
}
