package org.ispolnenie.operations.service.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What this is and runs on.
 *
 * @param version     of the product
 * @param commit      it was built from; null where the sources were not under version control
 * @param committedAt when that was made, with its offset; null as above
 * @param java        the version and maker of the virtual machine
 * @param system      the operating system and the processor
 */
public record BuildFacts(
        String version, @Nullable String commit, @Nullable String committedAt, String java, String system) {

    /** Of the running application; its own facts were written down when it was built. */
    static BuildFacts read() {
        Properties built = new Properties();
        try (@Nullable InputStream file = BuildFacts.class.getResourceAsStream("build.properties")) {
            if (file != null) {
                built.load(file);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return of(built, System.getProperties());
    }

    static BuildFacts of(Properties built, Properties machine) {
        return new BuildFacts(
                written(built, "version").orElse("?"),
                written(built, "commit").orElse(null),
                written(built, "committedAt").orElse(null),
                machine.getProperty("java.version", "?") + " · " + machine.getProperty("java.vendor", "?"),
                machine.getProperty("os.name", "?") + " " + machine.getProperty("os.version", "?") + " · "
                        + machine.getProperty("os.arch", "?"));
    }

    private static Optional<String> written(Properties built, String name) {
        return Optional.ofNullable(built.getProperty(name)).filter(value -> !value.isEmpty() && !value.contains("${"));
    }
}
