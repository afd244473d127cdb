package org.frontdoor.app.torture.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.frontdoor.fixtures.Postgres;

/// One PostgreSQL server as this system has it installed, run by the user `postgres` where we are root.
final class Cluster implements AutoCloseable {
    private static final String SYSTEM_USER = "postgres";

    private final Path programs;
    private final Path folder;
    private final int port;

    private Cluster(Path programs, Path folder, int port) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
    }

    /// Where the programs are that a primary with a standby needs.
    static Optional<Path> programs() {
        try (Stream<Path> versions = Files.list(Path.of("/usr/lib/postgresql"))) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("pg_basebackup")))
                    .max(Comparator.comparing(Path::toString));
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /// A folder in which that user may write.
    static Path place() {
        try {
            Path place = Files.createTempDirectory("frontdoor-postgres");
            if (isRoot()) {
                Commands.run("chown", SYSTEM_USER, place.toString());
            }
            return place;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int freePort() {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    /// A new, empty one that runs.
    static Cluster make(Path programs, Path place, int port) {
        Cluster made = new Cluster(programs, place.resolve("on-" + port), port);
        made.run("initdb", "-D", made.folder.toString(), "-U", Postgres.USER, "-A", "trust", "-E", "UTF8", "--no-sync");
        made.configure("max_connections = 100");
        made.start();
        return made;
    }

    /// A copy of this one that follows it.
    Cluster standby(Path place, int atPort) {
        Cluster copy = new Cluster(programs, place.resolve("on-" + atPort), atPort);
        run(
                "pg_basebackup",
                "--checkpoint=fast",
                "-h",
                "127.0.0.1",
                "-p",
                port + "",
                "-U",
                Postgres.USER,
                "-D",
                copy.folder.toString(),
                "-R");
        copy.configure("synchronous_standby_names = ''");
        copy.start();
        return copy;
    }

    /// From now on nothing is committed that the standby does not have on its disk.
    void waitForStandby() {
        configure("synchronous_standby_names = '*'");
        run("pg_ctl", "reload", "-D", folder.toString());
        while (!sql("SELECT count(*) FROM pg_stat_replication WHERE sync_state = 'sync'")
                .equals("1")) {
            Thread.onSpinWait();
        }
    }

    private void configure(String line) {
        try {
            Files.writeString(
                    folder.resolve("postgresql.conf"),
                    "\nlisten_addresses = '127.0.0.1'\nunix_socket_directories = ''\nport = " + port + "\n" + line
                            + "\n",
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String sql(String statement) {
        return run("psql", "-h", "127.0.0.1", "-p", port + "", "-U", Postgres.USER, "-Atc", statement)
                .strip();
    }

    void start() {
        run("pg_ctl", "start", "-w", "-D", folder.toString(), "-l", folder.resolveSibling("on-" + port + ".log") + "");
    }

    /// As an operator does: open connections are cut.
    void stop() {
        run("pg_ctl", "stop", "-w", "-m", "fast", "-D", folder.toString());
    }

    /// SIGKILL, for the server and all its processes.
    void kill() {
        ProcessHandle server = ProcessHandle.of(pid()).orElseThrow();
        List<ProcessHandle> all = new ArrayList<>(server.descendants().toList());
        all.addFirst(server);
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(each -> each.onExit().join());
    }

    private long pid() {
        try (Stream<String> lines = Files.lines(folder.resolve("postmaster.pid"))) {
            return Long.parseLong(lines.findFirst().orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void promote() {
        run("pg_ctl", "promote", "-w", "-D", folder.toString());
    }

    private String run(String program, String... words) {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("runuser", "-u", SYSTEM_USER, "--"));
        }
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(words));
        return Commands.run(command);
    }

    /// Ends it; its folder goes, too.
    @Override
    public void close() {
        if (Files.exists(folder.resolve("postmaster.pid"))
                && ProcessHandle.of(pid()).isPresent()) {
            run("pg_ctl", "stop", "-w", "-m", "immediate", "-D", folder.toString());
        }
        Commands.run("rm", "-rf", folder.toString());
    }
}
