package org.ispolnenie.micro.door;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.glassfish.grizzly.Connection;
import org.jspecify.annotations.Nullable;

/**
 * Everyone who is connected. Who comes when it is full takes the place of the slowest of the same address that nobody works
 * for: so an attacker pushes out his own connections, and people behind the same address still get in.
 */
final class Visitors {

    private static final System.Logger LOG = System.getLogger(Visitors.class.getName());
    private static final int SECONDS_BETWEEN_LINES = 60;

    private final Map<Connection<?>, Visit> visits = new ConcurrentHashMap<>();
    private final Map<InetAddress, Set<Visit>> byAddress = new HashMap<>();
    private final LongSupplier clock;

    private final AtomicLong cut = new AtomicLong();
    private final AtomicLong unread = new AtomicLong();
    private final AtomicBoolean roomIsMade = new AtomicBoolean();
    private long lastLine;

    /** @param clock nanoseconds, as {@link System#nanoTime()} */
    Visitors(LongSupplier clock) {
        this.clock = clock;
        lastLine = clock.getAsLong() - TimeUnit.SECONDS.toNanos(SECONDS_BETWEEN_LINES);
    }

    /** Goes the round every second, in a thread of its own, until the JVM ends. */
    void watch() {
        ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "door");
            thread.setDaemon(true);
            return thread;
        });
        watch.scheduleWithFixedDelay(this::round, 1, 1, TimeUnit.SECONDS);
    }

    long now() {
        return clock.getAsLong();
    }

    /** @return the visit, empty when there is no place and nobody to give way */
    Optional<Visit> arrived(Connection<?> connection) {
        InetAddress address = connection.getPeerAddress() instanceof InetSocketAddress peer && peer.getAddress() != null
                ? peer.getAddress()
                : InetAddress.getLoopbackAddress();
        Visit visit = new Visit(connection, address, now());
        @Nullable Visit gone = null;
        synchronized (byAddress) {
            Set<Visit> neighbours = byAddress.computeIfAbsent(address, any -> new HashSet<>());
            boolean full = neighbours.size() >= Limits.PER_ADDRESS || visits.size() >= Limits.CONNECTIONS;
            if (full) {
                Optional<Visit> slowest = slowest(
                        neighbours.size() >= Limits.PER_ADDRESS || neighbours.isEmpty() ? neighbours : largest());
                if (slowest.isEmpty()) {
                    return Optional.empty();
                }
                gone = slowest.get();
                forget(gone);
            }
            byAddress.computeIfAbsent(address, any -> new HashSet<>()).add(visit);
            visits.put(connection, visit);
        }
        if (gone != null) {
            end(gone);
        }
        return Optional.of(visit);
    }

    /** The visit of a connection; a connection accepted before the door was hung begins here. */
    Visit of(Connection<?> connection) {
        @Nullable Visit known = visits.get(connection);
        return known != null ? known : new Visit(connection, InetAddress.getLoopbackAddress(), now());
    }

    void left(Connection<?> connection) {
        @Nullable Visit visit = visits.get(connection);
        if (visit != null) {
            synchronized (byAddress) {
                forget(visit);
            }
            visit.discardBody();
        }
    }

    int waitingBodies() {
        return (int)
                visits.values().stream().filter(visit -> visit.body() != null).count();
    }

    /** Ends what takes too long. */
    void round() {
        try {
            long now = now();
            for (Visit visit : visits.values()) {
                if (visit.hasLingered(now)) {
                    end(visit);
                } else if (visit.isLate(now)) {
                    cut.incrementAndGet();
                    refuse(visit, DoorRefusal.TOO_SLOW);
                } else if (visit.unread() == 0) {
                    visit.allIsRead(now);
                } else if (visit.isReadTooSlowly(now)) {
                    unread.incrementAndGet();
                    end(visit);
                }
            }
            makeRoom();
            if (now - lastLine >= TimeUnit.SECONDS.toNanos(SECONDS_BETWEEN_LINES)) {
                tell(now);
            }
        } catch (RuntimeException e) {
            // the next round has to come
            LOG.log(System.Logger.Level.ERROR, "The round of the door failed", e);
        }
    }

    /**
     * What is answered and not read waits in memory: when it is too much, whoever reads slowest loses it, of those who leave
     * most unread together. When too many files stand still, each with a thread, the same is done to the slowest of them.
     */
    void makeRoom() {
        if (!roomIsMade.compareAndSet(false, true)) {
            return;
        }
        try {
            List<UnreadAnswers> readers = UnreadAnswers.of(visits.values());
            long standing = readers.stream().filter(UnreadAnswers::stands).count();
            long all = readers.stream().mapToLong(UnreadAnswers::unread).sum();
            for (UnreadAnswers slow : UnreadAnswers.inTurn(readers)) {
                if (all > Limits.ALL_UNREAD || slow.stands() && standing > Limits.STANDING) {
                    all -= slow.unread();
                    standing -= slow.stands() ? 1 : 0;
                    unread.incrementAndGet();
                    end(slow.visit());
                }
            }
        } finally {
            roomIsMade.set(false);
        }
    }

    /** At once: a close in good order would wait until all is read. */
    private void end(Visit visit) {
        synchronized (byAddress) {
            forget(visit);
        }
        visit.discardBody();
        visit.connection().terminateSilently();
    }

    private void tell(long now) {
        long sent = cut.getAndSet(0);
        long read = unread.getAndSet(0);
        if (sent > 0) {
            LOG.log(System.Logger.Level.INFO, "{0} connections sent too slowly and were ended", sent);
        }
        if (read > 0) {
            LOG.log(System.Logger.Level.INFO, "{0} connections read their answers too slowly and were ended", read);
        }
        if (sent + read > 0) {
            lastLine = now;
        }
    }

    private void refuse(Visit visit, DoorRefusal refusal) {
        visit.leave(now());
        visit.connection().write(refusal.answer(visit.caller()));
    }

    private void forget(Visit visit) {
        visits.remove(visit.connection());
        @Nullable Set<Visit> neighbours = byAddress.get(visit.address());
        if (neighbours != null) {
            neighbours.remove(visit);
            if (neighbours.isEmpty()) {
                byAddress.remove(visit.address());
            }
        }
    }

    private Collection<Visit> largest() {
        return byAddress.values().stream()
                .max(Comparator.comparingInt(Set::size))
                .map(Collection.class::cast)
                .orElse(List.of());
    }

    private static Optional<Visit> slowest(Collection<Visit> visits) {
        return visits.stream().filter(Visit::isDispensable).min(Comparator.comparingLong(Visit::deadline));
    }
}
