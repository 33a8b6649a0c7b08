package org.ispolnenie.bench;

import java.nio.file.Path;

/** Where things lie; {@code bin/bench} runs in the checkout. */
public final class Checkout {

    public static final Path CHECKOUT = Path.of("").toAbsolutePath();
    public static final Path TARGET = CHECKOUT.resolve("app-micro/target");
    /** What the build laid out for {@code bin/run}. */
    public static final Path BUILT = TARGET.resolve("ispolnenie");

    private Checkout() {}
}
