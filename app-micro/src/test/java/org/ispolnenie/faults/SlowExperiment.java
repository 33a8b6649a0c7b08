package org.ispolnenie.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.ispolnenie.bench.Application;

/** Many clients send the body of a form byte by byte; everybody else is answered as ever, and the slow ones are let go. */
final class SlowExperiment implements Faults.Experiment {

    private static final String NAME = "slow";
    private static final int SLOW = Faults.setting("SLOW", 70);
    private static final int SECONDS_A_BYTE = 5;
    private static final int ROUNDS = 8;
    private static final double HEALTH_SECONDS = 2;

    @Override
    public void addTo(Counts counts) throws Exception {
        Path data = Files.createTempDirectory("ispolnenie-slow");
        try (Application application = Application.ispolnenie(data, Map.of())) {
            List<Socket> slow = new ArrayList<>();
            double health = 0;
            try (Client client = new Client(application)) {
                for (int i = 0; i < SLOW; i++) {
                    slow.add(begin(application.pages()));
                }
                for (int round = 0; round < ROUNDS; round++) {
                    health = Math.max(health, secondsToLive(application.pages()));
                    TimeUnit.SECONDS.sleep(SECONDS_A_BYTE);
                    slow.forEach(SlowExperiment::sendByte);
                }
                client.close();
                tell(counts, client, health);
                counts.add(
                        NAME,
                        "slow clients told so (408)",
                        slow.stream().filter(SlowExperiment::wasTold).count(),
                        SLOW);
            } finally {
                for (Socket socket : slow) {
                    socket.close();
                }
            }
        } finally {
            try (Stream<Path> left = Files.walk(data)) {
                left.sorted(Comparator.reverseOrder())
                        .forEach(path -> path.toFile().delete());
            }
        }
    }

    private static void tell(Counts counts, Client client, double health) {
        counts.note(NAME, "clients that send a byte in " + SECONDS_A_BYTE + " s", String.valueOf(SLOW));
        client.tell(counts, NAME, false);
        counts.add(NAME, "slowest /health/live", "%.1f s".formatted(health), "≤ 2 s", health <= HEALTH_SECONDS);
    }

    private static Socket begin(URI pages) throws IOException {
        Socket socket = new Socket(pages.getHost(), pages.getPort());
        socket.setSoTimeout((int) Duration.ofMinutes(1).toMillis());
        socket.getOutputStream()
                .write(("POST /sign-in.xhtml HTTP/1.1\r\nHost: localhost\r\n"
                                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static void sendByte(Socket socket) {
        try {
            socket.getOutputStream().write('a');
        } catch (SocketException letGo) {
            // that is what it is to come to
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean wasTold(Socket socket) {
        try {
            return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII).endsWith(" 408");
        } catch (IOException lost) {
            return false;
        }
    }

    private static double secondsToLive(URI pages) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(pages.resolve("health/live")).build(), BodyHandlers.discarding());
        return (System.nanoTime() - begun) / 1e9;
    }
}
