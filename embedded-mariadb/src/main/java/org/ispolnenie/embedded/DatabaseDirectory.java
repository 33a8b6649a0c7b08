package org.ispolnenie.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The data directory of a MariaDB server. It is written under another name and renamed when the system tables are
 * complete, so a directory under its own name can always be started.
 */
record DatabaseDirectory(Path path) {

    static final String PID_FILE = "mariadb.pid";

    /** The order matters: tables, then what is in them, then what uses them. */
    private static final List<String> SYSTEM_SCRIPTS = List.of(
            "mariadb_system_tables.sql",
            "mariadb_performance_tables.sql",
            "mariadb_system_tables_data.sql",
            "maria_add_gis_sp_bootstrap.sql");

    private static final long ORPHAN_STOP_SECONDS = 60;

    void initialise(MariaDbHome home) throws IOException, InterruptedException {
        if (Files.isDirectory(path)) {
            return;
        }
        Path partial = partial();
        MariaDbHome.deleteTree(partial);
        Files.createDirectories(partial);
        bootstrap(home, partial);
        Files.move(partial, path, StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Stops the server that a killed JVM left behind on this directory. Two servers on one directory cannot be: InnoDB
     * locks its files, so without this the next start would fail until someone finds the process.
     */
    void stopOrphan() throws InterruptedException {
        List<ProcessHandle> orphans =
                ProcessHandle.allProcesses().filter(this::servesThisDirectory).toList();
        for (ProcessHandle orphan : orphans) {
            orphan.destroy();
            try {
                orphan.onExit().get(ORPHAN_STOP_SECONDS, TimeUnit.SECONDS);
            } catch (TimeoutException | ExecutionException e) {
                // The redo log makes a kill as safe as a stop; only the next start is slower.
                orphan.destroyForcibly();
                orphan.onExit().join();
            }
        }
    }

    /**
     * Only a server started with this very directory is ours to stop. It is looked for by its command line and not by its
     * pid file, which one killed during its start has not written yet.
     */
    private boolean servesThisDirectory(ProcessHandle process) {
        List<String> arguments = process.info().arguments().map(List::of).orElse(List.of());
        return arguments.contains("--datadir=" + path) || arguments.contains("--datadir=" + partial());
    }

    private Path partial() {
        return path.resolveSibling(path.getFileName() + ".partial");
    }

    private static void bootstrap(MariaDbHome home, Path directory) throws IOException, InterruptedException {
        Path log = directory.resolveSibling("database-bootstrap.log");
        Process process = new ProcessBuilder(MariaDbProcess.command(
                        home, directory, List.of("--bootstrap", "--log-warnings=0", "--innodb-log-file-size=64M")))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try (OutputStream sql = process.getOutputStream()) {
            sql.write(administrator().getBytes(StandardCharsets.UTF_8));
            for (String script : SYSTEM_SCRIPTS) {
                Files.copy(home.script(script), sql);
            }
        } catch (IOException e) {
            // A server that refuses its options closes the pipe first: its own words below say more than «Broken pipe».
            process.destroy();
        }
        if (process.waitFor() != 0) {
            throw new DatabaseStartException("The embedded database could not be initialised, see " + log);
        }
        Files.delete(log);
    }

    /** The one administrator signs in through the socket as the system user that runs the server; nobody by password. */
    private static String administrator() {
        String user = System.getProperty("user.name");
        return "create database mysql;\nuse mysql;\nset @auth_root_socket='"
                + (user.matches("[\\w.-]+") ? user : "root") + "';\n";
    }
}
