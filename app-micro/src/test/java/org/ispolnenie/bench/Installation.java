package org.ispolnenie.bench;

import java.nio.file.Path;

/** Where things lie; {@code bin/bench} runs in the checkout. */
final class Installation {

    static final Path CHECKOUT = Path.of("").toAbsolutePath();
    static final Path TARGET = CHECKOUT.resolve("app-micro/target");
    /** What the build laid out for {@code bin/run}. */
    static final Path BUILT = TARGET.resolve("ispolnenie");

    private Installation() {}
}
