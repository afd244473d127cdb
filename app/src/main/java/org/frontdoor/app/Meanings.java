package org.frontdoor.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.frontdoor.app.disk.PrivateFolder;
import org.frontdoor.app.search.meaning.KeptVectors;
import org.frontdoor.app.search.meaning.Meaning;
import org.frontdoor.app.search.meaning.MeaningLoad;
import org.frontdoor.app.search.meaning.OnnxMeaning;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The model of meanings, loaded when it is first wanted and once for all who sign in, with the vectors that it has
/// computed on this computer. Any thread; the first to ask waits for the loading.
final class Meanings implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Meanings.class);

    private final Path data;
    private boolean asked;
    private @Nullable Meaning meaning;
    private @Nullable KeptVectors kept;

    /// What search understands questions and passages with.
    /// @param passages the vector of a passage's text; for one thread at a time
    /// @param whole to be run by that thread once all passages that there are were asked for
    record Known(Meaning meaning, Function<String, float[]> passages, Runnable whole) {}

    /// @param data the program's folder
    Meanings(Path data) {
        this.data = data;
    }

    /// Empty where this computer cannot have it.
    synchronized Optional<Known> known() {
        if (!asked) {
            asked = true;
            switch (OnnxMeaning.load(data.resolve("search").resolve("library"))) {
                case MeaningLoad.Loaded(var loaded) -> {
                    meaning = loaded;
                    kept = kept(loaded);
                }
                case MeaningLoad.WordsAlone(String why, boolean _) ->
                    LOG.atWarn().addKeyValue("why", why).log("search goes by words alone");
            }
        }
        Meaning loaded = meaning;
        if (loaded == null) {
            return Optional.empty();
        }
        KeptVectors vectors = kept;
        return Optional.of(
                vectors == null ? new Known(loaded, loaded::of, () -> {}) : new Known(loaded, vectors, vectors::tidy));
    }

    private @Nullable KeptVectors kept(Meaning loaded) {
        try {
            return KeptVectors.open(PrivateFolder.make(data.resolve("search")).resolve("vectors"), loaded);
        } catch (IOException e) {
            LOG.atWarn().setCause(e).log("vectors are not kept");
            return null;
        }
    }

    @Override
    public synchronized void close() {
        asked = true;
        if (meaning != null) {
            meaning.close();
        }
        try {
            if (kept != null) {
                kept.close();
            }
        } catch (IOException e) {
            LOG.atDebug().setCause(e).log("the file of vectors was not closed");
        }
        meaning = null;
        kept = null;
    }
}
