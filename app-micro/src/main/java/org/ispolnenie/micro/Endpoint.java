package org.ispolnenie.micro;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Where the application answers. */
record Endpoint(String bind, int port) {

    private static final int READY_SECONDS = 60;
    private static final String LOOPBACK = "127.0.0.1";

    /**
     * Where health and metrics answer besides: on the loopback address.
     *
     * @param wanted the port that was set; otherwise the next one, or any free one when that is taken
     */
    Endpoint health(Optional<Integer> wanted) {
        if (wanted.isPresent()) {
            Endpoint health = new Endpoint(LOOPBACK, wanted.get());
            if (wanted.get() == port) {
                throw new StartException(StartSetting.HEALTH_PORT.environmentName() + " is the port of the pages");
            }
            health.checkFree(StartSetting.HEALTH_PORT);
            return health;
        }
        for (int next : new int[] {port + 1, 0}) {
            try (ServerSocket socket = new ServerSocket()) {
                socket.setReuseAddress(true);
                socket.bind(new InetSocketAddress(InetAddress.getByName(LOOPBACK), next));
                return new Endpoint(LOOPBACK, socket.getLocalPort());
            } catch (IOException | IllegalArgumentException taken) {
                // the next port of the two
            }
        }
        throw new StartException("There is no free port");
    }

    /** @throws StartException when another program listens there, or the address is not this computer's */
    void checkFree(StartSetting setting) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(bind), port));
        } catch (UnknownHostException e) {
            throw new StartException("ISPOLNENIE_BIND is «" + bind + "», expected an address of this computer", e);
        } catch (IOException e) {
            throw new StartException(
                    "Cannot listen on port " + port + " of " + bind + " (" + e.getMessage()
                            + "): stop the program that does or set " + setting.environmentName(),
                    e);
        }
    }

    /** What a person types into a browser. */
    String address() {
        return "http://localhost:" + port + "/";
    }

    /**
     * Waits until the server's own readiness check says yes. «Not yet» is 503; anything else comes from a server whose
     * application failed to start.
     *
     * @param logs where the reason stands
     */
    void awaitReady(Path logs) {
        for (int tick = 0; tick < READY_SECONDS * 10; tick++) {
            int status = readiness();
            if (status == HttpURLConnection.HTTP_OK) {
                return;
            }
            if (status != HttpURLConnection.HTTP_UNAVAILABLE) {
                throw new StartException("The application failed to start, see the logs in " + logs);
            }
            pause();
        }
        throw new StartException(
                "The application did not get ready in " + READY_SECONDS + " s, see the logs in " + logs);
    }

    private int readiness() {
        try {
            String host = bind.equals("0.0.0.0") ? "127.0.0.1" : bind;
            URI uri = new URI("http", null, host, port, "/health/ready", null, null);
            HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
            connection.setReadTimeout(10_000);
            return connection.getResponseCode();
        } catch (IOException | URISyntaxException e) {
            return HttpURLConnection.HTTP_UNAVAILABLE;
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartException("The start was interrupted", e);
        }
    }
}
