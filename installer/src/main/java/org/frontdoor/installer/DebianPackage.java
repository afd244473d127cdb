package org.frontdoor.installer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/// A package for Debian, Ubuntu and their kin: the image under `/opt`, a command, a menu entry, icons.
///
/// Made with `dpkg-deb` alone, which sets root as the owner itself, so that nothing runs as root or pretends to.
final class DebianPackage {
    private static final String NAME = ApplicationImage.NAME;

    /// What JavaFX opens at run time. The names with t64 are those of releases from 2024 on.
    private static final String DEPENDS = String.join(
            ", ",
            "libc6",
            "libgtk-3-0t64 | libgtk-3-0",
            "libx11-6",
            "libxtst6",
            "libxxf86vm1",
            "libgl1",
            "libfreetype6",
            "libfontconfig1",
            "libpangoft2-1.0-0");

    private final Path image;
    private final Path icons;
    private final Version version;

    DebianPackage(Path image, Path icons, Version version) {
        this.image = image;
        this.icons = icons;
        this.version = version;
    }

    static boolean isPossible() {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(":")).anyMatch(folder -> Files.isExecutable(Path.of(folder, "dpkg-deb")));
    }

    /// Lays the files out in `tree` and returns the package, which is put into `folder`.
    Path make(Path tree, Path folder) throws IOException, PackagingFailed {
        if (!isPossible()) {
            throw new PackagingFailed("A .deb needs dpkg-deb: sudo apt-get install dpkg");
        }
        Folders.emptied(tree);
        Folders.copy(image, tree.resolve("opt").resolve(NAME));
        Path command = Files.createDirectories(tree.resolve("usr/bin")).resolve(NAME);
        Files.createSymbolicLink(command, Path.of("/opt", NAME, "bin", NAME));
        write(tree.resolve("usr/share/applications/" + NAME + ".desktop"), MENU_ENTRY);
        write(tree.resolve("usr/share/doc/" + NAME + "/copyright"), COPYRIGHT);
        Path themes = tree.resolve("usr/share/icons/hicolor");
        for (int size : AppIcon.SIZES) {
            copy(AppIcon.name(size), themes.resolve(size + "x" + size + "/apps/" + NAME + ".png"));
        }
        copy(NAME + ".svg", themes.resolve("scalable/apps/" + NAME + ".svg"));
        write(tree.resolve("DEBIAN/control"), control(Folders.bytes(tree) >> 10));
        openToAll(tree);
        Path deb = folder.resolve(NAME + "_" + version.debian() + "_" + architecture() + ".deb");
        Tools.system(
                List.of("dpkg-deb", "--root-owner-group", "-Zxz", "-z1", "--build", tree.toString(), deb.toString()));
        return deb;
    }

    private void copy(String icon, Path target) throws IOException {
        Files.createDirectories(target.resolveSibling(""));
        Files.copy(icons.resolve(icon), target);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    // The builder's umask must not keep others from starting what root installed.
    private static void openToAll(Path tree) throws IOException {
        try (Stream<Path> all = Files.walk(tree)) {
            for (Path path : all.filter(path -> !Files.isSymbolicLink(path)).toList()) {
                boolean runs = Files.isDirectory(path) || Files.isExecutable(path);
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
    }

    private String control(long kilobytes) throws PackagingFailed {
        return """
                Package: %s
                Version: %s
                Architecture: %s
                Maintainer: Frontdoor <frontdoor@localhost>
                Installed-Size: %d
                Depends: %s
                Section: office
                Priority: optional
                Description: desktop on which a city's 311 people work
                 Call agents, walk-in desk staff, leads, trainers and agencies create cases,
                 answer from the knowledge base, triage and refer. The work goes on while the
                 network is gone. Java is included.
                """.formatted(NAME, version.debian(), architecture(), kilobytes, DEPENDS);
    }

    private static String architecture() throws PackagingFailed {
        return switch (System.getProperty("os.arch")) {
            case "amd64" -> "amd64";
            case "aarch64" -> "arm64";
            default ->
                throw new PackagingFailed("No package for processors of the kind " + System.getProperty("os.arch"));
        };
    }

    // JavaFX calls every window «java» that was not started by its own launcher.
    private static final String MENU_ENTRY = """
            [Desktop Entry]
            Type=Application
            Name=Frontdoor
            GenericName=311 Desktop
            GenericName[es]=Escritorio del 311
            Comment=Take contacts, answer, create and refer cases, online or not
            Comment[es]=Atender contactos, responder, crear y derivar casos, con o sin red
            Exec=/opt/frontdoor/bin/frontdoor
            Icon=frontdoor
            Terminal=false
            Categories=Office;
            Keywords=311;call;case;city;
            StartupWMClass=java
            """;

    private static final String COPYRIGHT = """
            Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
            Upstream-Name: Frontdoor

            Files: *
            Copyright: the Frontdoor authors
            License: Apache-2.0
             On Debian systems, the text is in /usr/share/common-licenses/Apache-2.0.

            Files: opt/frontdoor/lib/runtime/*
            Copyright: Oracle and others; see opt/frontdoor/lib/runtime/legal
            License: GPL-2 with Classpath Exception
             On Debian systems, the text is in /usr/share/common-licenses/GPL-2.
            """;
}
