package org.ispolnenie.directory.service.signin;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.ispolnenie.shared.service.door.SignInSlowedException;

/**
 * Where passwords are hashed: a tenth of a second of a processor each. Half the processors at most do that at once, so that
 * guesses do not starve the pages; few are in the room, so that they do not take all the server's threads. Strangers and
 * those known at their address have places of their own: neither can fill the other's.
 */
@ApplicationScoped
public class HashingRoom {

    private static final int PLACES_OF_STRANGERS = 24;
    private static final int PLACES_OF_THE_KNOWN = 24;
    /** Desks for work whose only use is to take as long as a real one. */
    private static final int SHOWS = 4;
    /** Those in the room who wait for seconds. */
    private static final int IN_LANES = 8;

    private static final Duration BUSY = Duration.ofSeconds(2);

    private final Semaphore placesOfStrangers = new Semaphore(PLACES_OF_STRANGERS);
    private final Semaphore placesOfTheKnown = new Semaphore(PLACES_OF_THE_KNOWN);
    private final Semaphore shows = new Semaphore(SHOWS);
    private final Semaphore lanes = new Semaphore(IN_LANES);
    /** As many as hash at once; whoever came first is called first. */
    final Semaphore desks = new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

    /**
     * A visit, from the door to the answer, for which there has to be a place; all else here is done during one.
     *
     * @param known whether they are known at their address
     */
    public <T> T enter(boolean known, Supplier<T> visit) {
        return in(known ? placesOfTheKnown : placesOfStrangers, BUSY, visit);
    }

    /** A real one; waits for a desk. */
    public <T> T work(Supplier<T> hashing) {
        desks.acquireUninterruptibly();
        try {
            return hashing.get();
        } finally {
            desks.release();
        }
    }

    /** One for show. */
    public <T> T show(Supplier<T> hashing) {
        return in(shows, BUSY, () -> work(hashing));
    }

    /** Waits for a turn in a lane. */
    public void waitForTurn(Duration wait) {
        in(lanes, wait.plus(BUSY), () -> {
            sleep(wait);
            return wait;
        });
    }

    private static void sleep(Duration wait) {
        try {
            TimeUnit.NANOSECONDS.sleep(wait.toNanos());
        } catch (InterruptedException shutdown) {
            Thread.currentThread().interrupt();
            throw new SignInSlowedException(BUSY);
        }
    }

    private static <T> T in(Semaphore places, Duration otherwise, Supplier<T> stay) {
        if (!places.tryAcquire()) {
            throw new SignInSlowedException(otherwise);
        }
        try {
            return stay.get();
        } finally {
            places.release();
        }
    }
}
