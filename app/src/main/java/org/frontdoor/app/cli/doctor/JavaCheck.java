package org.frontdoor.app.cli.doctor;

import java.util.List;

/// The Java that runs this, and the memory it may take.
final class JavaCheck implements Check {
    private static final int NEEDED = 25;
    private static final long LITTLE_MEMORY = 512L << 20;

    @Override
    public List<Finding> look() {
        return List.of(version(), memory());
    }

    private static Finding version() {
        String what = Runtime.version() + ", " + System.getProperty("java.vendor") + ", in "
                + System.getProperty("java.home");
        return Runtime.version().feature() >= NEEDED
                ? new Finding.Good("Java", what)
                : new Finding.Stop("Java", what, "Install a JDK " + NEEDED + " or newer, or set JAVA_HOME to one.");
    }

    private static Finding memory() {
        long most = Runtime.getRuntime().maxMemory();
        String what = (most >> 20) + " MB at most for Frontdoor, "
                + Runtime.getRuntime().availableProcessors() + " processors";
        return most >= LITTLE_MEMORY
                ? new Finding.Good("Memory", what)
                : new Finding.Note("Memory", what, "A city's whole cache wants 512 MB or more: add memory.");
    }
}
