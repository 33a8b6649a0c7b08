package org.ispolnenie.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where things lie; {@code bin/bench} runs in the checkout. */
final class Installation {

    static final Path CHECKOUT = Path.of("").toAbsolutePath();
    static final Path TARGET = CHECKOUT.resolve("app-micro/target");
    /** What the build laid out for {@code bin/run}. */
    static final Path BUILT = TARGET.resolve("ispolnenie");

    private Installation() {}

    /** The founding document as it lies in the application. */
    static String foundingText() throws IOException {
        return Files.readString(
                BUILT.resolve("application/WEB-INF/classes/org/ispolnenie/protocol/web/protocol-2019-10-31.txt"));
    }
}
