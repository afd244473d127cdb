package org.frontdoor.installer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.frontdoor.app.search.meaning.NativeLibrary;

/// Leaves out of jars what they bring for other systems: ONNX Runtime's holds libraries for five.
///
/// @param platform as its folders are named: `linux-x64`, `osx-aarch64`
record NativeLibraries(String platform) {
    private static final Pattern FOR_ONE = Pattern.compile("(?:^|/)native/((?:linux|osx|win)-[a-z0-9]+)/");

    /// Those of the system this runs on.
    static NativeLibraries ofThisSystem() {
        return new NativeLibraries(NativeLibrary.platform());
    }

    /// Copies the jars of a folder into an empty one.
    void copy(Built from, Path folder) throws IOException {
        for (Path jar : from.libraryJars()) {
            Path to = folder.resolve(String.valueOf(jar.getFileName()));
            if (hasOthers(jar)) {
                copyOwn(jar, to);
            } else {
                Files.copy(jar, to);
            }
        }
    }

    private boolean hasOthers(Path jar) throws IOException {
        try (ZipFile entries = new ZipFile(jar.toFile())) {
            return entries.stream().anyMatch(this::ofOthers);
        }
    }

    private boolean ofOthers(ZipEntry entry) {
        Matcher place = FOR_ONE.matcher(entry.getName());
        return place.find() && !place.group(1).equals(platform);
    }

    private void copyOwn(Path jar, Path to) throws IOException {
        try (ZipFile from = new ZipFile(jar.toFile());
                OutputStream file = Files.newOutputStream(to);
                ZipOutputStream own = new ZipOutputStream(file)) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                if (!ofOthers(entry)) {
                    own.putNextEntry(new ZipEntry(entry.getName()));
                    try (InputStream bytes = from.getInputStream(entry)) {
                        bytes.transferTo(own);
                    }
                    own.closeEntry();
                }
            }
        }
    }
}
