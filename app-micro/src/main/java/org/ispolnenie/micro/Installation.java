package org.ispolnenie.micro;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ispolnenie.embedded.MariaDbHome;

/**
 * What the build laid out for the start: {@code ispolnenie.jar}, {@code lib}, {@code payara} and the unpacked
 * application beside each other.
 */
record Installation(Path directory) {

    static Installation ofThisProgram() {
        try {
            Path jar = Path.of(Installation.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return new Installation(jar.resolveSibling(""));
        } catch (URISyntaxException e) {
            throw new StartException("Cannot find the installation: " + e.getMessage(), e);
        }
    }

    /** The checkout: the installation is its {@code app-micro/target/ispolnenie}. */
    Path checkout() {
        return directory.resolve("../../..").normalize();
    }

    Path application() {
        return directory.resolve("application");
    }

    /** The server's modules, on the class path of this JVM, and its configuration as shipped. */
    Path payara() {
        return directory.resolve("payara");
    }

    /**
     * The database programs, shared by all data directories of this installation; under the data directory when the
     * installation belongs to someone else.
     */
    MariaDbHome mariaDb(Path dataDirectory) {
        boolean shared = MariaDbHome.isUnpackedIn(directory) || Files.isWritable(directory);
        return MariaDbHome.unpackedIn(shared ? directory : dataDirectory.resolve("cache"));
    }
}
