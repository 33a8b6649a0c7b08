package org.ispolnenie.directory.service.signin;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.ispolnenie.shared.service.SignInSlowedException;

/**
 * Where passwords are hashed: a tenth of a second of a processor each. Half the processors at most do that at once, so that
 * guesses do not starve the pages; few wait, so that they do not take all the server's threads.
 */
@ApplicationScoped
public class HashingRoom {

    private static final int PLACES = 32;
    /** Places for work whose only use is to take as long as a real one. */
    private static final int PLACES_FOR_SHOW = 4;
    /** Places for those who wait for seconds. */
    private static final int PLACES_IN_LANES = 8;

    private static final Duration BUSY = Duration.ofSeconds(2);

    private final Semaphore desks =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);
    private final Semaphore places = new Semaphore(PLACES);
    private final Semaphore placesForShow = new Semaphore(PLACES_FOR_SHOW);
    private final Semaphore placesInLanes = new Semaphore(PLACES_IN_LANES);

    /** A real one. */
    public <T> T work(Supplier<T> hashing) {
        return in(places, hashing);
    }

    /** One for show. */
    public <T> T show(Supplier<T> hashing) {
        return in(placesForShow, hashing);
    }

    /** Waits for what somebody else works out. */
    public <T> T waitFor(Supplier<T> answer) {
        if (!places.tryAcquire()) {
            throw new SignInSlowedException(BUSY);
        }
        try {
            return answer.get();
        } finally {
            places.release();
        }
    }

    /** Waits for a turn in a lane. */
    public void waitForTurn(Duration wait) {
        if (!placesInLanes.tryAcquire()) {
            throw new SignInSlowedException(wait.plus(BUSY));
        }
        try {
            TimeUnit.NANOSECONDS.sleep(wait.toNanos());
        } catch (InterruptedException shutdown) {
            Thread.currentThread().interrupt();
            throw new SignInSlowedException(BUSY);
        } finally {
            placesInLanes.release();
        }
    }

    private <T> T in(Semaphore room, Supplier<T> hashing) {
        if (!room.tryAcquire()) {
            throw new SignInSlowedException(BUSY);
        }
        try {
            desks.acquireUninterruptibly();
            try {
                return hashing.get();
            } finally {
                desks.release();
            }
        } finally {
            room.release();
        }
    }
}
