package org.ispolnenie.micro;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * One {@code bin/run}, a process of its own in a process group of its own, as a terminal makes it. Whatever becomes of the
 * test, {@link #close()} leaves neither server nor database behind.
 */
final class Run implements AutoCloseable {

    static final String PASSWORD = "test-Passw0rd-2019";

    /** Generous: the first start rehearses, and the machine may be busy. */
    private static final int READY_SECONDS = 600;

    private static final int STOP_SECONDS = 60;

    private final Process process;
    private final Path data;
    private final Path output;
    private final int port;
    private final List<ProcessHandle> children = new ArrayList<>();

    private Run(Process process, Path data, Path output, int port) {
        this.process = process;
        this.data = data;
        this.output = output;
        this.port = port;
    }

    /** Starts on a free port and waits for the line that says it is ready. */
    static Run ready(Path data, Map<String, String> settings) {
        Run run = start(data, freePort(), settings);
        run.awaitReady();
        return run;
    }

    /** Starts and waits for nothing. */
    static Run start(Path data, int port, Map<String, String> settings) {
        try {
            Path output = Files.createTempFile("ispolnenie-run", ".out");
            ProcessBuilder command = new ProcessBuilder("setsid", "../bin/run");
            command.environment().keySet().removeIf(name -> name.startsWith("ISPOLNENIE_"));
            command.environment()
                    .putAll(Map.of(
                            "ISPOLNENIE_HTTP_PORT",
                            String.valueOf(port),
                            "ISPOLNENIE_DATA_DIR",
                            data.toString(),
                            "ISPOLNENIE_DEMO_PASSWORD",
                            PASSWORD,
                            "ISPOLNENIE_CLOCK",
                            "2019-11-01T09:00"));
            command.environment().putAll(settings);
            Process process = command.redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            return new Run(process, data, output, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitReady() {
        for (int tick = 0; tick < READY_SECONDS * 10; tick++) {
            if (hasEnded(100, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("bin/run ended with " + process.exitValue() + ": " + output());
            }
            if (output().contains("Ispolnenie ready at http://localhost:" + port + "/\n")) {
                return;
            }
        }
        close();
        throw new IllegalStateException("bin/run was not ready in " + READY_SECONDS + " s: " + output());
    }

    URI address() {
        return URI.create("http://localhost:" + port);
    }

    int port() {
        return port;
    }

    Path data() {
        return data;
    }

    /** What it said so far, on both streams. */
    String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for the end: of a start that is refused as long as a first start may take. */
    int exitStatus() {
        int patience = output().contains("Ispolnenie ready at ") ? STOP_SECONDS : READY_SECONDS;
        if (!hasEnded(patience, TimeUnit.SECONDS)) {
            throw new IllegalStateException("bin/run still runs: " + output());
        }
        return process.exitValue();
    }

    /** Signals the whole process group, as Ctrl-C in a terminal does, and waits for the end. */
    int stopGroup() {
        signal("TERM", -process.pid());
        return exitStatus();
    }

    /** Ends the server without any chance to tidy up. */
    void kill() {
        remember();
        process.destroyForcibly();
        exitStatus();
    }

    /** The database servers that work on this data directory. */
    List<ProcessHandle> databases() {
        String directory = "--datadir=" + data.resolve("database");
        return ProcessHandle.allProcesses()
                .filter(handle -> handle.info()
                        .arguments()
                        .filter(arguments -> List.of(arguments).contains(directory))
                        .isPresent())
                .toList();
    }

    @Override
    public void close() {
        remember();
        process.destroy();
        if (!hasEnded(STOP_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        children.forEach(ProcessHandle::destroy);
    }

    /** What this run started, and only that: the data directory may belong to another run. */
    private void remember() {
        children.addAll(process.descendants().toList());
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void signal(String name, long pid) {
        try {
            new ProcessBuilder("kill", "-" + name, "--", String.valueOf(pid))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean hasEnded(long time, TimeUnit unit) {
        try {
            return process.waitFor(time, unit);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
