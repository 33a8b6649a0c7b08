package org.ispolnenie.micro;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A start that nobody sees: {@code bin/run} makes it once to record which classes a start loads, so that later starts
 * take half the time. It runs on a free port, with an embedded database that is deleted with it.
 */
final class Rehearsal implements AutoCloseable {

    private final Installation installation;
    private final Path data;

    Rehearsal(Installation installation) {
        this.installation = installation;
        data = installation.directory().resolve("rehearsal");
    }

    /** Nothing of the environment: the rehearsal must not touch a database that somebody set. */
    Settings settings() {
        Properties properties = new Properties();
        properties.setProperty(StartSetting.DATA_DIR.propertyName(), data.toString());
        properties.setProperty(StartSetting.HTTP_PORT.propertyName(), String.valueOf(freePort()));
        return Settings.read(properties, Map.of(), installation.checkout());
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> paths = Files.walk(data)) {
            for (Path path : (Iterable<Path>) paths.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(path);
            }
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new StartException("There is no free port", e);
        }
    }
}
