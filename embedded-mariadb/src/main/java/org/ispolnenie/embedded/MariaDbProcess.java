package org.ispolnenie.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The process of a server from its launch on, with the accounts that it is to make while it starts.
 *
 * @param log      what the server says, for those who ask why it does not run
 * @param accounts holds the password until the server is ready
 */
record MariaDbProcess(Process process, Path log, Path accounts) {

    private static final int READY_SECONDS = 120;
    private static final int STOP_SECONDS = 10;

    /** Launches the server and does not wait for it: {@link #awaitReady()} does. */
    static MariaDbProcess launch(
            MariaDbHome home, DatabaseDirectory data, String password, Durability durability, int port)
            throws IOException {
        Path log = Files.createDirectories(data.path().resolveSibling("log")).resolve("mariadb.log");
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling("mariadb.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        Path accounts = writeAccounts(data, password);
        try {
            List<String> options = new ArrayList<>(durability.options());
            options.addAll(networkOptions(port));
            options.addAll(List.of("--init-file=" + accounts, "--innodb-buffer-pool-size=192M"));
            Process process = new ProcessBuilder(inOwnSession(command(home, data.path(), options)))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            return new MariaDbProcess(process, log, accounts);
        } catch (IOException e) {
            Files.delete(accounts);
            throw e;
        }
    }

    /**
     * Waits until the server answers.
     *
     * @throws DatabaseStartException with one line that says why it does not
     */
    void awaitReady() throws IOException, InterruptedException {
        try {
            for (int tick = 0; tick < READY_SECONDS * 20; tick++) {
                if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
                    throw new DatabaseStartException(
                            "The embedded database ended with " + process.exitValue() + ", see " + log);
                }
                if (Files.readString(log).contains("ready for connections")) {
                    return;
                }
            }
            process.destroyForcibly();
            throw new DatabaseStartException(
                    "The embedded database was not ready in " + READY_SECONDS + " s, see " + log);
        } finally {
            Files.deleteIfExists(accounts);
        }
    }

    /** Stops the server as an administrator would; kills it after ten seconds. */
    void stop() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            Files.deleteIfExists(accounts);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException("The password of the database is left in " + accounts, e);
        }
    }

    /**
     * What the server and its bootstrap have in common. Their temporary tables lie beside the data: a server that starts takes
     * away all it finds in its directory, so in /tmp it would take those of any other server on the machine.
     */
    static List<String> command(MariaDbHome home, Path dataDirectory, List<String> options) throws IOException {
        Path temporary = Files.createDirectories(dataDirectory.resolveSibling("tmp"));
        List<String> command = new ArrayList<>(List.of(
                home.server().toString(),
                "--no-defaults",
                "--basedir=" + home.directory(),
                "--datadir=" + dataDirectory,
                "--tmpdir=" + temporary,
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_ci",
                "--max-allowed-packet=64M"));
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root");
        }
        command.addAll(options);
        return command;
    }

    private static List<String> networkOptions(int port) {
        return List.of(
                "--port=" + port,
                "--bind-address=127.0.0.1",
                // relative to the data directory: a long path would not fit into a socket's address
                "--socket=mariadb.sock",
                "--pid-file=" + DatabaseDirectory.PID_FILE,
                "--skip-name-resolve",
                // the server would make a new RSA key at every start, eight seconds of it; loopback needs none
                "--skip-ssl",
                "--default-time-zone=+00:00",
                "--secure-timestamp=YES");
    }

    /**
     * A Ctrl-C goes to the whole process group: in a session of its own the database does not go down under the
     * application, which still has requests and timers to finish.
     */
    private static List<String> inOwnSession(List<String> command) {
        boolean canDetach = Arrays.stream(
                        System.getenv().getOrDefault("PATH", "/usr/bin").split(":"))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, "setsid")));
        List<String> detached = new ArrayList<>(canDetach ? List.of("setsid") : List.of());
        detached.addAll(command);
        return detached;
    }

    private static Path writeAccounts(DatabaseDirectory data, String password) throws IOException {
        Path file = Files.createTempFile(
                data.path().getParent(),
                "accounts",
                ".sql",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        String account = "'" + MariaDbServer.NAME + "'@'127.0.0.1'";
        return Files.writeString(
                file,
                String.join(
                        ";\n",
                        "CREATE DATABASE IF NOT EXISTS " + MariaDbServer.NAME,
                        "CREATE USER IF NOT EXISTS " + account,
                        "ALTER USER " + account + " IDENTIFIED BY '" + password.replaceAll("[\\\\']", "\\\\$0") + "'",
                        "GRANT ALL ON `" + MariaDbServer.NAME + "%`.* TO " + account,
                        ""));
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
