package org.frontdoor.central.catalog;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.frontdoor.central.pack.Finding;
import org.frontdoor.central.pack.Pack;
import org.frontdoor.central.pack.PackFolder;
import org.frontdoor.central.pack.PackReader;
import org.frontdoor.central.pack.PackReading;

/// Loads a city pack that was sent as a zip of its folder.
public final class PackLoad {
    private final PackReader reader;
    private final Loading loading;

    /// Takes the records of a good pack.
    @FunctionalInterface
    public interface Loading {
        CatalogLoad.Counts load(Pack pack);
    }

    public PackLoad(PackReader reader, Loading loading) {
        this.reader = reader;
        this.loading = loading;
    }

    /// What a pack came to.
    public sealed interface Answer {
        /// It is in.
        /// @param warnings what deserves a look
        record Loaded(String program, int created, int changed, int unchanged, int removed, List<String> warnings)
                implements Answer {}

        record Bad(PackReading reading) implements Answer {}

        record NoZip() implements Answer {}
    }

    public Answer load(byte[] zip) throws IOException {
        try (UnzippedFolder folder = UnzippedFolder.of(zip).orElse(null)) {
            if (folder == null) {
                return new Answer.NoZip();
            }
            try (PackFolder files = PackFolder.of(folder.root())) {
                return load(reader.read(files));
            }
        }
    }

    private Answer load(PackReading reading) {
        return switch (reading) {
            case PackReading.Bad bad -> new Answer.Bad(bad);
            case PackReading.Good good -> {
                CatalogLoad.Counts counts = loading.load(good.pack());
                yield new Answer.Loaded(
                        good.pack().program().name(),
                        counts.created(),
                        counts.changed(),
                        counts.unchanged(),
                        counts.removed(),
                        Stream.concat(good.warnings().stream().map(Finding::toString), kept(counts))
                                .toList());
            }
        };
    }

    private static Stream<String> kept(CatalogLoad.Counts counts) {
        return counts.kept() == 0
                ? Stream.empty()
                : Stream.of(
                        "%d articles that people keep here stayed as they are; what the pack says of them was not taken"
                                .formatted(counts.kept()));
    }
}
