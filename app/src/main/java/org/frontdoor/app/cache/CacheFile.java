package org.frontdoor.app.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.Locale;
import java.util.stream.Stream;
import javax.sql.ConnectionPoolDataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A person's cache as a file, sealed with a key.
///
/// H2's own key derivation is weak (ten rounds), so the key is random bits from the person's vault, never a password.
/// Files are used asynchronously: otherwise the JDK closes the file under all readers when one of them is interrupted
/// (each newer search does with the one before), and the cache would be taken for broken.
/// H2 writes no trace files, and what it spills to temporary files is sealed like the file itself.
public final class CacheFile implements CachePlace {
    private static final Logger LOG = LoggerFactory.getLogger(CacheFile.class);
    private static final String SETTINGS = ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;DB_CLOSE_ON_EXIT=FALSE"
            + ";LOCK_TIMEOUT=30000;CACHE_SIZE=32768;QUERY_CACHE_SIZE=64;WRITE_DELAY=1000";
    private static final String SUFFIX = ".mv.db";

    private final Path folder;
    private final char[] key;
    private final InstantSource clock;

    /// Names the place; nothing is opened yet.
    /// @param folder the person's own folder; it must be there
    /// @param key 64 hexadecimal digits; kept until the program ends the session, as H2 needs them again
    public CacheFile(Path folder, char[] key, InstantSource clock) {
        this.folder = folder;
        this.key = key.clone();
        this.clock = clock;
    }

    @Override
    public ConnectionPoolDataSource dataSource() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:async:" + folder.resolve("cache").toAbsolutePath() + ";CIPHER=AES" + SETTINGS);
        source.setUser("frontdoor");
        char[] both = new char[key.length + 2];
        System.arraycopy(key, 0, both, 0, key.length);
        both[key.length] = ' ';
        both[key.length + 1] = '-';
        source.setPasswordChars(both);
        return source;
    }

    /// Renames the file; of those set aside, the newest is kept for support.
    @Override
    public void setAside() {
        try {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path old : files.filter(CacheFile::aside).toList()) {
                    Files.deleteIfExists(old);
                }
            }
            Path file = folder.resolve("cache" + SUFFIX);
            if (Files.exists(file)) {
                String name = String.format(Locale.ROOT, "cache-aside-%d%s", clock.millis(), SUFFIX);
                Files.move(file, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
                LOG.atWarn().addKeyValue("file", name).log("cache set aside");
            }
        } catch (IOException e) {
            throw new CacheBroken(e);
        }
    }

    private static boolean aside(Path file) {
        return String.valueOf(file.getFileName()).startsWith("cache-aside-");
    }
}
