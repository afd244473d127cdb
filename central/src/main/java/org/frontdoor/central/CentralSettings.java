package org.frontdoor.central;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import org.frontdoor.central.outgoing.OutgoingSettings;
import org.frontdoor.central.session.Passwords;
import org.jspecify.annotations.Nullable;

/// How one central runs.
///
/// @param host to listen on
/// @param port to listen on; 0 takes a free one
/// @param database JDBC address, H2 or PostgreSQL
/// @param site whose data it serves
/// @param classroom a practice site: its numbers look different
/// @param demo the sign-in screen may list demo people
/// @param tokenLife how long a sign-in lasts
/// @param passwordCost what one password check costs
/// @param clock central's clock
/// @param outgoing how it speaks to other systems
public record CentralSettings(
        String host,
        int port,
        String database,
        @Nullable String user,
        @Nullable String password,
        int connections,
        String site,
        boolean classroom,
        boolean demo,
        Duration tokenLife,
        Passwords.Cost passwordCost,
        InstantSource clock,
        OutgoingSettings outgoing) {
    private static final String LOOPBACK = "127.0.0.1";
    private static final Duration WORKING_DAY = Duration.ofHours(8);
    private static final int CONNECTIONS = 16;

    /// The production site on a database of any address.
    public static CentralSettings on(String database, @Nullable String user, @Nullable String password) {
        return new CentralSettings(
                LOOPBACK,
                0,
                database,
                user,
                password,
                CONNECTIONS,
                "main",
                false,
                false,
                WORKING_DAY,
                Passwords.Cost.SERVER,
                InstantSource.system(),
                OutgoingSettings.USUAL);
    }

    /// The production site on an H2 file in that folder.
    public static CentralSettings inFolder(Path folder) {
        return on(fileAddress(folder, false), "central", "");
    }

    /// The same, encrypted (AES) with a key of the host's: nothing of it lies in clear on the disk.
    /// @param key without spaces
    public static CentralSettings inFolder(Path folder, String key) {
        return on(fileAddress(folder, true), "central", key + " ");
    }

    private static String fileAddress(Path folder, boolean encrypted) {
        return "jdbc:h2:file:" + folder.resolve("central").toAbsolutePath()
                + ";DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000;CACHE_SIZE=65536;TRACE_LEVEL_FILE=0"
                + (encrypted ? ";CIPHER=AES" : "");
    }

    public CentralSettings listening(String newHost, int newPort) {
        return new CentralSettings(
                newHost,
                newPort,
                database,
                user,
                password,
                connections,
                site,
                classroom,
                demo,
                tokenLife,
                passwordCost,
                clock,
                outgoing);
    }

    public CentralSettings withDemo(boolean newDemo) {
        return new CentralSettings(
                host,
                port,
                database,
                user,
                password,
                connections,
                site,
                classroom,
                newDemo,
                tokenLife,
                passwordCost,
                clock,
                outgoing);
    }

    public CentralSettings forSite(String newSite, boolean newClassroom) {
        return new CentralSettings(
                host,
                port,
                database,
                user,
                password,
                connections,
                newSite,
                newClassroom,
                demo,
                tokenLife,
                passwordCost,
                clock,
                outgoing);
    }

    public CentralSettings withTokenLife(Duration newLife) {
        return new CentralSettings(
                host,
                port,
                database,
                user,
                password,
                connections,
                site,
                classroom,
                demo,
                newLife,
                passwordCost,
                clock,
                outgoing);
    }

    public CentralSettings withPasswordCost(Passwords.Cost newCost) {
        return new CentralSettings(
                host,
                port,
                database,
                user,
                password,
                connections,
                site,
                classroom,
                demo,
                tokenLife,
                newCost,
                clock,
                outgoing);
    }

    public CentralSettings withClock(InstantSource newClock) {
        return new CentralSettings(
                host,
                port,
                database,
                user,
                password,
                connections,
                site,
                classroom,
                demo,
                tokenLife,
                passwordCost,
                newClock,
                outgoing);
    }

    public CentralSettings speaking(OutgoingSettings newOutgoing) {
        return new CentralSettings(
                host,
                port,
                database,
                user,
                password,
                connections,
                site,
                classroom,
                demo,
                tokenLife,
                passwordCost,
                clock,
                newOutgoing);
    }

    /// Never the password.
    @Override
    public String toString() {
        return "CentralSettings[" + host + ":" + port + ", " + database.replaceAll("[?;].*", "") + ", site " + site
                + "]";
    }
}
