package org.ispolnenie.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A server in a process of its own, from its start until it is closed. */
public final class Application implements AutoCloseable {

    /** Of all start accounts. */
    public static final String PASSWORD = "bench-Passw0rd-2019";
    /** The day everything is measured on: a day after the founding meeting. */
    static final String CLOCK = "2019-11-01T09:00";

    private static final int PATIENCE_SECONDS = 600;
    private static final int STOP_SECONDS = 60;

    private final Process process;
    private final int port;
    private final double secondsToReady;

    private Application(Process process, int port, double secondsToReady) {
        this.process = process;
        this.port = port;
        this.secondsToReady = secondsToReady;
    }

    /** The product, as {@code bin/run} starts it. */
    public static Application ispolnenie(Path data, Map<String, String> settings)
            throws IOException, InterruptedException {
        int port = freePort();
        ProcessBuilder run =
                new ProcessBuilder(Checkout.CHECKOUT.resolve("bin/run").toString());
        run.environment()
                .putAll(Map.of(
                        "ISPOLNENIE_HTTP_PORT",
                        String.valueOf(port),
                        "ISPOLNENIE_DATA_DIR",
                        data.toString(),
                        "ISPOLNENIE_DEMO_PASSWORD",
                        PASSWORD,
                        "ISPOLNENIE_CLOCK",
                        CLOCK));
        run.environment().putAll(settings);
        return start(run, port, "health/ready", data.resolveSibling(data.getFileName() + ".out"));
    }

    /** The application server with nothing in it. */
    static Application bareServer(Path scratch) throws IOException, InterruptedException {
        int port = freePort();
        String server = List.of(System.getProperty("java.class.path").split(":")).stream()
                .filter(jar -> jar.contains("payara-micro-"))
                .findFirst()
                .orElseThrow();
        ProcessBuilder java = new ProcessBuilder(
                "java",
                "-jar",
                server,
                "--nocluster",
                "--port",
                String.valueOf(port),
                "--rootDir",
                scratch.resolve("bare").toString());
        // with no application nobody would say «ready»: it answers, that is all
        return start(java, port, "", scratch.resolve("bare.out"));
    }

    private static Application start(ProcessBuilder program, int port, String path, Path output)
            throws IOException, InterruptedException {
        Files.createDirectories(output.getParent());
        long begin = System.nanoTime();
        Process process = program.redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        URI ready = URI.create("http://127.0.0.1:" + port + "/" + path);
        while (!isReady(ready, path.isEmpty())) {
            double seconds = (System.nanoTime() - begin) / 1e9;
            if (seconds > PATIENCE_SECONDS || process.waitFor(50, TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException(program.command().get(0) + " did not start, see " + output);
            }
        }
        return new Application(process, port, (System.nanoTime() - begin) / 1e9);
    }

    /** The product says 200; before it is deployed the server says 404 in its place, which counts only where nothing is. */
    private static boolean isReady(URI address, boolean anyAnswer) {
        try {
            int status = ((HttpURLConnection) address.toURL().openConnection()).getResponseCode();
            return status == HttpURLConnection.HTTP_OK || anyAnswer && status < HttpURLConnection.HTTP_INTERNAL_ERROR;
        } catch (IOException notListeningYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    /** From the command to the first «ready». */
    double secondsToReady() {
        return secondsToReady;
    }

    long pid() {
        return process.pid();
    }

    /** Ends it as kill -9 does. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** REST as one of the start accounts. */
    HttpCalls as(String login) {
        return HttpCalls.basic(URI.create("http://127.0.0.1:" + port + "/api/v1/"), login, PASSWORD);
    }

    /** The pages, for nobody yet. */
    public URI pages() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    /** Stops it as Ctrl-C does, and waits: the class data archive is written then. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
