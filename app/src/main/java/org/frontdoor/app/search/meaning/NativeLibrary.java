package org.frontdoor.app.search.meaning;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.frontdoor.app.disk.PrivateFolder;

/// ONNX Runtime's library for this system, unpacked once. By itself it unpacks 20 MB into the temp folder at each
/// start,
/// and leaves them there when it is killed.
public final class NativeLibrary {
    /// Where it looks for its libraries before it unpacks them.
    private static final String PATH = "onnxruntime.native.path";

    private static final List<String> LIBRARIES = List.of("onnxruntime", "onnxruntime4j_jni");

    private NativeLibrary() {}

    /// As ONNX Runtime names its folders: `linux-x64`, `osx-aarch64`, `win-x64`.
    /// @param system as Java's property `os.name`
    /// @param processor as Java's property `os.arch`
    public static String platform(String system, String processor) {
        String name = system.toLowerCase(Locale.ROOT);
        String os = name.startsWith("windows") ? "win" : name.startsWith("mac") ? "osx" : "linux";
        return os + "-"
                + switch (processor) {
                    case "amd64", "x86_64" -> "x64";
                    case "arm64" -> "aarch64";
                    default -> processor;
                };
    }

    /// That of the system this runs on.
    public static String platform() {
        return platform(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    /// Unpacks what is not there whole, and has it loaded from there. A library that this system lacks is left to ONNX
    /// Runtime, which says so.
    static void unpack(Path folder) throws IOException {
        PrivateFolder.make(folder);
        for (String library : LIBRARIES) {
            String name = System.mapLibraryName(library);
            try (InputStream packed =
                    NativeLibrary.class.getResourceAsStream("/ai/onnxruntime/native/" + platform() + "/" + name)) {
                if (packed == null) {
                    return;
                }
                byte[] bytes = packed.readAllBytes();
                Path file = folder.resolve(name);
                if (!Files.isRegularFile(file) || !Arrays.equals(bytes, Files.readAllBytes(file))) {
                    PrivateFolder.replace(file, bytes);
                }
            }
        }
        System.setProperty(PATH, folder.toAbsolutePath().toString());
    }
}
