package org.ispolnenie.embedded;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A running MariaDB that only this machine can reach, and only with the password: on a free port of the loopback address,
 * everything in utf8mb4 and UTC. {@link #close()} stops it in order.
 */
public final class MariaDbServer implements AutoCloseable {

    /** The schema and the account of the application. */
    public static final String NAME = "ispolnenie";

    private final MariaDbHome home;
    private final DatabaseDirectory data;
    private final String password;
    private final Durability durability;
    private final int port;
    private volatile MariaDbProcess process;
    private volatile boolean closing;

    private MariaDbServer(
            MariaDbHome home,
            DatabaseDirectory data,
            String password,
            Durability durability,
            int port,
            MariaDbProcess process) {
        this.home = home;
        this.data = data;
        this.password = password;
        this.durability = durability;
        this.port = port;
        this.process = process;
    }

    /**
     * Starts the server of {@code directory}/database, made at the first start, and waits until it serves. A server left
     * over on the same directory by a killed JVM is stopped first; the caller sees to it that no living JVM shares the
     * directory.
     *
     * @param password of the account {@value #NAME}, set anew at every start
     * @throws DatabaseStartException with one line that says why it does not run
     */
    public static MariaDbServer start(MariaDbHome home, Path directory, String password, Durability durability) {
        MariaDbServer server = begin(home, directory, password, durability);
        server.awaitReady();
        return server;
    }

    /** Begins what {@link #start} does, without waiting: its address is known, it answers after {@link #awaitReady()}. */
    public static MariaDbServer begin(MariaDbHome home, Path directory, String password, Durability durability) {
        try {
            DatabaseDirectory data =
                    new DatabaseDirectory(directory.toAbsolutePath().normalize().resolve("database"));
            data.stopOrphan();
            data.initialise(home);
            int port = MariaDbProcess.freePort();
            return new MariaDbServer(
                    home,
                    data,
                    password,
                    durability,
                    port,
                    MariaDbProcess.launch(home, data, password, durability, port));
        } catch (IOException e) {
            throw new DatabaseStartException("The embedded database cannot start in " + directory + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseStartException("The start of the embedded database was interrupted", e);
        }
    }

    /**
     * Waits until a server that was begun serves.
     *
     * @throws DatabaseStartException with one line that says why it does not run
     */
    public void awaitReady() {
        try {
            process.awaitReady();
        } catch (IOException e) {
            throw new DatabaseStartException("The embedded database cannot start in " + data.path() + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseStartException("The start of the embedded database was interrupted", e);
        }
    }

    /** The address of the schema {@value #NAME} for the MariaDB driver. */
    public String jdbcUrl() {
        return jdbcUrl(NAME);
    }

    /** The address of another schema, which the account may create when its name begins with {@value #NAME}. */
    public String jdbcUrl(String schema) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + schema;
    }

    /** The number of the server's process. */
    public long pid() {
        return process.process().pid();
    }

    /** Waits until the server's process has ended, by whatever hand; at once when it has. */
    public void awaitEnd() throws InterruptedException {
        process.process().waitFor();
    }

    /** Whether it was told to stop: then its end is no fault. */
    public boolean isClosing() {
        return closing;
    }

    /**
     * Starts the server again where it was, at the same address, after its process has ended: what was committed comes
     * back from the log.
     *
     * @throws DatabaseStartException with one line that says why it does not run
     */
    public synchronized void startAgain() {
        if (closing) {
            return;
        }
        try {
            data.stopOrphan();
            process = MariaDbProcess.launch(home, data, password, durability, port);
            process.awaitReady();
        } catch (IOException e) {
            throw new DatabaseStartException(
                    "The embedded database cannot start again in " + data.path() + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseStartException("The start of the embedded database was interrupted", e);
        }
    }

    /** Stops the server as an administrator would: transactions end, pages are written. Killed after ten seconds. */
    @Override
    public void close() {
        closing = true;
        stop();
    }

    private synchronized void stop() {
        process.stop();
    }
}
