package org.ispolnenie.micro;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** What Payara calls its instance root: its configuration, written anew at every start, and what it generates. */
record ServerDirectory(Path path) {

    /**
     * Lays out the configuration: as shipped with the server, but for the files that lie beside this class.
     *
     * @param shipped the server as the build unpacked it
     * @param logs    made when it is not there
     * @return the configuration of the log
     */
    Path prepare(Path shipped, Path logs) throws IOException {
        copyTree(shipped.resolve("lib"), path.resolve("lib"));
        copyTree(shipped.resolve("config"), path.resolve("config"));
        Files.createDirectories(logs);
        for (String name : new String[] {"domain.xml", "server.policy", "logging.properties"}) {
            String text = own(name)
                    .replace("@LOGS@", logs.toString())
                    .replace("@SERVER@", shipped.toRealPath().toUri().toString());
            Files.writeString(path.resolve("config").resolve(name), text);
        }
        return path.resolve("config/logging.properties");
    }

    private static String own(String name) throws IOException {
        try (InputStream in = ServerDirectory.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
