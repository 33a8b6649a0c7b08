package org.ispolnenie.micro;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** What comes by itself and is waited for. */
public final class Awaited {

    private Awaited() {}

    public static void within(Duration time, BooleanSupplier there) {
        long end = System.nanoTime() + time.toNanos();
        while (!there.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("It did not come within " + time);
            }
            try {
                TimeUnit.MILLISECONDS.sleep(100);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
